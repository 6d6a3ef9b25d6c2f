import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, type ProcedurePage } from '@/api';
import { matchesFolded } from '@/ui';

/** A commune has a few hundred procedures: one call brings them all and typing searches in memory. */
const ALL_OF_THEM = 500;
const FREQUENT_SHOWN = 10;

export type ProcedureChoice = ProcedurePage['items'][number];
export type ChoiceGroup = { name: string; procedures: ProcedureChoice[] };

export function useProcedureChoices(typed: string) {
  const { t } = useTranslation('reception');
  const all = useQuery(queries.procedures({ state: 'IN_FORCE', limit: ALL_OF_THEM }));
  const { data: frequentCodes } = useQuery(queries.frequentProcedures());

  const groups = useMemo((): ChoiceGroup[] => {
    const found = (all.data?.items ?? []).filter(({ name, code }) => matchesFolded(`${name} ${code}`, typed));
    const byCode = new Map(found.map((procedure) => [procedure.code, procedure]));
    const frequent = (frequentCodes ?? []).flatMap((code) => byCode.get(code) ?? []).slice(0, FREQUENT_SHOWN);
    const rest = found.filter((procedure) => !frequent.includes(procedure));
    return [
      { name: t('procedure.frequent'), procedures: frequent },
      { name: t('procedure.all'), procedures: rest },
    ].filter(({ procedures }) => procedures.length > 0);
  }, [all.data, frequentCodes, typed, t]);

  return { groups, ready: all.data !== undefined, error: all.error, refetch: all.refetch };
}
