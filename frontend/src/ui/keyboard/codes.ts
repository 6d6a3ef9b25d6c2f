/** What stands on the papers of the house and on the card of a citizen. */

/** The code of a dossier, alone or at the end of the address that a receipt carries; an input method may lower it. */
export function readDossierCode(scanned: string) {
  const text = scanned.trim();
  const code = /^https?:\/\/[^|\s]+\/(?:lookup|dossiers)\/([^/?#\s]+)$/i.exec(text)?.[1] ?? text;
  return /^[\p{L}\d.]+(?:-[\p{L}\d.]+)+$/u.test(code) && /\d/.test(code) ? code.toUpperCase() : undefined;
}

export type CitizenCard = { idNumber: string; name: string; birthDate: string; address: string };

/**
 * The QR of the identity card: number, old number, name, date of birth, gender, residence, date of issue, parted by
 * upright strokes (Circular 06/2021/TT-BCA and the cards made since).
 */
export function readCitizenCard(scanned: string): CitizenCard | undefined {
  const parts = scanned.split('|').map((part) => part.trim());
  if (parts.length !== 7) return undefined;
  const [idNumber = '', , name = '', birth = '', , address = ''] = parts;
  const date = /^(\d{2})(\d{2})(\d{4})$/.exec(birth);
  if (!/^\d{12}$/.test(idNumber) || name === '' || !date) return undefined;
  const [, day, month, year] = date;
  return { idNumber, name, birthDate: `${day}/${month}/${year}`, address };
}
