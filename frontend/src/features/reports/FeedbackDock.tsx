import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type ReportTable, type ScoredFeedbackColumn } from '@/api';
import { FigureDock, useFormat } from '@/ui';
import { useFigureTitle, type Figure } from './useFigureTitle';

const HEADS = ['code', 'subject', 'dossier', 'received', 'promised', 'finished', 'outcome'] as const;

type Props = { table: ReportTable; figure: Figure; onClose: () => void };

/** The feedback that one figure of indicator 8 counts. */
export function FeedbackDock({ table, figure, onClose }: Props) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const list = useInfiniteQuery({
    ...queries.scorecardFeedback({
      from: table.from,
      to: table.to,
      asOf: table.asOf,
      column: figure.column.key as ScoredFeedbackColumn,
      key: figure.rowKey,
    }),
    refetchOnWindowFocus: false,
  });
  return (
    <FigureDock
      title={useFigureTitle(table, figure)}
      caption={t('feedback.caption')}
      // Codes of feedback are longer than those of dossiers.
      heads={HEADS.map((name) => ({
        name: name === 'code' ? 'feedback' : name,
        label: t(`feedback.${name}`),
      }))}
      list={list}
      rows={list.data?.pages.flatMap(({ items }) => items)}
      onClose={onClose}
    >
      {(one, place) => (
        <tr key={one.code ?? place}>
          <td className="fig">{one.restricted ? <em>{t('dock.restricted')}</em> : one.code}</td>
          <td>{t(`feedback.about.${one.subject}`)}</td>
          <td className="fig">
            {one.dossier !== null && (
              <Link to="/dossiers/$code" params={{ code: one.dossier }}>
                {one.dossier}
              </Link>
            )}
          </td>
          <td className="fig">{format.date(one.receivedAt)}</td>
          <td className="fig">{one.answerDueAt && format.date(one.answerDueAt)}</td>
          <td className="fig">{one.answeredAt && format.date(one.answeredAt)}</td>
          <td>{t(one.onTime ? 'feedback.onTime' : 'feedback.late')}</td>
        </tr>
      )}
    </FigureDock>
  );
}
