import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SettlementQuery } from '@/api';
import { ErrorPanel, Icon, KeyButton, PageHeading } from '@/ui';
import { downloadCsv } from './downloadCsv';
import type { SettlementSearch } from './index';
import styles from './SettlementHead.module.css';

type Props = {
  agency: string | undefined;
  query: SettlementQuery;
  look: SettlementSearch['look'];
  /** The report of this very question is on the screen. */
  ready: boolean;
  change: (changed: Partial<SettlementSearch>) => void;
};

export function SettlementHead({ agency, query, look, ready, change }: Props) {
  const { t } = useTranslation('settlement');
  const csv = useMutation({ mutationFn: () => downloadCsv(query) });
  return (
    <>
      <div className={styles.head}>
        <div>
          <PageHeading title={t('title')} />
          <p className="sub">
            {t('form')}
            {agency && ` · ${t('reportedBy', { agency })}`} · {t('unit')}
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
          <Button
            size="xs"
            leftSection={<Icon name="download" size="small" />}
            loading={csv.isPending}
            disabled={!ready}
            onClick={() => csv.mutate()}
          >
            {t('csv')}
          </Button>
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
      {csv.error && (
        <div className={styles.error}>
          <ErrorPanel error={csv.error} onRetry={() => csv.mutate()} />
        </div>
      )}
    </>
  );
}
