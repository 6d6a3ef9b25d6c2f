import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, Icon, saveFile } from '@/ui';
import styles from './CataloguePage.module.css';
import type { CatalogueQuery } from './contract';
import { exportCatalogue } from './importRequests';

const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** What the list shows as a file that can be imported again; where nothing narrows the list, all of the catalogue. */
export function CatalogueExport({ search }: { search: CatalogueQuery }) {
  const { t } = useTranslation('catalogue');
  const saving = useMutation({
    mutationFn: (format: Format) => exportCatalogue(format, search),
    onSuccess: ({ content, name }) => saveFile(content, name),
  });
  const isNarrowed = [search.q, search.field, search.state, search.missing].some(Boolean);
  const label = t(isNarrowed ? 'export.listed' : 'export.all');
  return (
    <>
      <div className={styles.exports} role="group" aria-label={label}>
        <span aria-hidden>{label}</span>
        {FORMATS.map((format) => (
          <Button
            key={format}
            size="xs"
            leftSection={<Icon name="download" size="small" />}
            loading={saving.isPending && saving.variables === format}
            onClick={() => saving.mutate(format)}
          >
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
      {saving.error && (
        <div className={styles.exportError}>
          <ErrorPanel error={saving.error} onRetry={() => saving.mutate(saving.variables)} />
        </div>
      )}
    </>
  );
}
