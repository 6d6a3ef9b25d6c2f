import { createRoute, redirect } from '@tanstack/react-router';
import { DashboardPage, dashboardSearch } from '@/features/dashboard';
import { MailingPage, mailingSearch } from '@/features/mailing';
import { DeviationsPage, deviationsSearch } from '@/features/proof';
import { ReadingsPage, readingsSearch } from '@/features/readings';
import { RegisterPage, registerSearch } from '@/features/registers';
import { RatingsPage, ratingsSearch, ReportPage, reportSearch, ReportsIndexPage } from '@/features/reports';
import { ClosingsPage, closingsSearch, SettlementPage, settlementSearch } from '@/features/settlement';
import { RequireRole } from '@/session';
import { ReportsArea } from '../staff/ReportsArea';
import { staff } from './frames';

const dashboard = createRoute({
  getParentRoute: () => staff,
  path: '/dashboard',
  validateSearch: dashboardSearch,
  component: () => (
    <RequireRole roles={['leader', 'auditor']}>
      <DashboardPage />
    </RequireRole>
  ),
});
const reports = createRoute({ getParentRoute: () => staff, path: '/reports', component: ReportsArea });
const reportPages = [
  createRoute({
    getParentRoute: () => reports,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/reports/settlement', replace: true });
    },
  }),
  createRoute({ getParentRoute: () => reports, path: '/all', component: ReportsIndexPage }),
  createRoute({
    getParentRoute: () => reports,
    path: '/$report',
    validateSearch: reportSearch,
    component: ReportPage,
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/ratings',
    validateSearch: ratingsSearch,
    component: () => (
      <RequireRole roles={['leader', 'auditor']}>
        <RatingsPage />
      </RequireRole>
    ),
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/settlement',
    validateSearch: settlementSearch,
    component: SettlementPage,
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/register',
    validateSearch: registerSearch,
    component: () => (
      <RequireRole roles={['clerk', 'officer', 'leader', 'auditor']}>
        <RegisterPage />
      </RequireRole>
    ),
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/closings',
    validateSearch: closingsSearch,
    component: ClosingsPage,
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/mailing',
    validateSearch: mailingSearch,
    component: () => (
      <RequireRole roles={['leader', 'auditor']}>
        <MailingPage />
      </RequireRole>
    ),
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/deviations',
    validateSearch: deviationsSearch,
    component: () => (
      <RequireRole roles={['officer', 'leader', 'auditor']}>
        <DeviationsPage />
      </RequireRole>
    ),
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/readings',
    validateSearch: readingsSearch,
    component: () => (
      <RequireRole roles={['auditor']}>
        <ReadingsPage />
      </RequireRole>
    ),
  }),
] as const;

/** What is counted. */
export const reportRoutes = [dashboard, reports.addChildren(reportPages)] as const;
