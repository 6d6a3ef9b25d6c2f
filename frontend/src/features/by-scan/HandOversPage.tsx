import { ScanDesk } from './ScanDesk';

/** Bàn giao theo mã: whatever is handed over to me is accepted, whatever lies with me is handed on. */
export function HandOversPage() {
  return <ScanDesk place="handOvers" acts={['ACCEPT_HAND_OVER', 'HAND_OVER']} member="note" />;
}
