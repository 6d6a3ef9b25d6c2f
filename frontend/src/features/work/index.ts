import { lazyRouteComponent } from '@tanstack/react-router';

export const WorkPage = lazyRouteComponent(() => import('./WorkPage'), 'WorkPage');
export { workSearch } from './workSearch';
