import type { DossierDeadline } from '@/api';

type Dates = Pick<DossierDeadline, 'dueAt' | 'promisedAt' | 'extensions' | 'days'>;

/** The date that the calendar in force gives, extension included; undefined when it is the one printed. */
export function byCalendarNow({ dueAt, promisedAt, extensions, days }: Dates) {
  const last = days.at(-1);
  // The days of an extension come after the due date and end at the hour that was promised.
  const now = extensions.length > 0 && last ? last.date + promisedAt.slice(10) : dueAt;
  return Date.parse(now) === Date.parse(promisedAt) ? undefined : now;
}
