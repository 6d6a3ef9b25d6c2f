import { useTranslation } from 'react-i18next';
import type { DeadlineStop } from '@/api';
import { useFormat } from '../format/useFormat';
import { Icon } from '../Icon';
import styles from './DeadlineStops.module.css';

/** The spans in which the clock stood: from when to when, for what, and how it went on. */
export function DeadlineStops({ stops }: { stops: readonly DeadlineStop[] }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const moment = (at: string) => `${format.time(at)} ${format.date(at)}`;
  if (stops.length === 0) return null;
  return (
    <ul className={styles.stops} aria-label={t('explanation.stops')}>
      {stops.map(({ kind, policy, from, until, reason }) => (
        <li key={from}>
          <Icon name="pause" size="small" />
          <span>
            <b className="fig">
              {until
                ? t('explanation.stopped', { from: moment(from), until: moment(until) })
                : t('explanation.standing', { from: moment(from) })}
            </b>{' '}
            {t(`explanation.stop.${kind}`)} {t(`explanation.policy.${policy}`)}
            <small lang="vi">{reason}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
