import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SettlementQuery, SettlementReport } from '@/api';
import { Icon, ReportHeading } from '@/ui';
import { ClosePeriod } from './ClosePeriod';
import { download } from './download';
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
  return (
    <ReportHeading
      title={t('title')}
      sub={[t('form'), report && t('reportedBy', { agency: report.agency.name }), t('unit')]
        .filter(Boolean)
        .join(' · ')}
      ready={ready}
      download={(kind) => download(query, kind)}
      before={
        <Button
          size="xs"
          className={styles.look}
          leftSection={<Icon name={look === 'chart' ? 'catalogue' : 'report'} size="small" />}
          onClick={() => change({ look: look === 'chart' ? undefined : 'chart' })}
        >
          {t(look === 'chart' ? 'seeTable' : 'seeChart')}
        </Button>
      }
      after={report && ready && <ClosePeriod report={report} />}
    />
  );
}
