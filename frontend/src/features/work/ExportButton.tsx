import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, serverNow, type DossierQuery } from '@/api';
import { ErrorPanel, Icon, officeDate, saveFile } from '@/ui';

/** The list that is on the screen as the server's own file, by the filters as they are, however long it is. */
export function ExportButton({ search }: { search: DossierQuery }) {
  const { t } = useTranslation('work');
  const file = useMutation({
    mutationFn: async () => {
      const list = await bodyOf(
        api.GET('/api/v1/dossiers/export', {
          params: { query: search },
          headers: { Accept: 'text/csv' },
          parseAs: 'blob',
        }),
      );
      saveFile(list, `${search.view ?? 'ALL'}-${officeDate(serverNow())}.csv`);
    },
  });
  return (
    <>
      {file.error && <ErrorPanel error={file.error} onRetry={() => file.mutate()} />}
      <Button
        leftSection={<Icon name="download" />}
        title={t('export.hint')}
        loading={file.isPending}
        onClick={() => file.mutate()}
      >
        {t('export.button')}
      </Button>
    </>
  );
}
