import { lazyRouteComponent } from '@tanstack/react-router';

export const ReturnsPage = lazyRouteComponent(() => import('./ReturnsPage'), 'ReturnsPage');
export const HandOversPage = lazyRouteComponent(() => import('./HandOversPage'), 'HandOversPage');
