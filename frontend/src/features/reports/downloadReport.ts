import { api, bodyOf, type ReportFigureQuery, type ReportName, type ReportQuery } from '@/api';
import { type FileKind, REPORT_FILES, saveFile } from '@/ui';

const langOf = (language: string) => (language === 'en' ? 'EN' : 'VI');

/** The server's own file of this report, saved under its name and period. */
export async function downloadReport(
  report: ReportName,
  query: ReportQuery,
  kind: FileKind,
  language: string,
) {
  const file = await bodyOf(
    api.GET('/api/v1/reports/{report}', {
      params: { path: { report }, query: { ...query, lang: langOf(language) } },
      headers: { Accept: REPORT_FILES[kind] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `${report}-${query.from}-${query.to}.${kind}`);
}

/** All dossiers behind one figure, as a file. */
export async function downloadDossiers(
  report: ReportName,
  query: ReportFigureQuery,
  kind: FileKind,
  language: string,
) {
  const file = await bodyOf(
    api.GET('/api/v1/reports/{report}/dossiers', {
      params: { path: { report }, query: { ...query, lang: langOf(language) } },
      headers: { Accept: REPORT_FILES[kind] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `${report}-${query.column}-${query.from}-${query.to}.${kind}`);
}
