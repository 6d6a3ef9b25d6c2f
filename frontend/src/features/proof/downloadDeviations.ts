import { api, bodyOf, type DeviationQuery } from '@/api';
import { saveFile } from '@/ui';

/** The server's own CSV of what the list is narrowed to. */
export async function downloadDeviations(query: DeviationQuery) {
  const file = await bodyOf(
    api.GET('/api/v1/deviations', {
      params: { query },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `deviations-${query.from}-${query.to}.csv`);
}
