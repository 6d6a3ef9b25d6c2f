import type { AgencySummary } from './contract';

/** How deep an agency lies below those of the same list: a list of children only has no depth. */
export function depths(rows: readonly Pick<AgencySummary, 'code' | 'parentCode'>[]) {
  const parents = new Map(rows.map(({ code, parentCode }) => [code, parentCode]));
  const depthOf = (code: string): number => {
    const parent = parents.get(code);
    return parent && parents.has(parent) ? depthOf(parent) + 1 : 0;
  };
  return new Map(rows.map(({ code }) => [code, depthOf(code)]));
}
