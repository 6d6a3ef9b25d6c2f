import { api, bodyOf, type SettlementQuery } from '@/api';
import { saveFile } from '@/ui';

/** The forms in which the server gives the report out, and the type by which it is asked for. */
export const FORMATS = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

export type Format = keyof typeof FORMATS;

/** The server's own file of this report, saved under the name of the form and the period. */
export async function download(query: SettlementQuery, format: Format) {
  const file = await bodyOf(
    api.GET('/api/v1/reports/settlement', {
      params: { query },
      headers: { Accept: FORMATS[format] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `II.06a-${query.from}-${query.to}-${query.groupBy ?? 'FIELD'}.${format}`);
}
