import type { PublicFigures } from '@/api';

/** Early and on time of all that had a deadline; nothing where none had. */
export function onTimeShare({ early, onTime, late }: PublicFigures) {
  const of = early + onTime + late;
  return of === 0 ? undefined : { good: early + onTime, of, share: (early + onTime) / of };
}

/** The days of a named period that has begun: `2026-11-01` to `2026-11-25`. */
export function presetOf(name: 'month' | 'quarter' | 'year', today: string) {
  const [year = '', month = ''] = today.split('-');
  const first =
    name === 'month' ? Number(month) : name === 'quarter' ? 3 * Math.floor((Number(month) - 1) / 3) + 1 : 1;
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: today };
}

/** Points of a line through the numbers, in a box of the given size, with the largest at the top. */
export function linePoints(numbers: number[], width: number, height: number) {
  const most = Math.max(1, ...numbers);
  const step = numbers.length > 1 ? width / (numbers.length - 1) : 0;
  return numbers.map((number, index) => ({ x: index * step, y: height - (number / most) * height }));
}
