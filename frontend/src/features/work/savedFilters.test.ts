import { describe, expect, it } from 'vitest';
import { filterText, searchOf } from './savedFilters';

describe('a saved filter', () => {
  it('comes back as it was kept', () => {
    const search = { view: 'OPEN', field: 'DD', due: 'SOON', q: 'hoà & hòa' } as const;
    expect(searchOf(filterText(search))).toMatchObject(search);
  });

  it('leaves out what this list does not know', () => {
    expect(searchOf('view=NO_SUCH&field=DD&offset=3')).toEqual(
      expect.objectContaining({ field: 'DD', view: undefined }),
    );
    expect(searchOf('view=NO_SUCH&offset=3')).not.toHaveProperty('offset');
  });

  it('keeps nothing of what is not set', () => {
    expect(filterText({ view: 'MINE', q: undefined })).toBe('view=MINE');
  });
});
