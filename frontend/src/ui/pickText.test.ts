import { expect, it } from 'vitest';
import { pickDates, pickInstants } from './pickText';

it('reads the days of an address and drops what is none', () => {
  const search = {
    from: '2016-02-29',
    to: '2016-02-31',
    at: '2016-07-01T23:59:59+07:00',
    until: '2016-13-01',
    on: 'abc',
  };
  expect(pickDates(search, ['from', 'to', 'at', 'until', 'on'])).toEqual({ from: '2016-02-29' });
});

it('reads the instants of an address and drops what is none', () => {
  const search = {
    asOf: '2016-07-01T23:59:59+07:00',
    day: '2016-07-01',
    hour: '2016-07-01T24:10:00+07:00',
    never: '2016-02-31T08:00:00+07:00',
  };
  expect(pickInstants(search, ['asOf', 'day', 'hour', 'never'])).toEqual({
    asOf: '2016-07-01T23:59:59+07:00',
  });
});
