import { lazyRouteComponent } from '@tanstack/react-router';

export const DossierPage = lazyRouteComponent(() => import('./DossierPage'), 'DossierPage');
export const DossierProcessing = lazyRouteComponent(() => import('./ProcessingTab'), 'DossierProcessing');
export const DossierDocuments = lazyRouteComponent(() => import('./DocumentsTab'), 'DossierDocuments');
export const DossierApplicant = lazyRouteComponent(() => import('./ApplicantTab'), 'DossierApplicant');
export const DossierLedger = lazyRouteComponent(() => import('./LedgerTab'), 'DossierLedger');
export const DossierDeadline = lazyRouteComponent(() => import('./DeadlineTab'), 'DossierDeadline');
