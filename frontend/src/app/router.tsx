import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { useAuth } from 'react-oidc-context';
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
  TemplatesPage,
  templatesSearch,
} from '@/features/administration';
import { HandOversPage, ReturnsPage } from '@/features/by-scan';
import { CalendarPage, calendarSearch } from '@/features/calendar';
import {
  CatalogueChangesPage,
  CatalogueDecisionsPage,
  CatalogueDiffPage,
  CatalogueFieldsPage,
  CatalogueGroupsPage,
  CatalogueImportsPage,
  CataloguePage,
  CatalogueProcedurePage,
  catalogueSearch,
  CatalogueVersionPage,
  changesSearch,
  wordsSearch,
} from '@/features/catalogue';
import {
  DossierApplicant,
  DossierDeadline,
  DossierDocuments,
  DossierFiles,
  DossierLedger,
  DossierPage,
  DossierProcessing,
  dossierSearch,
} from '@/features/dossier';
import { FeedbackPage, feedbackSearch } from '@/features/feedback';
import { SendPage, sendSearch, SentPage } from '@/features/feedback-public';
import { FoundPage, LookupPage } from '@/features/lookup';
import { MailingPage, mailingSearch } from '@/features/mailing';
import { DeviationsPage, deviationsSearch, DossierProof } from '@/features/proof';
import {
  dayShown,
  PostedProcedurePage,
  PostedProceduresPage,
  proceduresSearch,
} from '@/features/procedures-public';
import { ReadingsPage, readingsSearch } from '@/features/readings';
import { ReceptionPage } from '@/features/reception';
import { RegisterPage, registerSearch } from '@/features/registers';
import { SignInCallbackPage, SignInPage, signInSearch } from '@/features/session';
import { DashboardPage, dashboardSearch } from '@/features/dashboard';
import { RatingsPage, ratingsSearch, ReportPage, reportSearch, ReportsIndexPage } from '@/features/reports';
import { ClosingsPage, closingsSearch, SettlementPage, settlementSearch } from '@/features/settlement';
import { SigningPage } from '@/features/signing';
import { StatisticsPage, statisticsSearch, WallBoard } from '@/features/statistics';
import { WorkPage, workSearch } from '@/features/work';
import { RequireRole } from '@/session';
import { notePageChange, officeTime } from '@/ui';
import { PublicShell } from './public/PublicShell';
import { parseSearch, stringifySearch } from './searchParams';
import { ReportsArea } from './staff/ReportsArea';
import { FailedPage, NotFoundPage, PendingPage } from './StandIns';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: function Home() {
    const { isLoading, user } = useAuth();
    if (isLoading) return null;
    return <Navigate to={user ? '/work' : '/procedures'} replace />;
  },
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: SignInPage,
});
const signInCallback = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/callback',
  component: SignInCallbackPage,
});

const publicPages = createRoute({ getParentRoute: () => root, id: 'public', component: PublicShell });
const postedProcedures = createRoute({
  getParentRoute: () => publicPages,
  path: '/procedures',
  validateSearch: proceduresSearch,
  component: PostedProceduresPage,
});
const postedProcedure = createRoute({
  getParentRoute: () => publicPages,
  path: '/procedures/$code',
  validateSearch: dayShown,
  component: PostedProcedurePage,
});
const citizenPages = [
  createRoute({ getParentRoute: () => publicPages, path: '/lookup', component: LookupPage }),
  createRoute({ getParentRoute: () => publicPages, path: '/lookup/$code', component: FoundPage }),
  createRoute({
    getParentRoute: () => publicPages,
    path: '/feedback/send',
    validateSearch: sendSearch,
    component: SendPage,
  }),
  createRoute({ getParentRoute: () => publicPages, path: '/feedback/sent/$code', component: SentPage }),
] as const;
/** The board on the wall has no frame around it. */
const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: function Statistics() {
    const { wall } = statistics.useSearch();
    if (wall) return <WallBoard />;
    return (
      <PublicShell>
        <StatisticsPage />
      </PublicShell>
    );
  },
});

