import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formTemplates, serverNow, type FormSigning, type FormTemplate } from '@/api';
import { DateField, fieldId, FormDialog, officeDate, TextLines, useFormAct, useLatest, useWrong } from '@/ui';

const SIGNINGS = ['BY_HAND', 'SIGNATURE', 'SIGNATURE_AND_SEAL'] as const satisfies readonly FormSigning[];

type Props = {
  template: FormTemplate;
  /** None is the shipped one. */
  text: string | null;
  onClose: () => void;
};

/** From which day on papers have the text, and why. */
export function PublishTemplateDialog({ template, text, onClose }: Props) {
  const { t } = useTranslation('administration');
  const [validFrom, setValidFrom] = useState<string>(() => officeDate(serverNow()));
  const [signing, setSigning] = useState<FormSigning>(template.versions[0]?.signing ?? 'BY_HAND');
  const [reason, setReason] = useState('');
  const latest = useLatest(validFrom);
  const publishing = useFormAct(
    {
      act: () => formTemplates.publish(template, { text, validFrom: latest(), signing, reason }),
      done: () => t('templates.published', { form: template.title }),
      onDone: onClose,
    },
    formTemplates.formTemplatesChanged,
  );
  const wrong = useWrong(publishing.error);
  const names: Record<string, string> = {
    '/validFrom': t('templates.validFrom'),
    '/signing': t('templates.signing'),
    '/reason': t('templates.reason'),
  };
  return (
    <FormDialog
      title={t(text === null ? 'templates.restore' : 'templates.publish')}
      confirm={t('templates.publish')}
      error={publishing.error}
      pending={publishing.isPending}
      onConfirm={() => publishing.mutate()}
      onClose={onClose}
      nameOf={(pointer) => names[pointer]}
      size="32rem"
    >
      <p>{t('templates.publishHint')}</p>
      <DateField
        id={fieldId('/validFrom')}
        label={t('templates.validFrom')}
        value={validFrom}
        onChange={setValidFrom}
        error={wrong('/validFrom')}
      />
      {template.signable && (
        <NativeSelect
          id={fieldId('/signing')}
          label={t('templates.signing')}
          description={t('templates.signingHint')}
          value={signing}
          onChange={({ target }) => setSigning(SIGNINGS.find((one) => one === target.value) ?? 'BY_HAND')}
          data={SIGNINGS.map((one) => ({ value: one, label: t(`templates.signed.${one}`) }))}
          error={wrong('/signing')}
        />
      )}
      <TextLines
        pointer="/reason"
        label={t('templates.reason')}
        value={reason}
        onType={setReason}
        wrong={wrong}
        most={500}
      />
    </FormDialog>
  );
}
