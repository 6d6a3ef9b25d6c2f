import type { Act, AllowedAction, DossierView } from '@/api';

/** The act of these that the server allows now; where it allows none, the first with its reason. */
export function actionFor(
  { allowedActions }: Pick<DossierView, 'allowedActions'>,
  acts: readonly Act[],
): AllowedAction | undefined {
  const named = acts.flatMap((name) => allowedActions.filter(({ act }) => act === name));
  return named.find(({ allowed }) => allowed) ?? named[0];
}
