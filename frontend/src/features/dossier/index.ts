import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { pickText } from '@/ui';

export const DossierPage = lazyRouteComponent(
  withTexts(() => import('./DossierPage'), 'dossier'),
  'DossierPage',
);
export const DossierProcessing = lazyRouteComponent(
  withTexts(() => import('./ProcessingTab'), 'dossier', 'rating'),
  'DossierProcessing',
);
export const DossierDocuments = lazyRouteComponent(
  withTexts(() => import('./DocumentsTab'), 'dossier'),
  'DossierDocuments',
);
export const DossierFiles = lazyRouteComponent(
  withTexts(() => import('./FilesTab'), 'files'),
  'DossierFiles',
);
export const DossierApplicant = lazyRouteComponent(
  withTexts(() => import('./ApplicantTab'), 'dossier'),
  'DossierApplicant',
);
export const DossierLedger = lazyRouteComponent(
  withTexts(() => import('./LedgerTab'), 'dossier'),
  'DossierLedger',
);
export const DossierDeadline = lazyRouteComponent(
  withTexts(() => import('./DeadlineTab'), 'dossier'),
  'DossierDeadline',
);

/** `?act=HAND_OVER` opens the form of that act. */
export const dossierSearch = (search: Record<string, unknown>) => pickText(search, ['act']);
