import type { Language } from '@/i18n';
import { isSameOfficeDay, officeTime } from './officeTime';

type Moment = string | Date;
type WeekdayNames = [string, string, string, string, string, string, string];

// Index 0 is Monday. "thứ" keeps its small letter inside a sentence, the day's own name never does.
const FULL: Record<Language, WeekdayNames> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const SHORT: Record<Language, WeekdayNames> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const two = (n: number) => String(n).padStart(2, '0');

export const weekdayNames = (language: Language): readonly string[] => SHORT[language];

export function weekdayName(value: Moment, language: Language, inSentence = false) {
  const name = FULL[language][officeTime(value).weekday - 1] as string;
  return inSentence && language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** 27/11/2026 */
export function formatDate(value: Moment) {
  const { day, month, year } = officeTime(value);
  return `${two(day)}/${two(month)}/${year}`;
}

/** 27/11 */
export function formatDayMonth(value: Moment) {
  const { day, month } = officeTime(value);
  return `${two(day)}/${two(month)}`;
}

/** 17:00 */
export function formatTime(value: Moment) {
  const { hour, minute } = officeTime(value);
  return `${two(hour)}:${two(minute)}`;
}

/** 27/11/2026 17:00 */
export const formatDateTime = (value: Moment) => `${formatDate(value)} ${formatTime(value)}`;

/** Thứ Sáu 27/11/2026 */
export const formatLongDate = (value: Moment, language: Language, inSentence = false) =>
  `${weekdayName(value, language, inSentence)} ${formatDate(value)}`;

/** T6 27/11 */
export const formatStripDate = (value: Moment, language: Language) =>
  `${SHORT[language][officeTime(value).weekday - 1] as string} ${formatDayMonth(value)}`;

/** 17:00 hôm nay · 17:00 thứ Tư 25/11 · with the year when it is another one */
export function formatMoment(value: Moment, now: Moment, language: Language) {
  const time = formatTime(value);
  if (isSameOfficeDay(value, now)) return `${time} ${language === 'vi' ? 'hôm nay' : 'today'}`;
  const sameYear = officeTime(value).year === officeTime(now).year;
  const date = sameYear ? formatDayMonth(value) : formatDate(value);
  return `${time} ${weekdayName(value, language, true)} ${date}`;
}

/** A birth may be a year only: "1996" stays, "1996-05-14" becomes 14/05/1996. */
export const formatBirth = (value: string) => (value.length === 4 ? value : formatDate(value));
