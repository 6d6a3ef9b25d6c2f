import { describe, expect, it } from 'vitest';
import { contested, typeOver } from './editing';

describe('a form over what others may change', () => {
  const read = { name: 'A', roles: ['clerk'], phone: '1' };

  it('has not touched what was typed back to what it was', () => {
    const typed = typeOver(read, {}, { phone: '2', roles: [] });
    expect(typed).toEqual({ phone: '2', roles: [] });
    expect(typeOver(read, typed, { phone: '1', roles: ['clerk'] })).toEqual({});
  });

  it('names only the fields that both have changed', () => {
    const current = { name: 'B', roles: ['clerk'], phone: '3' };
    expect(contested(read, { phone: '2', roles: [] }, current)).toEqual(['phone']);
  });
});
