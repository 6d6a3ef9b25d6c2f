import { Checkbox, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Act, DossierView } from '@/api';
import { fieldError, fieldId, Stepper, useFormat } from '@/ui';
import styles from './ActPapers.module.css';
import { dealingOf, NONE, shortOf, type Counts, type Paper, type PaperCounts } from './actPapers';
import { countsInWords } from './missingWords';

const KINDS = ['originals', 'certifiedCopies', 'copies'] as const;

type Props = {
  act: Act;
  papers: DossierView['papers'];
  counts: PaperCounts;
  onCount: (counts: PaperCounts) => void;
  note: string;
  onNote: (text: string) => void;
  error: Error | null;
};

/** What an act says of papers: only those that the version lists can be named at all. */
export function ActPapers({ act, papers, counts, onCount, note, onNote, error }: Props) {
  const { t } = useTranslation('dossier');
  const dealing = dealingOf(act);
  const rows =
    dealing === 'GIVE_BACK'
      ? papers.checklist.filter(({ originalsHeld }) => originalsHeld > 0)
      : papers.checklist;
  if (!dealing || rows.length === 0) return null;
  const row = (paper: Paper) => {
    const shared = { key: paper.requiredDocument, paper, counts, onCount };
    if (dealing === 'ASK') return <AskRow {...shared} key={paper.requiredDocument} />;
    return <CountRow {...shared} key={paper.requiredDocument} givesBack={dealing === 'GIVE_BACK'} />;
  };
  const awaited = rows.filter((paper) => dealing !== 'HAND_IN' || paper.missing);
  const others = rows.filter((paper) => !awaited.includes(paper));
  return (
    <fieldset className={styles.papers} id={fieldId(dealing === 'GIVE_BACK' ? '/originals' : '/documents')}>
      <legend>{t(`papers.dealing.${dealing}`)}</legend>
      {awaited.map(row)}
      {others.length > 0 && (
        <details open={awaited.length === 0}>
          <summary>{t('papers.others', { count: others.length })}</summary>
          {others.map(row)}
        </details>
      )}
      {dealing === 'GIVE_BACK' && <StayingNote rows={rows} {...{ counts, note, onNote, error }} />}
    </fieldset>
  );
}

type RowProps = { paper: Paper; counts: PaperCounts; onCount: (counts: PaperCounts) => void };

const without = (counts: PaperCounts, code: string) =>
  Object.fromEntries(Object.entries(counts).filter(([other]) => other !== code));

function AskRow({ paper, counts, onCount }: RowProps) {
  const { language } = useFormat();
  const { requiredDocument: code, name } = paper;
  return (
    <Checkbox
      label={<span lang="vi">{name}</span>}
      description={countsInWords(shortOf(paper), language) || undefined}
      checked={code in counts}
      onChange={({ currentTarget }) =>
        onCount(currentTarget.checked ? { ...counts, [code]: shortOf(paper) } : without(counts, code))
      }
    />
  );
}

function CountRow({ paper, counts, onCount, givesBack }: RowProps & { givesBack: boolean }) {
  const { t } = useTranslation('dossier');
  const { requiredDocument: code, name } = paper;
  const now = counts[code] ?? NONE;
  const short = givesBack ? { ...NONE, originals: paper.originalsHeld } : shortOf(paper);
  return (
    <div className={styles.row}>
      <span lang="vi">{name}</span>
      {KINDS.filter((kind) => !givesBack || kind === 'originals').map((kind) => (
        <span key={kind} className={styles.count}>
          <span className="sub">{t(`documents.${kind}`)}</span>
          <Stepper
            label={`${name}, ${t(`documents.${kind}`)}`}
            value={now[kind]}
            max={givesBack ? paper.originalsHeld : undefined}
            required={short[kind] > 0 ? short[kind] : undefined}
            onChange={(value) => onCount({ ...counts, [code]: { ...now, [kind]: value } satisfies Counts })}
          />
        </span>
      ))}
    </div>
  );
}

type NoteProps = Pick<Props, 'counts' | 'note' | 'onNote' | 'error'> & { rows: Paper[] };

/** Asked for only while something stays. */
function StayingNote({ rows, counts, note, onNote, error }: NoteProps) {
  const { t } = useTranslation('dossier');
  const { text } = useFormat();
  const staying = rows.some(
    ({ requiredDocument, originalsHeld }) => (counts[requiredDocument]?.originals ?? 0) < originalsHeld,
  );
  if (!staying) return null;
  const problem = fieldError(error, '/originalsNote');
  return (
    <Textarea
      id={fieldId('/originalsNote')}
      label={t('acts.field.originalsNote')}
      description={t('papers.stayingHint')}
      rows={2}
      value={note}
      error={problem && text(problem.detail, problem.detailEn)}
      onChange={(event) => onNote(event.currentTarget.value)}
    />
  );
}
