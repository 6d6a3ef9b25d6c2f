import { lazyRouteComponent } from '@tanstack/react-router';

export const DossierPage = lazyRouteComponent(() => import('./DossierPage'), 'DossierPage');
export const DossierProcessing = lazyRouteComponent(() => import('./DossierTabs'), 'DossierProcessing');
export const DossierDocuments = lazyRouteComponent(() => import('./DossierTabs'), 'DossierDocuments');
export const DossierApplicant = lazyRouteComponent(() => import('./DossierTabs'), 'DossierApplicant');
export const DossierFiles = lazyRouteComponent(() => import('./DossierTabs'), 'DossierFiles');
export const DossierLedger = lazyRouteComponent(() => import('./DossierTabs'), 'DossierLedger');
export const DossierDeadline = lazyRouteComponent(() => import('./DossierTabs'), 'DossierDeadline');
