import { describe, expect, it } from 'vitest';
import { activeFilters, firstPageBeside, landingView, queuesOf, without } from './workViews';

describe('landingView', () => {
  it('shows each role its own first', () => {
    expect(landingView(['clerk'], false)).toBe('OPEN');
    expect(landingView(['officer'], false)).toBe('MINE');
    expect(landingView(['leader'], false)).toBe('TO_SIGN');
    expect(landingView(['auditor'], false)).toBe('OPEN');
  });

  it('searches everything, also what is closed', () => {
    expect(landingView(['officer'], true)).toBe('ALL');
  });
});

describe('firstPageBeside', () => {
  it('is what the person keeps', () => {
    expect(firstPageBeside(['catalogue-admin'])).toBe('/catalogue');
    expect(firstPageBeside(['system-admin'])).toBe('/calendar');
  });
});

describe('queuesOf', () => {
  it('offers a queue only to who can empty it', () => {
    expect(queuesOf(['clerk'])).toEqual([
      'OPEN',
      'TO_RECEIVE',
      'MINE',
      'MY_DEPARTMENT',
      'TO_ACCEPT',
      'AWAITING_SUPPLEMENT',
      'TO_RETURN',
    ]);
    expect(queuesOf(['officer'])).toEqual([
      'OPEN',
      'MINE',
      'MY_DEPARTMENT',
      'TO_ACCEPT',
      'TO_ANSWER',
      'AWAITING_SUPPLEMENT',
    ]);
    expect(queuesOf(['leader'])).toEqual([
      'OPEN',
      'MINE',
      'MY_DEPARTMENT',
      'TO_ACCEPT',
      'AWAITING_SUPPLEMENT',
      'TO_SIGN',
    ]);
    expect(queuesOf(['auditor'])).toEqual(['OPEN']);
  });
});

describe('filters', () => {
  const search = { view: 'OPEN', field: 'HT', due: 'TODAY' } as const;

  it('lists those that narrow the list, not the view', () => {
    expect(activeFilters(search)).toEqual(['due', 'field']);
  });

  it('drops one and keeps the rest', () => {
    expect(without(search, 'due')).toEqual({ view: 'OPEN', field: 'HT' });
  });
});
