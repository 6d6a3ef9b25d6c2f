import { ResultSlipButton } from '@/ui';
import { EarlyResults } from './EarlyResults';
import { ScanDesk } from './ScanDesk';
import type { StackEntry } from './useStack';

/** Trả kết quả: the right paper to the right person, several for one of them at once. */
export function ReturnsPage() {
  return (
    <ScanDesk
      place="returns"
      acts={['RETURN']}
      member="collectedBy"
      paper={(entries) => <ResultSlipButton dossiers={given(entries)} />}
      besides={(add) => <EarlyResults onTake={add} />}
    />
  );
}

/** What is given here, or was; a refusal has a paper of its own. */
const given = (entries: readonly StackEntry[]) =>
  entries.flatMap(({ dossier, done, action }) =>
    dossier?.resolution === 'GRANTED' && (done || action?.allowed) ? [dossier] : [],
  );
