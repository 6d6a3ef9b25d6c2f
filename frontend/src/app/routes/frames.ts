import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from '../StandIns';
import { PublicShell } from '../public/PublicShell';

/** What every address hangs from: nothing, the frame of the public pages, or the frame of the staff. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

export const publicPages = createRoute({ getParentRoute: () => root, id: 'public', component: PublicShell });

/** Who only reads the public pages does not fetch the frame of the staff. */
export const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: lazyRouteComponent(() => import('../staff/StaffShell'), 'StaffShell'),
});
