export { BatchDialog, Lines as BatchLines } from './BatchDialog';
export { willDo, type BatchRow } from './batchLines';
