import { lazyRouteComponent } from '@tanstack/react-router';

export const ReceptionPage = lazyRouteComponent(() => import('./ReceptionPage'), 'ReceptionPage');
