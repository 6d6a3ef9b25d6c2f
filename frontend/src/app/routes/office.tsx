import { createRoute, redirect } from '@tanstack/react-router';
import { serverNow } from '@/api';
import {
  AdministrationArea,
  administrationSearch,
  AgenciesPage,
  agenciesSearch,
  AgencyPage,
  DepartmentsPage,
  HistoryPage,
  historySearch,
  StaffListPage,
  StaffPage,
  staffSearch,
  SubstitutionsPage,
  substitutionsSearch,
  PicturesPage,
  ReceiptBooksPage,
  TemplatesPage,
  templatesSearch,
} from '@/features/administration';
import { CalendarPage, calendarSearch } from '@/features/calendar';
import { officeTime } from '@/ui';
import { staff } from './frames';

const thisYear = () =>
  redirect({ to: '/calendar/$year', params: { year: String(officeTime(serverNow()).year) }, replace: true });
const workingCalendar = createRoute({
  getParentRoute: () => staff,
  path: '/calendar',
  beforeLoad: () => {
    throw thisYear();
  },
});
const calendarYear = createRoute({
  getParentRoute: () => staff,
  path: '/calendar/$year',
  validateSearch: calendarSearch,
  beforeLoad: ({ params }) => {
    if (!/^(19|20|21)\d\d$/.test(params.year)) throw thisYear();
  },
  component: CalendarPage,
});

const administration = createRoute({
  getParentRoute: () => staff,
  path: '/admin',
  validateSearch: administrationSearch,
  component: AdministrationArea,
});
const administrationPages = [
  createRoute({
    getParentRoute: () => administration,
    path: '/',
    beforeLoad: ({ search }) => {
      throw redirect({ to: '/admin/staff', search, replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => administration,
    path: '/agencies',
    validateSearch: agenciesSearch,
    component: AgenciesPage,
  }),
  createRoute({ getParentRoute: () => administration, path: '/agencies/$code', component: AgencyPage }),
  createRoute({ getParentRoute: () => administration, path: '/departments', component: DepartmentsPage }),
  createRoute({
    getParentRoute: () => administration,
    path: '/staff',
    validateSearch: staffSearch,
    component: StaffListPage,
  }),
  createRoute({ getParentRoute: () => administration, path: '/staff/$username', component: StaffPage }),
  createRoute({
    getParentRoute: () => administration,
    path: '/substitutions',
    validateSearch: substitutionsSearch,
    component: SubstitutionsPage,
  }),
  createRoute({
    getParentRoute: () => administration,
    path: '/templates',
    validateSearch: templatesSearch,
    component: TemplatesPage,
  }),
  createRoute({
    getParentRoute: () => administration,
    path: '/pictures',
    component: PicturesPage,
  }),
  createRoute({
    getParentRoute: () => administration,
    path: '/receipt-books',
    component: ReceiptBooksPage,
  }),
  createRoute({
    getParentRoute: () => administration,
    path: '/history',
    validateSearch: historySearch,
    component: HistoryPage,
  }),
] as const;

/** The office itself: its days and hours, its people. */
export const officeRoutes = [
  workingCalendar,
  calendarYear,
  administration.addChildren(administrationPages),
] as const;
