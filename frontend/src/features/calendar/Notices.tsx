import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { calendar, type CalendarWarning } from '@/api';
import { Icon, useFormat } from '@/ui';
import styles from './Notices.module.css';

/** What the server asks an administrator to look at; each leads to the place where it is put right. */
export function Warnings({ warnings, today }: { warnings: readonly CalendarWarning[]; today: string }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  if (warnings.length === 0) return null;
  return (
    <ul className={`${styles.notices} no-print`} aria-label={t('warnings')}>
      {warnings.map(({ code, date, detail, detailEn }) => (
        <li key={`${code} ${date ?? ''}`} className={styles.warning}>
          <Icon name="alert" />
          <span>{format.text(detail, detailEn)}</span>
          {date ? (
            <Link
              to="/calendar/$year"
              params={{ year: date.slice(0, 4) }}
              search={({ scope }) => ({ scope, day: date })}
            >
              {t('openDay', { date: format.date(date) })}
            </Link>
          ) : (
            // The one warning without a date is about the year that comes.
            <NextYear year={Number(today.slice(0, 4)) + 1} />
          )}
        </li>
      ))}
    </ul>
  );
}

function NextYear({ year }: { year: number }) {
  const { t } = useTranslation('calendar');
  return (
    <Link to="/calendar/$year" params={{ year: String(year) }}>
      {t('openYear', { year })}
    </Link>
  );
}

/** After saving: that it is done, and the door to the printed dates that no longer agree. */
export function SavedNotice({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const { data } = useQuery(calendar.promiseMovesQuery());
  const count = data?.count ?? 0;
  return (
    <div className={`${styles.notices} no-print`} role="status">
      <p className={styles.saved}>
        <Icon name="check" />
        <span>{t('saved.done')}</span>
        {count > 0 && (
          <Link
            from="/calendar/$year"
            to="."
            search={({ scope }) => ({ scope, view: 'promises' })}
            onClick={onClose}
          >
            {t('saved.moves', { count, number: format.number(count) })}
          </Link>
        )}
        <button type="button" aria-label={t('saved.close')} onClick={onClose}>
          <Icon name="close" size="small" />
        </button>
      </p>
    </div>
  );
}
