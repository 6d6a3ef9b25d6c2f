import type { BatchLine, DossierSummary } from '@/api';

/** A dossier as it stands in a list, to be acted on with others. */
export type BatchRow = Pick<DossierSummary, 'code' | 'version' | 'applicantName'>;

/** Lines that one request carries: few enough that progress is seen, many enough that 500 are soon through. */
export const AT_ONCE = 25;

export function inChunks<T>(items: readonly T[], size = AT_ONCE): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

export const doneIn = (lines: readonly BatchLine[]) => lines.filter(({ outcome }) => outcome === 'DONE');

/** What a preview lets through: whatever is allowed, and of that with warnings only what was read. */
export const willDo = (lines: readonly BatchLine[], acknowledged: ReadonlySet<string>) =>
  doneIn(lines).filter(({ code, warnings }) => warnings.length === 0 || acknowledged.has(code));

/** What is left to try again: refused, overtaken, or never sent because the server stopped answering. */
export function failedOf<Row extends BatchRow>(rows: readonly Row[], lines: readonly BatchLine[]): Row[] {
  const done = new Set(doneIn(lines).map(({ code }) => code));
  return rows.filter(({ code }) => !done.has(code));
}

/** One key for one request, for as long as it is the same: sent again after silence, it is done once. */
export class ChunkKeys {
  readonly #keys = new Map<string, string>();
  readonly #newKey: () => string;

  constructor(newKey: () => string) {
    this.#newKey = newKey;
  }

  of(request: unknown): string {
    const text = JSON.stringify(request);
    const key = this.#keys.get(text) ?? this.#newKey();
    this.#keys.set(text, key);
    return key;
  }
}
