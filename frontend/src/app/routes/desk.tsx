import { createRoute } from '@tanstack/react-router';
import { HandOversPage, ReturnsPage } from '@/features/by-scan';
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
import { DossierProof } from '@/features/proof';
import { ReceptionPage } from '@/features/reception';
import { SigningPage } from '@/features/signing';
import { WorkPage, workSearch } from '@/features/work';
import { RequireRole } from '@/session';
import { staff } from './frames';

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

/** Dossiers: the cockpit, the counter, and each of them. */
export const deskRoutes = [
  work,
  reception,
  returns,
  handOvers,
  signing,
  feedbackDesk,
  dossier.addChildren(dossierTabs),
] as const;
