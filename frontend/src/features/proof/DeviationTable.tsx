import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeviationState, DeviationSummary } from '@/api';
import { Icon, ListTable, useFormat, type IconName, type ListState } from '@/ui';
import styles from './DeviationsPage.module.css';

type Props = {
  list: ListState;
  rows: readonly DeviationSummary[] | undefined;
  onAnswer: (deviation: DeviationSummary) => void;
};

export function DeviationTable({ list, rows, onAnswer }: Props) {
  const { t } = useTranslation('proof');
  const columns = ['dossier', 'what', 'department', 'found', 'answer', 'state'] as const;
  return (
    <ListTable
      caption={t('list.title')}
      columns={columns.map((column) => t(`list.columns.${column}`))}
      list={list}
      rows={rows}
      empty={t('list.empty')}
    >
      {(row) => <Row key={`${row.dossier} ${row.criterion}`} row={row} onAnswer={() => onAnswer(row)} />}
    </ListTable>
  );
}

function Row({ row, onAnswer }: { row: DeviationSummary; onAnswer: () => void }) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  const { dossier, procedure, criterion, tick, department, foundAt, state, mayAnswer } = row;
  const act = t(row.cause === null ? 'deviation.answer' : 'deviation.answerAgain');
  return (
    <tr>
      <th scope="row">
        <Link to="/dossiers/$code/proof" params={{ code: dossier }} hash={tick} className="fig nowrap">
          {dossier}
        </Link>
        <span className="sub" lang="vi">
          {procedure.name}
        </span>
      </th>
      <td>
        {t(`criterion.${criterion}`)}
        <span className="sub">{t(`tick.${tick}`)}</span>
      </td>
      <td lang="vi">{department.name}</td>
      <td className="fig">{format.dateTime(foundAt)}</td>
      <td className={styles.answer}>
        <Said row={row} />
        {mayAnswer && state !== 'LIFTED' && (
          <Button
            size="xs"
            className="no-print"
            aria-label={t('deviation.answerOf', { act, name: t(`criterion.${criterion}`), dossier })}
            onClick={onAnswer}
          >
            {act}
          </Button>
        )}
      </td>
      <td>
        <StateMark state={state} />
      </td>
    </tr>
  );
}

function Said({ row: { cause, correctiveAction, answeredBy, answeredAt } }: { row: DeviationSummary }) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  if (cause === null) return null;
  return (
    <dl>
      <dt className="sub">{t('deviation.cause')}</dt>
      <dd lang="vi">{cause}</dd>
      <dt className="sub">{t('deviation.correctiveAction')}</dt>
      <dd>
        <span lang="vi">{correctiveAction}</span>
        {answeredBy && answeredAt && (
          <span className="sub fig">
            {t('deviation.by', { name: answeredBy.name, moment: format.dateTime(answeredAt) })}
          </span>
        )}
      </dd>
    </dl>
  );
}

const MARKS: Record<DeviationState, IconName> = { OPEN: 'alert', ANSWERED: 'check', LIFTED: 'undo' };

function StateMark({ state }: { state: DeviationState }) {
  const { t } = useTranslation('proof');
  return (
    <span className={styles.mark} data-state={state}>
      <Icon name={MARKS[state]} size="small" />
      {t(`deviation.state.${state}`)}
    </span>
  );
}
