import { expect, it } from 'vitest';
import { changedFields } from '@/ui';
import { withDepartments } from './staffForm';
import { suggestUsername } from './suggestUsername';
import { depths } from './tree';

it('offers given name and family name as a username, without accents', () => {
  expect(suggestUsername('Trần Thị Ngọc')).toBe('ngoc.tran');
  expect(suggestUsername('Đặng  Đức')).toBe('duc.dang');
  expect(suggestUsername('Ngọc')).toBe('');
});

it('keeps the primary department among the chosen ones', () => {
  expect(withDepartments(['A', 'B'], 'B').primaryDepartmentCode).toBe('B');
  expect(withDepartments(['A'], 'B').primaryDepartmentCode).toBe('A');
  expect(withDepartments([], 'B').primaryDepartmentCode).toBe('');
});

it('tells of a change only what differs, and of something new only what it says', () => {
  const before = { name: 'A', active: true, roles: [] };
  expect(changedFields({ before, after: { ...before, active: false } })).toEqual([
    { name: 'active', before: true, after: false },
  ]);
  expect(changedFields({ before: null, after: { ...before, title: null } }).map(({ name }) => name)).toEqual([
    'name',
    'active',
  ]);
});

it('counts how deep an agency lies among those listed', () => {
  const rows = [
    { code: 'H07', parentCode: null },
    { code: 'H07.142', parentCode: 'H07' },
    { code: 'H07.142.01', parentCode: 'H07.142' },
    { code: 'H08.1', parentCode: 'H08' },
  ];
  expect([...depths(rows).values()]).toEqual([0, 1, 2, 0]);
});
