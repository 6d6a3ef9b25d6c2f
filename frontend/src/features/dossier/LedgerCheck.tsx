import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ledger, type LedgerVerification } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, Icon, saveFile, SkeletonRows, useFormat } from '@/ui';
import { Card } from './Card';
import styles from './LedgerCheck.module.css';

/** Whether the ledger is what was once written, in words; and the file by which anybody can check it elsewhere. */
export function LedgerCheck({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const me = useMe();
  const { data, error, isFetching, refetch } = useQuery(ledger.verificationQuery(code));
  const exporting = useMutation({
    mutationFn: () => ledger.download(code),
    onSuccess: (file) => saveFile(file, `so-nhat-ky-${code}.ndjson`),
  });
  return (
    <Card
      title={t('ledger.check.title')}
      aside={
        <div className={`${styles.acts} no-print`}>
          <Button size="xs" loading={isFetching} onClick={() => void refetch()}>
            {t('ledger.check.again')}
          </Button>
          {hasRole(me, ['leader', 'auditor']) && (
            <Button
              size="xs"
              leftSection={<Icon name="download" size="small" />}
              loading={exporting.isPending}
              onClick={() => exporting.mutate()}
            >
              {t('ledger.check.export')}
            </Button>
          )}
        </div>
      }
    >
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={1} />}
      {data && <Found found={data} />}
      {exporting.error && <ErrorPanel error={exporting.error} onRetry={() => exporting.mutate()} />}
      <p className="sub">{t('ledger.check.outside')}</p>
    </Card>
  );
}

function Found({ found: { intact, rows, brokenAt, kind, head, verifiedAt } }: { found: LedgerVerification }) {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const moment = format.dateTime(verifiedAt);
  if (intact || !kind) {
    return (
      <div className={styles.intact} role="status">
        <Icon name="link" />
        <div>
          <p className="fig">
            {t('ledger.check.intact', { count: rows, rows: format.number(rows), moment })}
          </p>
          <p className="sub">
            {t('ledger.check.head')} <span className="mono">{head}</span>
          </p>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.broken} role="alert">
      <Icon name="unlink" />
      <div>
        <p className="fig">{t(`ledger.check.broken.${kind}`, { row: brokenAt })}</p>
        <p className="fig">{t('ledger.check.whatNow', { moment })}</p>
      </div>
    </div>
  );
}
