import type { DossierSummary } from '@/api';

export type Since = {
  /** Dossiers that belong among the rows shown and are not there. */
  news: number;
  /** Rows that have left this list. */
  gone: ReadonlySet<string>;
  /** Rows that are still in it, as they are now. */
  changed: ReadonlyMap<string, DossierSummary>;
};

/**
 * What has become of a list since it was read.
 *
 * @param shown the rows on the screen
 * @param now the beginning of the same list, at least as long
 * @param whole whether `now` is all of it; else what lies beyond its last known row says nothing
 */
export function sinceRead(
  shown: readonly DossierSummary[],
  now: readonly DossierSummary[],
  whole: boolean,
): Since {
  const before = new Map(shown.map((row, index) => [row.code, { row, index }]));
  const after = new Map(now.map((row, index) => [row.code, index]));
  const lastOf = (rows: readonly DossierSummary[], known: { has: (code: string) => boolean }) =>
    rows.findLastIndex(({ code }) => known.has(code));
  const lastNow = whole ? now.length : lastOf(now, before);
  const lastShown = whole ? shown.length : lastOf(shown, after);
  return {
    news: now.filter(({ code }, index) => index < lastNow && !before.has(code)).length,
    gone: new Set(
      shown.filter(({ code }, index) => index < lastShown && !after.has(code)).map(({ code }) => code),
    ),
    changed: new Map(
      now
        .filter(({ code, version }) => {
          const known = before.get(code);
          return known !== undefined && known.row.version !== version;
        })
        .map((row) => [row.code, row]),
    ),
  };
}
