import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { citizen, useServerNow, type PublicStatistics } from '@/api';
import { Icon, officeDate, PageHeading, Seal, useFormat } from '@/ui';
import { onTimeShare, presetOf } from './figures';
import { MonthLine } from './MonthLine';
import { OutcomeBar } from './OutcomeBar';
import { useKeptBoard } from './useKeptBoard';
import styles from './WallBoard.module.css';

const MINUTE = 60_000;
const MONTHS = 12;

/** Trust on the wall: nobody touches it. It asks each minute, and keeps what it last knew while nobody answers. */
export function WallBoard() {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  const { agency } = useSearch({ from: '/statistics' });
  const now = useServerNow();
  const { from, to } = presetOf('month', officeDate(now));
  const { data, isError } = useQuery({
    ...citizen.statisticsQuery({ from, to, agency, months: MONTHS }),
    refetchInterval: MINUTE,
    refetchIntervalInBackground: true,
    retry: false,
  });
  const board = useKeptBoard(agency, data);
  const month = from.slice(0, 7).split('-').reverse().join('/');
  return (
    <main id="main" className={styles.wall}>
      <header>
        <Seal size="3em" />
        <div>
          <PageHeading title={t('statistics.title')} />
          <p lang="vi">{board ? (board.agency?.name ?? t('statistics.all')) : ' '}</p>
        </div>
        <p className={`${styles.clock} fig`}>
          <b>{format.time(now)}</b>
          <span>{format.longDate(now)}</span>
        </p>
      </header>
      {board && <Figures board={board} month={month} />}
      <footer>
        <p className="fig" role="status">
          {board &&
            (isError ? (
              <b>
                <Icon name="unlink" /> {t('statistics.kept', { time: format.time(board.asOf) })}
              </b>
            ) : (
              t('statistics.asOf', { time: format.time(board.asOf) })
            ))}
        </p>
        <p>
          {t('statistics.qr')}
          <img src="/public/v1/posting-qr.png" alt={t('statistics.qrAlt')} />
        </p>
      </footer>
    </main>
  );
}

function Figures({ board: { figures, months }, month }: { board: PublicStatistics; month: string }) {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  const rate = onTimeShare(figures);
  return (
    <>
      <h2 className="fig">{t('statistics.wallTitle', { month })}</h2>
      <dl className={styles.giants}>
        <div>
          <dt>{t('statistics.received')}</dt>
          <dd className="fig">{format.number(figures.received)}</dd>
        </div>
        <div>
          <dt>{t('statistics.resolved')}</dt>
          <dd className="fig">{format.number(figures.resolved)}</dd>
        </div>
        <div>
          <dt>{t('statistics.rate')}</dt>
          <dd className="fig">{rate ? format.percent(rate.share) : '–'}</dd>
          {rate && (
            <dd className={`${styles.fraction} fig`}>
              {t('statistics.rateOf', { good: format.number(rate.good), of: format.number(rate.of) })}
            </dd>
          )}
        </div>
      </dl>
      <div className={styles.bar}>
        {rate ? <OutcomeBar figures={figures} /> : <p>{t('statistics.none')}</p>}
      </div>
      <div className={styles.line}>
        <MonthLine months={months} />
      </div>
    </>
  );
}
