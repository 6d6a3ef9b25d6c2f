import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SettlementQuery, SettlementReport } from '@/api';
import { ErrorPanel, Icon, KeyButton, PageHeading } from '@/ui';
import { ClosePeriod } from './ClosePeriod';
import { download, FORMATS, type Format } from './download';
import type { SettlementSearch } from './index';
import styles from './SettlementHead.module.css';

type Props = {
  report: SettlementReport | undefined;
  query: SettlementQuery;
  look: SettlementSearch['look'];
  /** The report of this very question is on the screen. */
  ready: boolean;
  change: (changed: Partial<SettlementSearch>) => void;
};

export function SettlementHead({ report, query, look, ready, change }: Props) {
  const { t } = useTranslation('settlement');
  const file = useMutation({ mutationFn: (format: Format) => download(query, format) });
  return (
    <>
      <div className={styles.head}>
        <div>
          <PageHeading title={t('title')} />
          <p className="sub">
            {t('form')}
            {report && ` · ${t('reportedBy', { agency: report.agency.name })}`} · {t('unit')}
          </p>
        </div>
        <div className={`${styles.buttons} no-print`}>
          <Button
            size="xs"
            className={styles.look}
            leftSection={<Icon name={look === 'chart' ? 'catalogue' : 'report'} size="small" />}
            onClick={() => change({ look: look === 'chart' ? undefined : 'chart' })}
          >
            {t(look === 'chart' ? 'seeTable' : 'seeChart')}
          </Button>
          {(Object.keys(FORMATS) as Format[]).map((format) => (
            <Button
              key={format}
              size="xs"
              leftSection={<Icon name="download" size="small" />}
              loading={file.isPending && file.variables === format}
              disabled={!ready}
              onClick={() => file.mutate(format)}
            >
              {t(format)}
            </Button>
          ))}
          {report && ready && <ClosePeriod report={report} />}
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
          <ErrorPanel error={file.error} onRetry={() => file.mutate(file.variables)} />
        </div>
      )}
    </>
  );
}
