import { api, bodyOf, type SettlementQuery } from '@/api';
import { type FileKind, REPORT_FILES, saveFile } from '@/ui';

/** The server's own file of this report, saved under the name of the form and the period. */
export async function download(query: SettlementQuery, kind: FileKind) {
  const file = await bodyOf(
    api.GET('/api/v1/reports/settlement', {
      params: { query },
      headers: { Accept: REPORT_FILES[kind] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `II.06a-${query.from}-${query.to}-${query.groupBy ?? 'FIELD'}.${kind}`);
}
