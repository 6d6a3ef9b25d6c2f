import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldId, FormDialog, TextLines, useTyped, useWrong } from '@/ui';
import type { Revised, Versions } from './contract';
import { fieldsQuery, refile } from './requests';
import { useCatalogueAct } from './useCatalogueAct';

type Props = { versions: Revised<Versions>; onClose: () => void };

/** Another field, or the national code in place of a provisional one. */
export function RefileDialog({ versions, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const { data: fields = [versions.field] } = useQuery(fieldsQuery());
  const { code, revision, field, provisionalCode } = versions;
  const { typed, type, latest } = useTyped({ code, fieldCode: field.code, reason: '' });
  const filing = useCatalogueAct({
    act: () => refile({ code, revision }, latest()),
    done: () => t('refile.done'),
    onDone: (answer) =>
      answer.code === code
        ? onClose()
        : navigate({ to: '/catalogue/$code', params: { code: answer.code }, replace: true }),
  });
  const wrong = useWrong(filing.error);
  const names: Partial<Record<string, string>> = {
    '/code': t('create.code'),
    '/fieldCode': t('create.field'),
    '/reason': t('dialog.reason'),
  };
  return (
    <FormDialog
      title={t('refile.title')}
      confirm={t('refile.confirm')}
      error={filing.error}
      pending={filing.isPending}
      onConfirm={() => filing.mutate()}
      onClose={onClose}
      nameOf={(pointer) => names[pointer]}
    >
      <TextInput
        id={fieldId('/code')}
        label={t('create.code')}
        description={t(provisionalCode ? 'refile.provisional' : 'refile.final')}
        readOnly={!provisionalCode}
        value={typed.code}
        onChange={({ target }) => type({ code: target.value })}
        error={wrong('/code')}
        classNames={{ input: 'fig' }}
      />
      <NativeSelect
        id={fieldId('/fieldCode')}
        label={t('create.field')}
        value={typed.fieldCode}
        onChange={({ target }) => type({ fieldCode: target.value })}
        data={fields.map((one) => ({ value: one.code, label: one.name }))}
        error={wrong('/fieldCode')}
      />
      <TextLines
        pointer="/reason"
        label={t('dialog.reason')}
        description={t('dialog.reasonHint')}
        value={typed.reason}
        onType={(reason) => type({ reason })}
        wrong={wrong}
      />
    </FormDialog>
  );
}
