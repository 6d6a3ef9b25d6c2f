import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, serverNow } from '@/api';
import { ErrorPanel, KeyButton, officeDate, PageHeading, SkeletonRows, useFormat } from '@/ui';
import { Bottlenecks } from './Bottlenecks';
import styles from './DashboardPage.module.css';
import { Headlines } from './Headlines';
import { Loads } from './Loads';
import { monthsFrom } from './rates';
import { Trend } from './Trend';
import { Weekdays } from './Weekdays';

/** Where to step in today: every figure is one of a report and opens it. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const navigate = useNavigate();
  const running = officeDate(serverNow()).slice(0, 7);
  const month = useSearch({ from: '/staff/dashboard' }).month ?? running;
  const { data, error, refetch, isPlaceholderData } = useQuery(queries.dashboard(month));
  const show = (next: string) =>
    void navigate({
      to: '/dashboard',
      search: { month: next === running ? undefined : next },
      resetScroll: false,
    });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <PageHeading title={t('title')} />
          <p className="sub">
            {data &&
              t('days', { agency: data.agency.name, from: format.date(data.from), to: format.date(data.to) })}
          </p>
        </div>
        <div className={`${styles.months} no-print`}>
          <KeyButton size="xs" keys="BracketLeft" onClick={() => show(monthsFrom(month, -1))}>
            {t('previous')}
          </KeyButton>
          <b className="fig" aria-live="polite">
            {month.slice(5)}/{month.slice(0, 4)}
          </b>
          <KeyButton
            size="xs"
            keys="BracketRight"
            disabled={month >= running}
            onClick={() => show(monthsFrom(month, 1))}
          >
            {t('next')}
          </KeyButton>
        </div>
      </div>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={10} />}
      {data && (
        <div className={styles.board} aria-busy={isPlaceholderData}>
          <Headlines board={data} />
          <Trend board={data} />
          <Bottlenecks board={data} />
          <Loads board={data} />
          <Weekdays board={data} />
        </div>
      )}
    </div>
  );
}
