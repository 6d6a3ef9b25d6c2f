import { describe, expect, it } from 'vitest';
import { departmentNames } from './departmentNames';
import { CRITERIA, deviationQueryOf } from './deviationFilter';
import { deviationsSearch } from './index';

describe('the list of deviations', () => {
  it('shows this year until today when the address names no days', () => {
    expect(deviationQueryOf({}, '2026-11-25')).toMatchObject({ from: '2026-01-01', to: '2026-11-25' });
    expect(deviationQueryOf({ from: '2026-07-01', to: '2026-09-30' }, '2026-11-25')).toMatchObject({
      from: '2026-07-01',
      to: '2026-09-30',
    });
  });

  it('asks for all criteria of a tick, or for one', () => {
    expect(deviationQueryOf({ kind: 'PROCESS' }, '2026-11-25').criterion).toEqual(CRITERIA.PROCESS);
    expect(deviationQueryOf({ kind: 'ONE_VISIT' }, '2026-11-25').criterion).toEqual(['ONE_VISIT']);
    expect(deviationQueryOf({}, '2026-11-25').criterion).toBeUndefined();
  });

  it('reads an address that somebody mistyped without what is wrong in it', () => {
    expect(deviationsSearch({ from: '2026-02-31', kind: 'LUCK', state: 'OPEN', department: 'HT' })).toEqual({
      department: 'HT',
      kind: undefined,
      state: 'OPEN',
    });
  });

  it('names the departments that had the dossier', () => {
    const nameOf = departmentNames({
      department: { code: 'TP', name: 'Tư pháp' },
      steps: [{ department: { code: 'HT', name: 'Hộ tịch' } }] as never,
    });
    expect([nameOf('TP'), nameOf('HT'), nameOf('XX')]).toEqual(['Tư pháp', 'Hộ tịch', 'XX']);
  });
});
