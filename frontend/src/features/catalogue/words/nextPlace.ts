/** After the last one that is listed. */
export const nextPlace = (rows: readonly { sortOrder: number }[] = []) =>
  Math.max(0, ...rows.map(({ sortOrder }) => sortOrder)) + 1;
