import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldError, fieldId, FormDialog, useFormat, useTyped } from '@/ui';
import { createProcedure, fieldsQuery } from './requests';
import { useCatalogueAct } from './useCatalogueAct';

/** A new procedure begins as a draft of its first version. */
export function CreateDialog({ field, onClose }: { field: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const navigate = useNavigate();
  const { data: fields = [] } = useQuery(fieldsQuery());
  const { typed, type, latest } = useTyped({ code: '', fieldCode: field ?? '', name: '' });
  const creating = useCatalogueAct({
    act: () => createProcedure({ ...latest(), code: latest().code.trim() }),
    done: ({ procedureCode }) => t('create.done', { code: procedureCode }),
    onDone: ({ procedureCode, number }) =>
      navigate({
        to: '/catalogue/$code/versions/$number',
        params: { code: procedureCode, number: String(number) },
      }),
  });
  const wrong = (pointer: string) => {
    const problem = fieldError(creating.error, pointer);
    return problem && format.text(problem.detail, problem.detailEn);
  };
  const names: Partial<Record<string, string>> = {
    '/code': t('create.code'),
    '/fieldCode': t('create.field'),
    '/name': t('member.name'),
  };
  return (
    <FormDialog
      title={t('create.title')}
      confirm={t('create.confirm')}
      error={creating.error}
      pending={creating.isPending}
      onConfirm={() => creating.mutate()}
      onClose={onClose}
      nameOf={(pointer) => names[pointer]}
    >
      <TextInput
        id={fieldId('/code')}
        label={t('create.code')}
        description={t('create.codeHint')}
        value={typed.code}
        onChange={({ target }) => type({ code: target.value })}
        error={wrong('/code')}
        classNames={{ input: 'fig' }}
        data-autofocus
      />
      <NativeSelect
        id={fieldId('/fieldCode')}
        label={t('create.field')}
        value={typed.fieldCode}
        onChange={({ target }) => type({ fieldCode: target.value })}
        error={wrong('/fieldCode')}
      >
        <option value="">{t('editor.choose')}</option>
        {fields.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <Textarea
        id={fieldId('/name')}
        label={t('member.name')}
        autosize
        minRows={2}
        value={typed.name}
        onChange={({ target }) => type({ name: target.value })}
        error={wrong('/name')}
      />
    </FormDialog>
  );
}
