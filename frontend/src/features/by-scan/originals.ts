import type { DossierView } from '@/api';

/** What goes back to the applicant with the result: all originals that the office still holds. */
export const originalsHeld = ({ papers }: Pick<DossierView, 'papers'>) =>
  papers.checklist.filter((paper) => paper.originalsHeld > 0);

/** The server asks for each of them by name; nothing is said where nothing is held. */
export function originalsBody(dossier: Pick<DossierView, 'papers'>) {
  const originals = originalsHeld(dossier).map(({ requiredDocument, originalsHeld: count }) => ({
    requiredDocument,
    count,
  }));
  return originals.length > 0 ? { originals } : {};
}
