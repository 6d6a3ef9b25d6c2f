import { describe, expect, it } from 'vitest';
import type { BatchLine } from '@/api';
import { ChunkKeys, failedOf, inChunks, willDo } from './batchLines';

const line = (code: string, outcome: BatchLine['outcome'], warned = false): BatchLine => ({
  code,
  outcome,
  version: null,
  status: null,
  problem: null,
  warnings: warned ? [{ code: 'WARNING_SAME_PERSON_VERIFIED', detail: 'x', detailEn: 'x' }] : [],
});
const row = (code: string) => ({ code, version: 0, applicantName: code });

describe('a batch', () => {
  it('does what is allowed, and what has warnings only when they were read', () => {
    const lines = [line('a', 'DONE'), line('b', 'DONE', true), line('c', 'REFUSED'), line('d', 'STALE')];
    const codes = (read: string[]) => willDo(lines, new Set(read)).map(({ code }) => code);
    expect(codes([])).toEqual(['a']);
    expect(codes(['b', 'c'])).toEqual(['a', 'b']);
  });

  it('tries again what was refused, overtaken or never sent', () => {
    const rows = [row('a'), row('b'), row('c'), row('d')];
    const lines = [line('a', 'DONE'), line('b', 'REFUSED'), line('c', 'STALE')];
    expect(failedOf(rows, lines).map(({ code }) => code)).toEqual(['b', 'c', 'd']);
  });

  it('is sent in parts, the last one shorter', () => {
    expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inChunks([], 2)).toEqual([]);
  });

  it('keeps one key for the same request, and another for any other', () => {
    let number = 0;
    const keys = new ChunkKeys(() => `key-${++number}`);
    const request = { act: 'SIGN', items: [{ code: 'a', version: 1 }] };
    expect(keys.of(request)).toBe(keys.of(structuredClone(request)));
    expect(keys.of({ ...request, note: 'x' })).toBe('key-2');
  });
});
