import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { neighbourDate, useFormat, weekdayNames } from '@/ui';
import styles from './DeskWeek.module.css';
import { WEEKDAYS, weekHours, type WeekInOrder } from './deskWeeks';

type Props = { week: WeekInOrder; editable: boolean; onEdit: () => void; onRemove: () => void };

export function DeskWeekCard({ week, editable, onEdit, onRemove }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const hours = weekHours(week.week);
  const from = format.date(week.validFrom);
  const title = week.until
    ? t('desk.fromTo', { from, to: format.date(neighbourDate(week.until, -1)) })
    : t('desk.from', { from });
  return (
    <section className={`card ${styles.week}`} aria-label={title}>
      <div className={styles.head}>
        <h2 className="fig">{title}</h2>
        <span className={`${styles.state} ${styles[week.state]}`}>{t(`desk.state.${week.state}`)}</span>
        <span className="sub">{t(`scope.${week.scope}`)}</span>
        {editable && (
          <span className={`${styles.acts} no-print`}>
            <Button size="xs" onClick={onEdit} aria-label={t('desk.editOf', { week: title })}>
              {t('desk.edit')}
            </Button>
            <Button
              size="xs"
              color="son"
              variant="outline"
              onClick={onRemove}
              aria-label={t('desk.removeOf', { week: title })}
            >
              {t('desk.remove')}
            </Button>
          </span>
        )}
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {weekdayNames(format.language).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {WEEKDAYS.map((weekday, index) => (
              <td
                key={weekday}
                data-weekday={weekdayNames(format.language)[index]}
                className={`fig ${hours[weekday].length === 0 ? styles.closed : ''}`}
              >
                {hours[weekday].length === 0
                  ? t('desk.closed')
                  : hours[weekday].map(({ opensAt, closesAt }) => (
                      <span key={opensAt}>{`${opensAt}–${closesAt}`}</span>
                    ))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
