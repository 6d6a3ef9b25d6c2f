import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequiredDocument } from '@/api';
import { Icon, Stepper } from '@/ui';
import { paperState, type PaperState } from './checklist';
import type { Counts } from './draft';
import styles from './PapersSection.module.css';

const KINDS = ['originals', 'certifiedCopies', 'copies'] as const;

type Props = {
  number: number;
  document: RequiredDocument;
  counts: Counts;
  /** An optional paper that was folded a moment ago: the hand goes to its first number. */
  justOpened: boolean;
  onCount: (counts: Counts) => void;
};

export function PaperRow({ number, document, counts, justOpened, onCount }: Props) {
  const { t } = useTranslation('reception');
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (justOpened) row.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
  }, [justOpened]);
  return (
    <tr ref={row}>
      <td className="fig">{number}</td>
      <th scope="row">
        <span lang="vi">{document.name}</span>
        <PaperNote document={document} />
        {counts.originals > 0 && !document.toPresent && (
          <Checkbox
            size="xs"
            label={t('papers.givenBack')}
            aria-label={t('papers.givenBackOf', { name: document.name })}
            checked={counts.givenBack ?? false}
            onChange={({ currentTarget }) => onCount({ ...counts, givenBack: currentTarget.checked })}
          />
        )}
      </th>
      {KINDS.map((kind) => (
        <td key={kind} className={styles.count}>
          <Stepper
            label={`${document.name}, ${t(`papers.${kind}`)}`}
            value={counts[kind]}
            required={document[kind] > 0 ? document[kind] : undefined}
            onChange={(value) => onCount({ ...counts, [kind]: value })}
          />
        </td>
      ))}
      <td>
        <Mark state={paperState(document, counts)} />
      </td>
    </tr>
  );
}

function Mark({ state }: { state: PaperState }) {
  const { t } = useTranslation('reception');
  if (state === 'OPTIONAL') return <span className={styles.optional}>{t('papers.OPTIONAL')}</span>;
  return (
    <span className={state === 'COMPLETE' ? styles.complete : styles.missing}>
      <Icon name={state === 'COMPLETE' ? 'check' : 'alert'} size="small" />
      {t(`papers.${state}`)}
    </span>
  );
}

function PaperNote({ document }: { document: RequiredDocument }) {
  const { t } = useTranslation('reception');
  const parts = [
    document.toPresent ? t('papers.toPresent') : t(document.mandatory ? 'papers.mandatory' : 'papers.ifAny'),
    document.note,
  ];
  return <small>{parts.filter(Boolean).join('; ')}</small>;
}

type FoldedProps = { number: number; document: RequiredDocument; onUnfold: () => void };

/** A paper that is not always asked for, out of the way until it is handed in. */
export function FoldedPaper({ number, document, onUnfold }: FoldedProps) {
  const { t } = useTranslation('reception');
  return (
    <tr className={styles.folded}>
      <td className="fig">{number}</td>
      <th scope="row" colSpan={4}>
        <span lang="vi">{document.name}</span>
        {document.note && <span className={styles.note}> · {document.note}</span>}
      </th>
      <td>
        <button type="button" className={styles.unfold} onClick={onUnfold}>
          {t('papers.unfold')}
          <span className="visually-hidden">: {document.name}</span>
        </button>
      </td>
    </tr>
  );
}
