import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api';
import { useMe } from '@/session';
import { fieldId, useEdited, useIntention, useWrong } from '@/ui';
import { departmentsQuery } from '../requests';
import { useCatalogueAct } from '../useCatalogueAct';
import { changeField, createField, removeField, type ProcedureField } from './requests';
import { useWordNames } from './useWordNames';
import { WordDialog } from './WordDialog';
import { PlaceInputs, WordText } from './WordInputs';

type Props = { field: ProcedureField | undefined; sortOrder: number; onClose: () => void };

/** A field with the department that leads it. */
export function FieldDialog({ field, sortOrder, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const { agency } = useMe();
  const { data: departments = [] } = useQuery(departmentsQuery(agency.code));
  const edited = useEdited(
    {
      code: field?.code ?? '',
      name: field?.name ?? '',
      nameEn: field?.nameEn ?? '',
      departmentCode: field?.departmentCode ?? '',
      sortOrder: field?.sortOrder ?? (sortOrder as number | undefined),
      retired: field?.retired ?? false,
    },
    field?.version ?? 0,
  );
  const intention = useIntention();
  const on = { code: field?.code ?? '', version: edited.version };
  const saving = useCatalogueAct<ProcedureField>({
    act: () => {
      const { code, name, nameEn, retired, ...rest } = edited.latest();
      // An order left empty is left out, and the server says that it is required.
      const said = {
        ...rest,
        name: name.trim(),
        nameEn: nameEn.trim() || null,
      } as Schemas['ProcedureFieldRequest'];
      const added = { ...said, code: code.trim() };
      return field ? changeField(on, { ...said, retired }) : createField(added, intention(added));
    },
    done: ({ name }) => t('words.saved', { name }),
    onDone: onClose,
  });
  const removing = useCatalogueAct<unknown>({
    act: () => removeField(on),
    done: () => t('words.removed', { name: field?.name }),
    onDone: onClose,
  });
  const error = saving.error ?? removing.error;
  const wrong = useWrong(error);
  const { values, type } = edited;
  return (
    <WordDialog
      word="field"
      name={field?.name}
      edited={edited}
      saving={saving}
      removing={removing}
      removable={field?.removable ?? false}
      nameOf={useWordNames()}
      onClose={onClose}
    >
      <WordText member="name" value={values.name} onType={(name) => type({ name })} error={error} />
      {!field && (
        <WordText
          member="code"
          value={values.code}
          onType={(code) => type({ code: code.toUpperCase() })}
          error={error}
          hint={t('words.field.codeHint')}
        />
      )}
      <WordText
        member="nameEn"
        value={values.nameEn}
        onType={(nameEn) => type({ nameEn })}
        error={error}
        hint={t('words.optional')}
      />
      <NativeSelect
        id={fieldId('/departmentCode')}
        label={t('words.member.departmentCode')}
        value={values.departmentCode}
        onChange={({ target }) => type({ departmentCode: target.value })}
        data={[
          { value: '', label: t('editor.choose') },
          ...departments.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        error={wrong('/departmentCode')}
      />
      <PlaceInputs values={values} onType={type} error={error} isNew={!field} />
    </WordDialog>
  );
}
