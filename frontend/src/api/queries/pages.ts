export const MINUTE = 60_000;

/** The first page of a keyset-paged list. */
export const noCursor = undefined as string | undefined;