/** Who only reads the public pages does not fetch the frame of the staff. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: lazyRouteComponent(() => import('./staff/StaffShell'), 'StaffShell'),
});
const work = createRoute({
  getParentRoute: () => staff,
  path: '/work',
  validateSearch: workSearch,
  component: WorkPage,
});
const reception = createRoute({
  getParentRoute: () => staff,
  path: '/reception',
  component: () => (
    <RequireRole roles={['clerk']}>
      <ReceptionPage />
    </RequireRole>
  ),
});
const returns = createRoute({
  getParentRoute: () => staff,
  path: '/returns',
  component: () => (
    <RequireRole roles={['clerk']}>
      <ReturnsPage />
    </RequireRole>
  ),
});
const handOvers = createRoute({
  getParentRoute: () => staff,
  path: '/hand-overs',
  component: () => (
    <RequireRole roles={['clerk', 'officer']}>
      <HandOversPage />
    </RequireRole>
  ),
});
const dossier = createRoute({ getParentRoute: () => staff, path: '/dossiers/$code', component: DossierPage });
const dossierTabs = [
  createRoute({
    getParentRoute: () => dossier,
    path: '/',
    validateSearch: dossierSearch,
    component: DossierProcessing,
  }),
  createRoute({ getParentRoute: () => dossier, path: '/documents', component: DossierDocuments }),
  createRoute({ getParentRoute: () => dossier, path: '/files', component: DossierFiles }),
  createRoute({ getParentRoute: () => dossier, path: '/applicant', component: DossierApplicant }),
  createRoute({ getParentRoute: () => dossier, path: '/ledger', component: DossierLedger }),
  createRoute({ getParentRoute: () => dossier, path: '/deadline', component: DossierDeadline }),
  createRoute({ getParentRoute: () => dossier, path: '/proof', component: DossierProof }),
] as const;
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
const catalogue = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: CataloguePage,
});
const catalogueImports = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/imports',
  component: () => (
    <RequireRole roles={['catalogue-admin']}>
      <CatalogueImportsPage />
    </RequireRole>
  ),
});
const catalogueWords = [
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/fields',
    validateSearch: wordsSearch,
    component: CatalogueFieldsPage,
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/decisions',
    validateSearch: wordsSearch,
    component: CatalogueDecisionsPage,
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/exemption-groups',
    validateSearch: wordsSearch,
    component: CatalogueGroupsPage,
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/history',
    validateSearch: changesSearch,
    component: () => (
      <RequireRole roles={['catalogue-admin', 'auditor']}>
        <CatalogueChangesPage />
      </RequireRole>
    ),
  }),
] as const;
const catalogueProcedure = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/$code',
  component: CatalogueProcedurePage,
});
const catalogueVersion = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/$code/versions/$number',
  component: CatalogueVersionPage,
});
const catalogueDiff = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/$code/versions/$number/diff/$against',
  component: CatalogueDiffPage,
});
const signing = createRoute({
  getParentRoute: () => staff,
  path: '/signing',
  component: () => (
    <RequireRole roles={['leader']}>
      <SigningPage />
    </RequireRole>
  ),
});
const feedbackDesk = createRoute({
  getParentRoute: () => staff,
  path: '/feedback',
  validateSearch: feedbackSearch,
  component: () => (
    <RequireRole roles={['clerk', 'leader', 'auditor']}>
      <FeedbackPage />
    </RequireRole>
  ),
});
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
    path: '/history',
    validateSearch: historySearch,
    component: HistoryPage,
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    signInCallback,
    publicPages.addChildren([postedProcedures, postedProcedure, ...citizenPages]),
    statistics,
    staff.addChildren([
      work,
      reception,
      returns,
      handOvers,
      signing,
      feedbackDesk,
      dossier.addChildren(dossierTabs),
      dashboard,
      reports.addChildren(reportPages),
      catalogue,
      catalogueImports,
      ...catalogueWords,
      catalogueProcedure,
      catalogueVersion,
      catalogueDiff,
      workingCalendar,
      calendarYear,
      administration.addChildren(administrationPages),
    ]),
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
