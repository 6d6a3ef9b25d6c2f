import type { DossierView } from '@/api';

type Shown = 'status' | 'step' | 'holder' | 'promisedAt' | 'outcome';
export type Difference = { field: Shown; before: string | null; now: string | null };

const facts = (dossier: DossierView): Record<Shown, string | null> => {
  const step = dossier.steps.find(({ seq }) => seq === dossier.currentStep);
  return {
    status: dossier.status,
    step: step?.name ?? null,
    holder: step?.assignee?.name ?? step?.department.name ?? null,
    promisedAt: dossier.promisedAt,
    outcome: dossier.outcome,
  };
};

/** Only what differs between the dossier as it was opened and as it is now. */
export function differences(opened: DossierView, current: DossierView): Difference[] {
  const [before, now] = [facts(opened), facts(current)];
  return (Object.keys(before) as Shown[])
    .filter((field) => before[field] !== now[field])
    .map((field) => ({ field, before: before[field], now: now[field] }));
}
