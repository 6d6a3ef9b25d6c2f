/** What somebody types of a code: capitals and spaces do not matter. */
const written = (typed: string) => typed.replace(/\s+/g, '').toUpperCase();

/** The page that answers for a code; nothing when nothing was typed. */
export function whereTo(typed: string) {
  const code = written(typed);
  if (code === '') return undefined;
  return code.includes('-PA-')
    ? ({ to: '/feedback/sent/$code', params: { code } } as const)
    : ({ to: '/lookup/$code', params: { code } } as const);
}

/** The rating code that the QR code of a receipt carries behind the address; empty when there is none. */
export function ratingCodeOf(hash: string) {
  const fragment = hash.replace(/^#/, '').toUpperCase();
  return /^[0-9A-Z]{5}-?[0-9A-Z]{5}$/.test(fragment) ? fragment : '';
}
