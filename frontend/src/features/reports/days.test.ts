import { describe, expect, it } from 'vitest';
import { daysOf, presetOf } from './days';

describe('the stretches of days around a Wednesday in November', () => {
  const today = '2026-11-25';

  it.each([
    ['WEEK_AHEAD', '2026-11-25', '2026-12-02'],
    ['MONTH', '2026-11-01', '2026-11-30'],
    ['LAST_MONTH', '2026-10-01', '2026-10-31'],
    ['QUARTER', '2026-10-01', '2026-12-31'],
    ['HALF_YEAR', '2026-07-01', '2026-12-31'],
    ['YEAR', '2026-01-01', '2026-12-31'],
  ] as const)('%s runs from %s to %s', (preset, from, to) => {
    expect(daysOf(preset, today)).toEqual({ from, to });
    expect(presetOf({ from, to }, today)).toBe(preset);
  });

  it('goes back over the turn of the year', () => {
    expect(daysOf('LAST_MONTH', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });

  it('has no name for days that somebody chose', () => {
    expect(presetOf({ from: '2026-11-02', to: '2026-11-30' }, today)).toBeUndefined();
  });
});
