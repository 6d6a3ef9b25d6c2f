import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api';
import { officeDate } from '@/ui';
import styles from './Day.module.css';

type Props = {
  label: string;
  /** The day that is shown; undefined for today. */
  day: string | undefined;
  onChoose: (day: string | undefined) => void;
};

/** Another day to look at. The browser's own date field, and a button: nothing happens while somebody still types. */
export function DayForm({ label, day, onChoose }: Props) {
  const { t } = useTranslation('procedures');
  const id = useId();
  const today = officeDate(serverNow());
  return (
    <form
      className={`${styles.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).get('day');
        onChoose(typeof chosen === 'string' && chosen !== '' && chosen !== today ? chosen : undefined);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          key={day ?? today}
          id={id}
          name="day"
          type="date"
          className="fig"
          defaultValue={day ?? today}
          min="1945-01-01"
          max="2100-12-31"
        />
        <button type="submit">{t('day.show')}</button>
      </span>
    </form>
  );
}
