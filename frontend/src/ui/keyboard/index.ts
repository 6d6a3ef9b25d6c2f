export { ACT_KEYS } from './actKeys';
export { readCitizenCard, readDossierCode, type CitizenCard } from './codes';
export { useScanner } from './useScanner';
export { useShortcuts } from './useShortcuts';
export { ShortcutLayer } from './ShortcutLayer';
export { KeyCap } from './KeyCap';
export { KeySheet, openKeySheet } from './KeySheet';
export type { Shortcut } from './registry';
