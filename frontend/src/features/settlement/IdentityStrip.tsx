import { useTranslation } from 'react-i18next';
import type { SettlementReport } from '@/api';
import { Icon, useFormat } from '@/ui';
import { onTimeRate } from './columns';
import styles from './IdentityStrip.module.css';

const KNOWN = ['RECEIVED_SUM', 'RESOLVED_SUM', 'BALANCE', 'ROWS_ADD_UP', 'CARRIED_OVER_MATCHES'] as const;

/** The equations that prove the report; one that fails shows its two numbers and stops the report. */
export function IdentityStrip({ report, past }: { report: SettlementReport; past: boolean }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { kept, dated, rate } = onTimeRate(report.total);
  const broken = report.identities.some(({ holds }) => !holds);
  return (
    <>
      {broken && (
        <p className={styles.mismatch} role="alert">
          <Icon name="alert" size="small" />
          {t('mismatch')}
        </p>
      )}
      {past && (
        <p className={styles.past}>
          <Icon name="clock" size="small" />
          {t('past', { date: format.date(report.asOf) })}
        </p>
      )}
      <div className={`${styles.strip} ${broken ? styles.broken : ''} fig`}>
        <ul aria-label={t('identities')}>
          {report.identities.map(({ code, holds, left, right }) => {
            const known = KNOWN.find((one) => one === code);
            const words = known
              ? t(`identity.${known}`, {
                  count: left,
                  undated: report.total.resolved.noDeadline > 0 ? ` + ${t('identity.undated')}` : '',
                })
              : code;
            return (
              <li key={code} className={holds ? '' : styles.fails}>
                <Icon name={holds ? 'check' : 'close'} size="small" />
                <span className="visually-hidden">{t(holds ? 'holds' : 'fails')} </span>
                {words}
                {(!holds || known === 'CARRIED_OVER_MATCHES') &&
                  `: ${format.number(left)} ${holds ? '=' : '≠'} ${format.number(right)}`}
              </li>
            );
          })}
        </ul>
        <p>
          {t('onTime')}{' '}
          {rate === null ? (
            t('onTimeNone')
          ) : (
            <>
              <b>{format.percent(rate)}</b>{' '}
              {t('fraction', { part: format.number(kept), whole: format.number(dated) })}
            </>
          )}
        </p>
      </div>
    </>
  );
}
