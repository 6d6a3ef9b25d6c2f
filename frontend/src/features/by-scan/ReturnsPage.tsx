import { EarlyResults } from './EarlyResults';
import { ScanDesk } from './ScanDesk';

/** Trả kết quả: the right paper to the right person, several for one of them at once. */
export function ReturnsPage() {
  return (
    <ScanDesk
      place="returns"
      acts={['RETURN']}
      member="collectedBy"
      besides={(add) => <EarlyResults onTake={add} />}
    />
  );
}
