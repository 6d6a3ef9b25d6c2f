import { describe, expect, it } from 'vitest';
import { postedFiles } from './postedFiles';

describe('the addresses of posted files', () => {
  it('hold any code, whatever letters it has', () => {
    expect(postedFiles.procedure('1.001776')).toBe('/public/v1/procedures/1.001776/posting.pdf');
    expect(postedFiles.procedure('Đ/1 a', '2026-01-01')).toBe(
      '/public/v1/procedures/%C4%90%2F1%20a/posting.pdf?inForceOn=2026-01-01',
    );
  });

  it('name the desk that hands out a slip', () => {
    expect(postedFiles.guidance('1.001776')).toBe('/public/v1/procedures/1.001776/guidance.pdf');
    expect(postedFiles.guidance('1.001776', { inForceOn: '2026-01-01', agency: 'H07.142' })).toBe(
      '/public/v1/procedures/1.001776/guidance.pdf?inForceOn=2026-01-01&agency=H07.142',
    );
  });

  it('name the field and the day', () => {
    expect(postedFiles.field('HT')).toBe('/public/v1/procedures/posting.pdf?field=HT');
    expect(postedFiles.openData('CSV', '2026-01-01')).toBe(
      '/public/v1/procedures/export?format=CSV&inForceOn=2026-01-01',
    );
  });
});
