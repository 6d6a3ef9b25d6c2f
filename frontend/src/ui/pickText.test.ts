import { expect, it } from 'vitest';
import { pickDates } from './pickText';

it('reads dates and instants of an address and drops what is neither', () => {
  const search = { from: '2016-01-01', to: 'abc', asOf: '2016-07-01T23:59:59+07:00', until: '2016-13-01' };
  expect(pickDates(search, ['from', 'to', 'asOf', 'until'])).toEqual({
    from: '2016-01-01',
    asOf: '2016-07-01T23:59:59+07:00',
  });
});
