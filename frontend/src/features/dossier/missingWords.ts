import i18next from 'i18next';
import type { DossierView } from '@/api';
import { isNone, shortOf, type Counts, type Paper } from './actPapers';

const KINDS = ['originals', 'certifiedCopies', 'copies'] as const;

/** "1 bản chính, 2 bản photo"; empty when nothing is counted. */
export function countsInWords(counts: Counts, language: string) {
  const t = i18next.getFixedT(language, 'dossier');
  return KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => t(`papers.amount.${kind}`, { count: counts[kind] }))
    .join(', ');
}

/** The first words of a notice: what is missing. In Vietnamese whatever the screen speaks, since the applicant reads it. */
export function missingInWords({ papers }: Pick<DossierView, 'papers'>) {
  const missing = papers.checklist.filter((paper) => paper.missing && !isNone(shortOf(paper)));
  if (missing.length === 0) return '';
  const inWords = (paper: Paper) => `${paper.name} (${countsInWords(shortOf(paper), 'vi')})`;
  return i18next.getFixedT('vi', 'dossier')('papers.notice', { papers: missing.map(inWords).join('; ') });
}
