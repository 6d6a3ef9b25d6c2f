import type { QueryClient } from '@tanstack/react-query';
import { closingsQueries } from './closings';
import { dossiersQueries } from './dossiers';
import { officeQueries } from './office';
import { proceduresQueries } from './procedures';
import { reportsQueries } from './reports';

/** Every read of the contract, one name each. */
export const queries = {
  ...officeQueries,
  ...dossiersQueries,
  ...proceduresQueries,
  ...reportsQueries,
  ...closingsQueries,
};

/** After an act: whatever shows or counts dossiers is asked again when it is looked at. */
export const dossiersChanged = (client: QueryClient) =>
  Promise.all(
    [queries.dossiersKey, queries.settlementKey, queries.reportsKey].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
