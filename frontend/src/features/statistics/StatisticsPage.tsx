import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { citizen, serverNow, type PublicFigures } from '@/api';
import { ErrorPanel, officeDate, PageHeading, SkeletonRows, useFormat } from '@/ui';
import { onTimeShare, presetOf } from './figures';
import { MonthLine } from './MonthLine';
import { OutcomeBar } from './OutcomeBar';
import { PeriodForm } from './PeriodForm';
import styles from './StatisticsPage.module.css';

const MONTHS = 12;
const ROWS = [
  'received',
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  'late',
  'noDeadline',
  'pending',
  'overdue',
] as const;

/** The board for a phone or a desk: a table, a choice of period, no personal data. */
export function StatisticsPage() {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  const search = useSearch({ from: '/statistics' });
  const navigate = useNavigate();
  const { from, to } = { ...presetOf('month', officeDate(serverNow())), ...search };
  const { data, error, refetch } = useQuery(
    citizen.statisticsQuery({ from, to, agency: search.agency, months: MONTHS }),
  );
  return (
    <div className={styles.page}>
      <header>
        <PageHeading title={t('statistics.title')} />
        {data && (
          <p>
            <span lang="vi">{data.agency?.name ?? t('statistics.all')}</span>
            <span className="fig">
              {' · '}
              {t('statistics.period', { from: format.date(data.from), to: format.date(data.to) })}
            </span>
          </p>
        )}
      </header>
      <PeriodForm
        from={from}
        to={to}
        onChoose={(period) => void navigate({ to: '/statistics', search: { ...search, ...period } })}
      />
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={6} />}
      {data && (
        <>
          <Rate figures={data.figures} />
          <div className={styles.scroll}>
            <table className={styles.table}>
              <caption>{t('statistics.table')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('statistics.figure')}</th>
                  <th scope="col">{t('statistics.count')}</th>
                </tr>
              </thead>
              <tbody>
                {ROWS.map((row) => (
                  <tr key={row} data-row={row}>
                    <th scope="row">{t(`statistics.${row}`)}</th>
                    <td className="fig">{format.number(data.figures[row])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <MonthLine months={data.months} />
          <p className="sub fig">
            {t('statistics.asOf', { time: format.dateTime(data.asOf) })}. {t('statistics.counted')}
          </p>
          <p className="no-print">
            <Link to="/statistics" search={{ agency: search.agency, wall: true }} className={styles.wall}>
              {t('statistics.wall')}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}

function Rate({ figures }: { figures: PublicFigures }) {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  const rate = onTimeShare(figures);
  if (!rate) return <p>{t('statistics.none')}</p>;
  return (
    <section className={styles.rate} aria-label={t('statistics.rate')}>
      <p>
        {t('statistics.rate')} <b className="fig">{format.percent(rate.share)}</b>{' '}
        <span className="fig">
          {t('statistics.rateOf', { good: format.number(rate.good), of: format.number(rate.of) })}
        </span>
      </p>
      <OutcomeBar figures={figures} />
    </section>
  );
}
