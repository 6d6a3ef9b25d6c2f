import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dossierForms, type DossierForm } from '@/api';
import { ErrorPanel, Icon, KeyButton, useFormat, usePrintForm } from '@/ui';
import styles from './ActsCard.module.css';
import { Card } from './Card';

/** Giấy tờ in: the papers that there is something to print on, what was written last under the key. */
export function PrintCard({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const { data } = useQuery(dossierForms.listQuery(code));
  const printing = usePrintForm(code);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('forms.title')}>
      <div className={styles.acts}>
        {data.items.map((form) => (
          <FormButton
            key={form.form}
            form={form}
            loading={printing.isPending && printing.variables === form.form}
            onPrint={() => printing.mutate(form.form)}
          />
        ))}
      </div>
      {printing.error && <ErrorPanel error={printing.error} />}
    </Card>
  );
}

type Props = { form: DossierForm; loading: boolean; onPrint: () => void };

function FormButton({ form, loading, onPrint }: Props) {
  const { t } = useTranslation('dossier');
  const { text } = useFormat();
  const shared = {
    fullWidth: true,
    justify: 'flex-start',
    className: styles.keyed,
    leftSection: <Icon name="print" size="small" />,
    loading,
    disabled: form.missing.length > 0,
    onClick: onPrint,
  };
  const label = t(`forms.names.${form.form}`);
  return (
    <>
      {form.main ? (
        <KeyButton keys={['F8', 'Ctrl+KeyP']} {...shared}>
          {label}
        </KeyButton>
      ) : (
        <Button {...shared}>{label}</Button>
      )}
      {form.missing.map(({ pointer, detail, detailEn }) => (
        <p key={pointer} className="sub">
          {text(detail, detailEn)}
        </p>
      ))}
    </>
  );
}
