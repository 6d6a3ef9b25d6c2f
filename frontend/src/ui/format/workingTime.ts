import type { OfficeDay, Session, TimeLimit } from '@/api';
import type { Language } from '@/i18n';
import { formatNumber } from './numbers';
import { officeDate } from './officeTime';

const HOUR = 60;
/** Eight hours, the normal working day (Labour Code 2019, article 105), until a day's sessions are known. */
export const ORDINARY_DAY = 8 * HOUR;

const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes;
};
const sessionMinutes = ({ opensAt, closesAt }: Session) => minutesOf(closesAt) - minutesOf(opensAt);

/** How many working minutes make one day here, read from a whole working day among the ones given. */
export function workingDayMinutes(days: Pick<OfficeDay, 'kind' | 'sessions'>[]) {
  const whole = days.find(({ kind }) => kind === 'WORKING' || kind === 'WORKING_SWAPPED');
  return whole?.sessions.reduce((sum, session) => sum + sessionMinutes(session), 0) ?? ORDINARY_DAY;
}

/** The instant of a session's clock time on the day of `on`. The office's zone has had +07:00 since 1975, no summer time. */
const at = (on: Date, clock: string) => new Date(`${officeDate(on)}T${clock.slice(0, 5)}:00+07:00`).getTime();

/** Working minutes from one instant to a later one of the same day; `sessions` are that day's. */
export function workingMinutesBetween(from: Date, to: Date, sessions: Session[]) {
  const spent = sessions.reduce((sum, { opensAt, closesAt }) => {
    const opens = Math.max(at(to, opensAt), from.getTime());
    const closes = Math.min(at(to, closesAt), to.getTime());
    return sum + Math.max(0, closes - opens);
  }, 0);
  return Math.floor(spent / 60_000);
}

/** The session that is open at `now`, if any, as instants. */
export function openSession(now: Date, sessions: Session[]) {
  return sessions
    .map(({ opensAt, closesAt }) => ({ opens: at(now, opensAt), closes: at(now, closesAt) }))
    .find(({ opens, closes }) => opens <= now.getTime() && now.getTime() < closes);
}

type Rounding = { minutesPerDay?: number; round?: 'down' | 'up'; minutesAlways?: boolean };
type Unit = 'day' | 'hour' | 'minute';
const WORDS: Record<Language, Record<Unit, (n: number) => string>> = {
  vi: { day: () => 'ngày', hour: () => 'giờ', minute: () => 'phút' },
  en: {
    day: (n) => (n === 1 ? 'day' : 'days'),
    hour: (n) => (n === 1 ? 'hour' : 'hours'),
    minute: (n) => (n === 1 ? 'minute' : 'minutes'),
  },
};

/**
 * At most two units, minutes only under four hours: "1 ngày 3 giờ", "5 giờ", "1 giờ 18 phút".
 * What is left rounds down, what is over rounds up, so that neither promises time that is not there.
 */
export function formatWorkingMinutes(
  minutes: number,
  language: Language,
  { minutesPerDay = ORDINARY_DAY, round = 'down', minutesAlways = false }: Rounding = {},
) {
  const total = Math.abs(minutes);
  const inMinutes = minutesAlways ? total < minutesPerDay : total < 4 * HOUR;
  const whole = inMinutes ? total : Math[round === 'up' ? 'ceil' : 'floor'](total / HOUR) * HOUR;
  const days = Math.floor(whole / minutesPerDay);
  const parts: [number, Unit][] = [
    [days, 'day'],
    [Math.floor((whole - days * minutesPerDay) / HOUR), 'hour'],
    [(whole - days * minutesPerDay) % HOUR, 'minute'],
  ];
  const shown = parts.filter(([n], index) => n > 0 && (index < 2 || inMinutes)).slice(0, 2);
  if (shown.length === 0) shown.push([0, 'minute']);
  return shown.map(([n, unit]) => `${n} ${WORDS[language][unit](n)}`).join(' ');
}

/** "3 ngày làm việc", "nửa ngày làm việc", "8 giờ làm việc", "trong ngày"; two phases are "3 ngày, rồi 15 ngày". */
export function formatLimit(limit: TimeLimit, language: Language, second?: TimeLimit | null) {
  const first = formatPhase(limit, language);
  if (!second) return first;
  return `${first}, ${language === 'vi' ? 'rồi' : 'then'} ${formatPhase(second, language)}`;
}

function formatPhase({ value, unit }: TimeLimit, language: Language) {
  const n = formatNumber(value, language);
  const half = value === 0.5;
  if (language === 'en') {
    const s = value > 1 ? 's' : '';
    if (unit === 'SAME_DAY') return 'the same day';
    if (unit === 'WORKING_HOUR') return `${n} working hour${s}`;
    const kind = unit === 'WORKING_DAY' ? 'working day' : 'day';
    return half ? `half a ${kind}` : `${n} ${kind}${s}`;
  }
  if (unit === 'SAME_DAY') return 'trong ngày';
  if (unit === 'WORKING_HOUR') return `${n} giờ làm việc`;
  const kind = unit === 'WORKING_DAY' ? 'ngày làm việc' : 'ngày';
  return half ? `nửa ${kind}` : `${n} ${kind}`;
}
