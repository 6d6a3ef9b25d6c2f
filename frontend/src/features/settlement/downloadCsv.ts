import { api, bodyOf, type SettlementQuery } from '@/api';
import { saveFile } from '@/ui';

/** The server's own CSV of this report, saved under the name of the form and the period. */
export async function downloadCsv(query: SettlementQuery) {
  const file = await bodyOf(
    api.GET('/api/v1/reports/settlement', {
      params: { query },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `II.06a-${query.from}-${query.to}-${query.groupBy ?? 'FIELD'}.csv`);
}
