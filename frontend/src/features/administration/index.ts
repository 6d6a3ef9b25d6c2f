import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { oneOf, pickText } from '@/ui';
import { ROLES, SUBJECTS, type AdministrationSubject } from './contract';

export const AdministrationArea = lazyRouteComponent(
  () => import('./AdministrationArea'),
  'AdministrationArea',
);
export const AgenciesPage = lazyRouteComponent(
  withTexts(() => import('./AgenciesPage'), 'administration'),
  'AgenciesPage',
);
export const AgencyPage = lazyRouteComponent(
  withTexts(() => import('./AgencyPage'), 'administration'),
  'AgencyPage',
);
export const DepartmentsPage = lazyRouteComponent(
  withTexts(() => import('./DepartmentsPage'), 'administration'),
  'DepartmentsPage',
);
export const StaffListPage = lazyRouteComponent(
  withTexts(() => import('./StaffListPage'), 'administration'),
  'StaffListPage',
);
export const StaffPage = lazyRouteComponent(
  withTexts(() => import('./StaffPage'), 'administration'),
  'StaffPage',
);
export const SubstitutionsPage = lazyRouteComponent(
  withTexts(() => import('./SubstitutionsPage'), 'administration'),
  'SubstitutionsPage',
);
export const TemplatesPage = lazyRouteComponent(
  withTexts(() => import('./TemplatesPage'), 'administration'),
  'TemplatesPage',
);
export const PicturesPage = lazyRouteComponent(
  withTexts(() => import('./PicturesPage'), 'administration'),
  'PicturesPage',
);
export const ReceiptBooksPage = lazyRouteComponent(
  withTexts(() => import('./ReceiptBooksPage'), 'administration'),
  'ReceiptBooksPage',
);
export const HistoryPage = lazyRouteComponent(
  withTexts(() => import('./HistoryPage'), 'administration'),
  'HistoryPage',
);

type Params = Record<string, unknown>;
/** Without one: the caller's own. */
type OfAgency = { agency?: string };

export type AgenciesSearch = { q?: string; parent?: string; state?: 'CLOSED' | 'ALL' };
/** Without a standing: those who work here now. */
export type StaffSearch = {
  q?: string;
  department?: string;
  role?: (typeof ROLES)[number];
  standing?: 'INACTIVE' | 'ALL';
};
/** `absent`: for whom a substitute is being arranged. */
export type SubstitutionsSearch = { username?: string; absent?: string };
export type HistorySearch = { key?: string; subject?: AdministrationSubject };

export const administrationSearch = (search: Params): OfAgency => pickText(search, ['agency']);

export const agenciesSearch = (search: Params): AgenciesSearch => ({
  ...pickText(search, ['q', 'parent']),
  state: oneOf(search.state, ['CLOSED', 'ALL']),
});

export const staffSearch = (search: Params): StaffSearch => ({
  ...pickText(search, ['q', 'department']),
  role: oneOf(search.role, ROLES),
  standing: oneOf(search.standing, ['INACTIVE', 'ALL']),
});

export const substitutionsSearch = (search: Params): SubstitutionsSearch =>
  pickText(search, ['username', 'absent']);

export const historySearch = (search: Params): HistorySearch => ({
  ...pickText(search, ['key']),
  subject: oneOf(search.subject, SUBJECTS),
});

/** `form`: its name in addresses. */
export const templatesSearch = (search: Params): { form?: string } => pickText(search, ['form']);
