import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api';
import { DateField, officeDate } from '@/ui';
import styles from './Day.module.css';

type Props = {
  label: string;
  /** The day that is shown; undefined for today. */
  day: string | undefined;
  onChoose: (day: string | undefined) => void;
};

/** Another day to look at, and a button: nothing happens while somebody still types. */
export function DayForm({ label, day, onChoose }: Props) {
  const { t } = useTranslation('procedures');
  const today = officeDate(serverNow());
  const [typed, setTyped] = useState<string>();
  return (
    <form
      className={`${styles.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = typed ?? day;
        setTyped(undefined);
        onChoose(chosen === today ? undefined : chosen);
      }}
    >
      <DateField label={label} value={typed ?? day ?? today} onChange={setTyped} />
      <button type="submit">{t('day.show')}</button>
    </form>
  );
}
