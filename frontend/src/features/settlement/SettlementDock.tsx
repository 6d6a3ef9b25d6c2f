import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type SettlementDossiers, type SettlementReport } from '@/api';
import { FigureDock, OutcomeBadge, useFormat } from '@/ui';
import type { Column } from './columns';
import { useRowLabel } from './useRowLabel';

const HEADS = ['code', 'applicant', 'procedure', 'received', 'promised', 'finished', 'outcome'] as const;

type Props = {
  report: SettlementReport;
  column: Column;
  /** None is the row of totals. */
  rowKey: string | undefined;
  onClose: () => void;
};

/** The dossiers that one figure of the form counts. */
export function SettlementDock({ report, column, rowKey, onClose }: Props) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const labelOf = useRowLabel(report.groupBy);
  const row = rowKey === undefined ? report.total : report.rows.find(({ key }) => key === rowKey);
  const { from, to, groupBy, asOf } = report;
  const list = useInfiniteQuery({
    ...queries.settlementDossiers({ from, to, groupBy, asOf, column: column.id, key: rowKey }),
    refetchOnWindowFocus: false,
  });
  const count = row ? column.value(row) : 0;
  return (
    <FigureDock
      title={t('dock.title', {
        row: row ? labelOf(row) : (rowKey ?? ''),
        column: t(`cell.${column.id}`),
        count,
        number: format.number(count),
      })}
      sub={[column.number !== null && t('dock.column', { number: column.number }), t('dock.exactly')]
        .filter(Boolean)
        .join(' ')}
      caption={t('dock.caption')}
      heads={HEADS.map((name) => ({ name, label: t(`dock.${name}`) }))}
      list={list}
      rows={list.data?.pages.flatMap(({ items }) => items)}
      onClose={onClose}
    >
      {(dossier, place) => <DossierRow key={dossier.code ?? place} dossier={dossier} />}
    </FigureDock>
  );
}

function DossierRow({ dossier }: { dossier: SettlementDossiers['items'][number] }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  return (
    <tr>
      <td className="fig">
        {dossier.code !== null && (
          <Link to="/dossiers/$code" params={{ code: dossier.code }}>
            {dossier.code}
          </Link>
        )}
      </td>
      <td>
        {dossier.restricted ? <em>{t('dock.restricted')}</em> : <b lang="vi">{dossier.applicantName}</b>}
      </td>
      <td title={dossier.procedure.name} lang="vi">
        {dossier.procedure.name}
      </td>
      <td className="fig">{format.date(dossier.receivedAt)}</td>
      <td className="fig">{dossier.promisedAt && format.date(dossier.promisedAt)}</td>
      <td className="fig">{dossier.finishedAt && format.date(dossier.finishedAt)}</td>
      <td>
        {dossier.outcome ? (
          <OutcomeBadge outcome={dossier.outcome} workingDaysEarly={dossier.workingDaysEarly} />
        ) : (
          t('dock.pending')
        )}
      </td>
    </tr>
  );
}
