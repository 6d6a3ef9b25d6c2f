import { useTranslation } from 'react-i18next';
import { DeadlineDays } from './DeadlineDays';
import { DeadlineMonth } from './DeadlineMonth';
import { DeadlineStops } from './DeadlineStops';
import type { Explained } from './dayKinds';

/** Seven days still read as a list; more need the shape of a month. */
const LONGEST_LIST = 7;

type Props = {
  deadline: Explained;
  /** Ringed in red in the month. */
  today?: string | Date;
};

/** Why this date: every day from receipt to the date with what it is, and the law behind each skipped one. */
export function DeadlineExplanation({ deadline, today }: Props) {
  const { t } = useTranslation('ui');
  const label = t('explanation.title');
  return (
    <>
      {deadline.days.length <= LONGEST_LIST ? (
        <DeadlineDays deadline={deadline} label={label} />
      ) : (
        <DeadlineMonth deadline={deadline} label={label} today={today} />
      )}
      <DeadlineStops stops={deadline.stops ?? []} />
    </>
  );
}
