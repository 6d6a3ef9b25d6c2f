import { createRouter } from '@tanstack/react-router';
import { notePageChange } from '@/ui';
import { FailedPage, PendingPage } from './StandIns';
import { catalogueRoutes } from './routes/catalogue';
import { deskRoutes } from './routes/desk';
import { root, staff } from './routes/frames';
import { officeRoutes } from './routes/office';
import { publicRoutes } from './routes/public';
import { reportRoutes } from './routes/reports';
import { parseSearch, stringifySearch } from './searchParams';

export const router = createRouter({
  routeTree: root.addChildren([
    ...publicRoutes,
    staff.addChildren([...deskRoutes, ...reportRoutes, ...catalogueRoutes, ...officeRoutes]),
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: FailedPage,
  defaultPendingComponent: PendingPage,
});

router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) notePageChange();
});

declare module '@tanstack/react-router' {
  // Declaration merging needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    router: typeof router;
  }
}
