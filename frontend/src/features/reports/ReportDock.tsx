import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type ReportDossier, type ReportName, type ReportTable } from '@/api';
import { DownloadButtons, ErrorPanel, FigureDock, OutcomeBadge, useFormat, type FileKind } from '@/ui';
import { downloadDossiers } from './downloadReport';
import { figureText } from './figureText';
import styles from './ReportDock.module.css';
import { useFigureTitle, type Figure } from './useFigureTitle';

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

type Props = { report: ReportName; table: ReportTable; figure: Figure; onClose: () => void };

/** The dossiers that one figure counts. */
export function ReportDock({ report, table, figure, onClose }: Props) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const query = {
    from: table.from,
    to: table.to,
    asOf: table.asOf,
    groupBy: table.groupBy ?? undefined,
    column: figure.column.key,
    key: figure.rowKey,
  };
  const list = useInfiniteQuery({ ...queries.reportDossiers(report, query), refetchOnWindowFocus: false });
  const file = useMutation({
    mutationFn: (kind: FileKind) => downloadDossiers(report, query, kind, format.language),
  });
  return (
    <>
      {file.error && <ErrorPanel error={file.error} />}
      <FigureDock
        title={useFigureTitle(table, figure)}
        buttons={
          <DownloadButtons
            label={t('dock.file')}
            loading={file.isPending ? file.variables : undefined}
            onDownload={(kind) => file.mutate(kind)}
          />
        }
        caption={t('dock.caption')}
        heads={HEADS.map((name) => ({ name, label: t(`dock.${name}`) }))}
        wide
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        onClose={onClose}
      >
        {(dossier, place) => <DossierRow key={dossier.code ?? place} dossier={dossier} />}
      </FigureDock>
    </>
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
