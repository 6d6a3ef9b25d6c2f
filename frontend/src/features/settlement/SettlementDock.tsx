import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type SettlementReport } from '@/api';
import { ErrorPanel, KeyButton, OutcomeBadge, SkeletonRows, useFormat } from '@/ui';
import type { Column } from './columns';
import styles from './SettlementDock.module.css';
import { useRowLabel } from './useRowLabel';

type Props = {
  report: SettlementReport;
  column: Column;
  /** None is the row of totals. */
  rowKey: string | undefined;
  onClose: () => void;
};

/** The dossiers that one figure counts, as known when the report was made: the list cannot disagree with it. */
export function SettlementDock({ report, column, rowKey, onClose }: Props) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const labelOf = useRowLabel(report.groupBy);
  const row = rowKey === undefined ? report.total : report.rows.find(({ key }) => key === rowKey);
  const { from, to, groupBy, asOf } = report;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...queries.settlementDossiers({ from, to, groupBy, asOf, column: column.id, key: rowKey }),
    refetchOnWindowFocus: false,
  });
  const count = row ? column.value(row) : 0;
  const title = t('dock.title', {
    row: row ? labelOf(row) : (rowKey ?? ''),
    column: t(`cell.${column.id}`),
    count,
    number: format.number(count),
  });
  const dossiers = data?.pages.flatMap(({ items }) => items);
  return (
    <section className={`${styles.dock} no-print`} aria-labelledby="dock-title">
      <div className={styles.head}>
        <h2 id="dock-title" className="fig">
          {title}
        </h2>
        <p className="visually-hidden" role="status">
          {title}
        </p>
        <p className="sub fig">
          {column.number !== null && `${t('dock.column', { number: column.number })} `}
          {t('dock.exactly')}
        </p>
        <KeyButton size="xs" className={styles.close} keys="Escape" onClick={onClose}>
          {t('dock.close')}
        </KeyButton>
      </div>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!dossiers && !error && <SkeletonRows short rows={4} />}
      {dossiers && (
        <div className={styles.scroll}>
          <table>
            <caption className="visually-hidden">{t('dock.caption')}</caption>
            <thead>
              <tr>
                {(
                  ['code', 'applicant', 'procedure', 'received', 'promised', 'finished', 'outcome'] as const
                ).map((name) => (
                  <th key={name} scope="col" className={styles[name]}>
                    {t(`dock.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dossiers.map((dossier, place) => (
                <tr key={dossier.code ?? place}>
                  <td className="fig">
                    {dossier.code !== null && (
                      <Link to="/dossiers/$code" params={{ code: dossier.code }}>
                        {dossier.code}
                      </Link>
                    )}
                  </td>
                  <td>
                    {dossier.restricted ? (
                      <em>{t('dock.restricted')}</em>
                    ) : (
                      <b lang="vi">{dossier.applicantName}</b>
                    )}
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
              ))}
            </tbody>
          </table>
          {hasNextPage && (
            <Button m="sm" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('dock.more')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
