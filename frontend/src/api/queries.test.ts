import type { QueryKey } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { dossiersChanged, queries } from './queries';
import { createQueryClient } from './queryClient';

it('after an act asks again for what shows or counts dossiers, and for nothing else', async () => {
  const client = createQueryClient();
  const report = queries.settlement({ from: '2016-01-01', to: '2016-06-30' });
  const keys = [queries.dossier('H07.142-161123-0001'), queries.dossierCounts(), report, queries.me()].map(
    ({ queryKey }): QueryKey => queryKey,
  );
  keys.forEach((queryKey) => client.setQueryData(queryKey, {}));
  await dossiersChanged(client);
  expect(keys.map((queryKey) => client.getQueryState(queryKey)?.isInvalidated)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
