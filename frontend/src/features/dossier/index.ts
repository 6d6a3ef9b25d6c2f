import { lazyRouteComponent } from '@tanstack/react-router';
import { pickText } from '@/ui';

export const DossierPage = lazyRouteComponent(() => import('./DossierPage'), 'DossierPage');
export const DossierProcessing = lazyRouteComponent(() => import('./ProcessingTab'), 'DossierProcessing');
export const DossierDocuments = lazyRouteComponent(() => import('./DocumentsTab'), 'DossierDocuments');
export const DossierFiles = lazyRouteComponent(() => import('./FilesTab'), 'DossierFiles');
export const DossierApplicant = lazyRouteComponent(() => import('./ApplicantTab'), 'DossierApplicant');
export const DossierLedger = lazyRouteComponent(() => import('./LedgerTab'), 'DossierLedger');
export const DossierDeadline = lazyRouteComponent(() => import('./DeadlineTab'), 'DossierDeadline');

/** `?act=HAND_OVER` opens the form of that act. */
export const dossierSearch = (search: Record<string, unknown>) => pickText(search, ['act']);
