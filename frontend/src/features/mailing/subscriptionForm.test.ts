import { describe, expect, it } from 'vitest';
import { addressesOf, daysOf, newSubscription, subscriptionRequest, timeOf } from './subscriptionForm';

describe('a subscription as it is filled in', () => {
  it('takes addresses by lines, commas and blanks', () => {
    expect(addressesOf(' a@x.vn, b@x.vn;\nc@x.vn \n')).toEqual(['a@x.vn', 'b@x.vn', 'c@x.vn']);
  });

  it('sends no day for each day, and none that a week does not have', () => {
    const fields = { ...newSubscription('VI'), day: 31 };
    expect(subscriptionRequest({ ...fields, every: 'DAILY' }).day).toBeNull();
    expect(subscriptionRequest({ ...fields, every: 'WEEKLY' }).day).toBe(7);
    expect(subscriptionRequest({ ...fields, every: 'MONTHLY' }).day).toBe(31);
  });

  it('sends a series of named periods alone', () => {
    const fields = { ...newSubscription('VI'), series: 'STATE_QUARTER' };
    expect(subscriptionRequest(fields).series).toBeNull();
    expect(subscriptionRequest({ ...fields, period: 'NAMED' }).series).toBe('STATE_QUARTER');
  });

  it('reads times as they are typed here', () => {
    expect(['7h30', '7.30', ' 07:30 ', '7g30'].map(timeOf)).toEqual(Array(4).fill('07:30'));
    expect(timeOf('sáng')).toBe('sáng');
  });

  it('offers the days that its rhythm has', () => {
    expect(daysOf('DAILY')).toEqual([]);
    expect(daysOf('WEEKLY')).toHaveLength(7);
  });
});
