import { describe, expect, it } from 'vitest';
import type { Content, StatedStep } from './contract';
import { correctionOf, wordsOf } from './correction';
import { changePointers, keyed, moveItem, toContent, toModel, withNumbers } from './draftModel';
import { conflicts, merge } from './mergeDraft';
import { countBySection, sectionOf } from './sections';
import { CONTENT, PAPER } from './testContent';
import { parseDecimal, parseWhole } from './typedNumbers';

const step = (name: string | null) =>
  keyed<StatedStep>({
    name,
    role: 'CLERK',
    departmentCode: null,
    allotted: null,
    posting: false,
    input: null,
    output: null,
  });

describe('a draft while it is edited', () => {
  it('says on the server what it says here, without the keys of its lists', () => {
    expect(toContent(toModel(CONTENT))).toEqual(CONTENT);
  });

  it('moves a step to a place, and keeps it at the end when asked to go beyond', () => {
    const [a, b, c] = [step('a'), step('b'), step('c')];
    const names = (steps: { name: string | null }[]) => steps.map(({ name }) => name).join('');
    expect(names(moveItem([a, b, c], a.key, 1))).toBe('bac');
    expect(names(moveItem([a, b, c], c.key, 0))).toBe('cab');
    expect(names(moveItem([a, b, c], a.key, 9))).toBe('bca');
    const steps = [a, b, c];
    expect(moveItem(steps, a.key, -1)).toBe(steps);
    expect(moveItem(steps, 'nobody', 1)).toBe(steps);
  });

  it('gives the number of a new paper to that paper, wherever it has moved since', () => {
    const sent = toModel({ ...CONTENT, documents: [PAPER, { ...PAPER, code: null, name: 'Ảnh' }] });
    const answered = { ...CONTENT, documents: [PAPER, { ...PAPER, code: 7, name: 'Ảnh' }] };
    const now = { ...sent, documents: sent.documents.toReversed() };
    expect(withNumbers(now, sent, answered).documents.map(({ code }) => code)).toEqual([7, 1]);
    const numbered = toModel(CONTENT);
    expect(withNumbers(numbered, numbered, CONTENT)).toBe(numbered);
  });

  it('knows where the comparison speaks of each step, also of two with the same name', () => {
    const places = changePointers('steps', [step('Trình/ký'), step('Ký'), step('Ký'), step('a~b')]);
    expect(places).toEqual(['/steps/Trình~1ký', '/steps/Ký', '/steps/Ký#2', '/steps/a~0b']);
  });
});

describe('parts of a version', () => {
  it.each([
    ['/channels/DIRECT/limit/value', 'time'],
    ['/steps', 'time'],
    ['/documents/2/originals', 'documents'],
    ['/documents/2/formUrl', 'forms'],
    ['/documents/form/name', 'documents'],
    ['/retentionPermanent', 'retention'],
  ])('%s belongs to %s', (pointer, section) => {
    expect(sectionOf(pointer)).toBe(section);
  });

  it('count what is about them', () => {
    const pointers = ['/steps', '/steps/0/name', '/documents/0/form'].map((pointer) => ({ pointer }));
    expect(countBySection(pointers)).toEqual({ time: 2, forms: 1 });
  });
});

describe('a draft that somebody else has saved', () => {
  const opened: Content = { ...CONTENT, subjects: 'Cá nhân', result: 'Giấy' };
  const theirs: Content = { ...opened, subjects: 'Tổ chức', result: 'Quyết định', sets: 2 };
  const mine: Content = { ...opened, result: 'Thông báo', conditions: 'Có hộ khẩu', sets: 2 };

  it('asks only about parts that differ, and presets the one who alone changed them', () => {
    expect(conflicts(opened, theirs, mine)).toEqual([
      { member: 'subjects', preset: 'THEIRS' },
      { member: 'conditions', preset: 'MINE' },
      { member: 'result', preset: 'MINE' },
    ]);
  });

  it('becomes what was chosen of both', () => {
    const merged = merge(theirs, mine, { subjects: 'THEIRS', result: 'MINE', conditions: 'MINE' });
    expect(merged).toEqual({ ...theirs, result: 'Thông báo', conditions: 'Có hộ khẩu' });
  });

  it('does not differ by the order in which members are written', () => {
    const [first] = opened.channels;
    const other = { ...opened, channels: [{ secondLimit: null, ...first }] } as Content;
    expect(conflicts(opened, other, opened)).toEqual([]);
  });
});

describe('a correction', () => {
  it('sends only the words that differ', () => {
    const words = { ...wordsOf(CONTENT), reason: 'Sửa lỗi chính tả', result: 'Quyết định trợ cấp' };
    expect(correctionOf(CONTENT, words)).toEqual({
      reason: 'Sửa lỗi chính tả',
      name: null,
      authority: null,
      subjects: null,
      sequence: null,
      conditions: null,
      result: 'Quyết định trợ cấp',
      documents: null,
      legalBasis: null,
    });
  });

  it('names the paper whose words it changes', () => {
    const words = wordsOf(CONTENT);
    const documents = words.documents.map((paper) => ({ ...paper, name: 'Tờ khai (mẫu mới)' }));
    expect(correctionOf(CONTENT, { ...words, documents }).documents).toEqual([
      { code: 1, name: 'Tờ khai (mẫu mới)', note: null, form: 'Mẫu 1đ', formUrl: null },
    ]);
  });
});

describe('a typed number', () => {
  it.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['10', 10],
    ['', null],
    ['mười', undefined],
    ['1,2,3', undefined],
    ['-1', undefined],
  ])('%s as a limit is %s', (text, number) => {
    expect(parseDecimal(text)).toBe(number);
  });

  it.each([
    ['8.000', 8000],
    ['8,000', 8000],
    ['200 000', 200000],
    ['', null],
    ['tám', undefined],
  ])('%s in đồng is %s', (text, number) => {
    expect(parseWhole(text)).toBe(number);
  });
});
