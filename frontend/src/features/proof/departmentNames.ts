import type { DossierView } from '@/api';

/** The departments that had the dossier, by their code; one that is not among them keeps its code. */
export function departmentNames({ department, steps }: Pick<DossierView, 'department' | 'steps'>) {
  const names = new Map(
    [department, ...steps.map((step) => step.department)].map(({ code, name }) => [code, name]),
  );
  return (code: string) => names.get(code) ?? code;
}
