import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type ReportDossier, type ReportName, type ReportTable } from '@/api';
import { ErrorPanel, Icon, KeyButton, OutcomeBadge, SkeletonRows, useFormat } from '@/ui';
import { downloadDossiers, type FileKind } from './downloadReport';
import { figureText } from './figureText';
import styles from './ReportDock.module.css';

const FILES: readonly FileKind[] = ['csv', 'xlsx', 'pdf'];
const HEADS = [
  'code',
  'applicant',
  'procedure',
  'officer',
  'received',
  'promised',
  'finished',
  'over',
  'outcome',
] as const;

type Props = {
  report: ReportName;
  table: ReportTable;
  column: ReportTable['columns'][number];
  /** None is the row of totals. */
  rowKey: string | undefined;
  onClose: () => void;
};

/** The dossiers that one figure counts, as known when the report was made: the list cannot disagree with it. */
export function ReportDock({ report, table, column, rowKey, onClose }: Props) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const row = rowKey === undefined ? table.total : table.rows.find(({ key }) => key === rowKey);
  const count = row?.cells[table.columns.indexOf(column)]?.value ?? 0;
  const query = {
    from: table.from,
    to: table.to,
    asOf: table.asOf,
    groupBy: table.groupBy ?? undefined,
    column: column.key,
    key: rowKey,
  };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...queries.reportDossiers(report, query),
    refetchOnWindowFocus: false,
  });
  const file = useMutation({
    mutationFn: (kind: FileKind) => downloadDossiers(report, query, kind, format.language),
  });
  const title = t('dock.title', {
    row: row ? format.text(row.label.vi, row.label.en) : (rowKey ?? ''),
    column: format.text(column.label.vi, column.label.en),
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
        <div className={styles.buttons}>
          {FILES.map((kind) => (
            <Button
              key={kind}
              size="xs"
              leftSection={<Icon name="download" size="small" />}
              aria-label={t('dock.file', { kind: t(`file.${kind}`) })}
              loading={file.isPending && file.variables === kind}
              onClick={() => file.mutate(kind)}
            >
              {t(`file.${kind}`)}
            </Button>
          ))}
          <KeyButton size="xs" keys="Escape" onClick={onClose}>
            {t('dock.close')}
          </KeyButton>
        </div>
      </div>
      {(error ?? file.error) && (
        <ErrorPanel error={error ?? file.error} onRetry={error ? () => void refetch() : undefined} />
      )}
      {!dossiers && !error && <SkeletonRows short rows={4} />}
      {dossiers && (
        <div className={styles.scroll} role="region" aria-label={t('dock.caption')} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{t('dock.caption')}</caption>
            <thead>
              <tr>
                {HEADS.map((name) => (
                  <th key={name} scope="col" className={styles[name]}>
                    {t(`dock.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dossiers.map((dossier, place) => (
                <DossierRow key={dossier.code ?? place} dossier={dossier} />
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

function DossierRow({ dossier }: { dossier: ReportDossier }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const over = { value: dossier.workingMinutesOver, text: null };
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
        {dossier.restricted ? (
          <em>{t('dock.restricted')}</em>
        ) : (
          <b lang="vi" title={dossier.applicantName ?? undefined}>
            {dossier.applicantName}
          </b>
        )}
      </td>
      <td title={dossier.procedure.name} lang="vi">
        {dossier.procedure.name}
      </td>
      <td lang="vi">{dossier.officer?.name}</td>
      <td className="fig">{format.date(dossier.receivedAt)}</td>
      <td className="fig">{dossier.promisedAt && format.date(dossier.promisedAt)}</td>
      <td className="fig">{dossier.finishedAt && format.date(dossier.finishedAt)}</td>
      <td className={`fig ${styles.over}`}>{figureText('MINUTES', over, format.language)}</td>
      <td>{dossier.outcome ? <OutcomeBadge outcome={dossier.outcome} /> : t('dock.pending')}</td>
    </tr>
  );
}
