import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReportName, ReportQuery } from '@/api';
import { ErrorPanel, Icon, KeyButton, PageHeading, useFormat } from '@/ui';
import { downloadReport, type FileKind } from './downloadReport';
import styles from './ReportHead.module.css';

const FILES: readonly FileKind[] = ['csv', 'xlsx', 'pdf'];

type Props = {
  report: ReportName;
  query: ReportQuery;
  title: string | undefined;
  agency: string | undefined;
  /** The report of this very question is on the screen. */
  ready: boolean;
};

export function ReportHead({ report, query, title, agency, ready }: Props) {
  const { t } = useTranslation('reports');
  const { language } = useFormat();
  const file = useMutation({ mutationFn: (kind: FileKind) => downloadReport(report, query, kind, language) });
  return (
    <>
      <div className={styles.head}>
        <div>
          <PageHeading title={title ?? t('title')} arrival={report} />
          <p className="sub">{agency && t('reportedBy', { agency })}</p>
        </div>
        <div className={`${styles.buttons} no-print`}>
          {FILES.map((kind) => (
            <Button
              key={kind}
              size="xs"
              leftSection={<Icon name="download" size="small" />}
              loading={file.isPending && file.variables === kind}
              disabled={!ready}
              onClick={() => file.mutate(kind)}
            >
              {t(`file.${kind}`)}
            </Button>
          ))}
          <KeyButton
            size="xs"
            keys="F8"
            disabled={!ready}
            leftSection={<Icon name="print" size="small" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </KeyButton>
        </div>
      </div>
      {file.error && (
        <div className={styles.error}>
          <ErrorPanel error={file.error} />
        </div>
      )}
    </>
  );
}
