import { describe, expect, it } from 'vitest';
import { ApiProblem } from '@/api';
import { emptyMembers, fileTypeOf, mistakesCsv, mistakesOf } from './importFile';

const refusal = (...pointers: string[]) =>
  new ApiProblem({
    type: 'about:blank',
    title: 'CATALOGUE_FILE_REFUSED',
    status: 422,
    code: 'CATALOGUE_FILE_REFUSED',
    detail: 'Tệp có chỗ sai.',
    detailEn: 'The file has mistakes.',
    errors: pointers.map((pointer) => ({
      pointer,
      code: 'CELL_EMPTY',
      detail: 'Ô trống.',
      detailEn: 'Empty.',
    })),
  });

describe('the kind of a file', () => {
  it('is what its name ends with, in any case', () => {
    expect(fileTypeOf('danh-mục.2026.CSV')).toBe('text/csv');
    expect(fileTypeOf('catalogue.xlsx')).toMatch(/spreadsheetml/);
  });

  it.each(['catalogue.xls', 'catalogue.csv.zip', 'csv.', 'catalogue'])('of %s is not known', (name) => {
    expect(fileTypeOf(name)).toBeUndefined();
  });
});

describe('mistakes of a refused file', () => {
  it('name the line and the column, in a workbook the sheet as well', () => {
    const found = mistakesOf(refusal('line:12:fee_vnd', 'line:3', 'line:1:', 'sheet:Giấy tờ: 2:line:4:code'));
    expect(found.map(({ sheet, line, column }) => [sheet, line, column])).toEqual([
      [null, 12, 'fee_vnd'],
      [null, 3, null],
      [null, 1, null],
      ['Giấy tờ: 2', 4, 'code'],
    ]);
    expect(found[0]).toMatchObject({ code: 'CELL_EMPTY', detail: 'Ô trống.', detailEn: 'Empty.' });
  });

  it('are not what is wrong with the decision', () => {
    expect(mistakesOf(refusal('query:issuedOn'))).toEqual([]);
    expect(mistakesOf(new Error('offline'))).toEqual([]);
  });

  it('are written for a spreadsheet, quotes and commas kept', () => {
    const mistake = { sheet: null, line: 2, column: 'unit', code: 'UNIT', detail: 'Không có "tuần", sửa' };
    const list = (language: 'vi' | 'en') =>
      mistakesCsv([{ ...mistake, detailEn: 'No unit' }], ['A', 'B'], language);
    expect(list('vi')).toBe('\uFEFFA,B\r\n,2,unit,"Không có ""tuần"", sửa",UNIT\r\n');
    expect(list('en')).toBe('\uFEFFA,B\r\n,2,unit,No unit,UNIT\r\n');
  });
});

it('a decision lacks what is left blank', () => {
  const decision = { decisionNumber: '1/QĐ', issuedOn: '', issuer: '  ', effectiveFrom: '2027-01-01' };
  expect(emptyMembers(decision)).toEqual(['issuedOn', 'issuer']);
});
