import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, FormDialog, useIntention, useWrong } from '@/ui';
import type { NewDepartmentRequest } from './contract';
import { DepartmentInputs } from './DepartmentInputs';
import { createDepartment } from './requests';
import { useAct } from './useAct';
import { useDepartmentNames } from './useDepartmentNames';

type Props = { agency: string; sortOrder: number; onClose: () => void };
type Fields = { code: string; name: string; sortOrder: number | undefined };

export function CreateDepartmentDialog({ agency, sortOrder, onClose }: Props) {
  const { t } = useTranslation('administration');
  const [values, setValues] = useState<Fields>({ code: '', name: '', sortOrder });
  const type = (part: Partial<Fields>) => setValues((before) => ({ ...before, ...part }));
  const intention = useIntention();
  const nameOf = useDepartmentNames();
  const creating = useAct({
    act: () => {
      // An order left empty is left out, and the server says that it is required.
      const body = { ...values, code: values.code.trim(), name: values.name.trim() } as NewDepartmentRequest;
      return createDepartment(agency, body, intention(body));
    },
    done: ({ name }) => t('department.created', { name }),
    onDone: onClose,
  });
  const wrong = useWrong(creating.error);
  return (
    <FormDialog
      title={t('department.creating')}
      confirm={t('department.create')}
      error={creating.error}
      pending={creating.isPending}
      onConfirm={() => creating.mutate()}
      onClose={onClose}
      nameOf={nameOf}
      size="32rem"
    >
      <TextInput
        id={fieldId('/code')}
        label={t('department.code')}
        description={t('department.codeHint')}
        value={values.code}
        onChange={({ target }) => type({ code: target.value.toUpperCase() })}
        error={wrong('/code')}
        classNames={{ input: 'fig' }}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <DepartmentInputs values={values} onType={type} wrong={wrong} />
    </FormDialog>
  );
}
