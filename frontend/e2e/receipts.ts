import { createHmac } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The rating code on the receipt of a dossier, as the server of the local stack makes it (ADR 0041). */
export function ratingCode(dossierCode: string) {
  const mac = createHmac('sha256', process.env.MOTCUA_RATING_KEY ?? 'motcua')
    .update(`rating:${dossierCode}`)
    .digest();
  const signs = Array.from(mac.subarray(0, 10), (byte) => ALPHABET.charAt(byte & 31)).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}
