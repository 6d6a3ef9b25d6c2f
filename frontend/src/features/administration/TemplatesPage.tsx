import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formTemplates } from '@/api';
import { ErrorPanel, SkeletonRows } from '@/ui';
import styles from './Administration.module.css';
import { AdministrationPage } from './AdministrationPage';
import { TemplateEditor } from './TemplateEditor';

/** The agency's own words on its forms. */
export function TemplatesPage() {
  const { t } = useTranslation('administration');
  const { form } = useSearch({ from: '/staff/admin/templates' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(formTemplates.listQuery());
  const shown = data?.items.find(({ slug }) => slug === form) ?? data?.items[0];
  return (
    <AdministrationPage title={t('templates.title')}>
      <p className="sub">{t('templates.hint')}</p>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={6} />}
      {data && shown && (
        <>
          <div className={styles.bar}>
            <NativeSelect
              label={t('templates.form')}
              value={shown.slug}
              onChange={({ target }) =>
                void navigate({ to: '/admin/templates', search: { form: target.value }, replace: true })
              }
              data={data.items.map(({ slug, title }) => ({ value: slug, label: title }))}
            />
          </div>
          <TemplateEditor key={`${shown.slug} ${shown.version}`} template={shown} />
        </>
      )}
    </AdministrationPage>
  );
}
