import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, Icon, saveFile } from '@/ui';
import styles from './CataloguePage.module.css';
import { exportCatalogue } from './importRequests';

const FORMATS = ['csv', 'xlsx'] as const;

/** The whole catalogue as a file that can be imported again, whatever the list shows. */
export function CatalogueExport() {
  const { t } = useTranslation('catalogue');
  const saving = useMutation({
    mutationFn: exportCatalogue,
    onSuccess: ({ content, name }) => saveFile(content, name),
  });
  return (
    <>
      <div className={styles.exports} role="group" aria-label={t('export.label')}>
        <span aria-hidden>{t('export.label')}</span>
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
