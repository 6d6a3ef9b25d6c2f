import { lazyRouteComponent } from '@tanstack/react-router';
import { pickText } from '@/ui';

export const ReceptionPage = lazyRouteComponent(() => import('./ReceptionPage'), 'ReceptionPage');

export const receptionSearch = (search: Record<string, unknown>) => pickText(search, ['draft']);
