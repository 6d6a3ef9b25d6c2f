export type * from './contract';
export { api, bodyOf, connectApi, ifMatch, newIdempotencyKey } from './client';
export {
  performBatch,
  performTransfer,
  previewBatch,
  previewTransfer,
  type BatchRequest,
  type WorkTransfer,
} from './batch';
export { useLive, type LiveEvent } from './live';
export { enterDossier, leaveDossier } from './presence';
export { removeSavedFilter, saveFilter } from './savedFilters';
export {
  performAct,
  placePaper,
  receiveDossier,
  receiveImmediate,
  refuseAtCounter,
  type ActRequest,
} from './acts';
export * as attachments from './attachments';
export * as calendar from './calendar';
export * as citizen from './citizen';
export * as dossierForms from './dossierForms';
export * as paperPictures from './paperPictures';
export * as formTemplates from './formTemplates';
export { closePeriod } from './closings';
export { stateUnitAssessment } from './unitAssessments';
export * as feedback from './feedback';
export * as ledger from './ledger';
export * as mailing from './mailing';
export * as readers from './readers';
export * as registerNumbers from './registerNumbers';
export * as registers from './registers';
export { postedFiles } from './postedFiles';
export * as proof from './proof';
export { ApiProblem, inLanguage, ServerUnreachable } from './problem';
export { useConnection, type Connection } from './connection';
export { correctClock, serverNow, useServerNow } from './serverClock';
export { dossiersChanged, queries } from './queries';
export { createQueryClient } from './queryClient';
