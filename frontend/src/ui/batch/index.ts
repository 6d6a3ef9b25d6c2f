import { lazily } from '../lazily';

export const BatchDialog = lazily(() => import('./BatchDialog').then((file) => file.BatchDialog));
export { BatchLines } from './BatchLines';
export { willDo, type BatchRow } from './batchLines';
