import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditDialog, fieldId, useEdited, useWrong } from '@/ui';
import type { Department, DepartmentRequest } from './contract';
import { DepartmentInputs } from './DepartmentInputs';
import { changeDepartment, removeDepartment } from './requests';
import { useAct } from './useAct';
import { useDepartmentNames } from './useDepartmentNames';

type Props = { agency: string; department: Department; onClose: () => void };
type Fields = { name: string; sortOrder: number | undefined; active: boolean };

/** Renamed, moved, closed; or removed, while nothing was ever done in it. */
export function ChangeDepartmentDialog({ agency, department, onClose }: Props) {
  const { t } = useTranslation('administration');
  const { code, name, sortOrder, active, version } = department;
  const edited = useEdited<Fields>({ name, sortOrder, active }, version);
  const nameOf = useDepartmentNames();
  const on = { agency, code, version: edited.version };
  const saving = useAct({
    act: () => {
      const fields = edited.latest();
      return changeDepartment(on, { ...fields, name: fields.name.trim() } as DepartmentRequest);
    },
    done: (saved) => t('department.saved', { name: saved.name }),
    onDone: onClose,
  });
  const removing = useAct({
    act: () => removeDepartment(on),
    done: () => t('department.removed', { name }),
    onDone: onClose,
  });
  const wrong = useWrong(saving.error ?? removing.error);
  return (
    <EditDialog
      title={t('department.changing', { name })}
      edited={edited}
      saving={saving}
      removing={removing}
      removal={{ act: t('department.remove'), question: t('department.removeAsk', { name }) }}
      nameOf={nameOf}
      onClose={onClose}
      size="32rem"
    >
      <DepartmentInputs values={edited.values} onType={edited.type} wrong={wrong} />
      <Checkbox
        id={fieldId('/active')}
        label={t('department.open')}
        description={t('department.openHint')}
        checked={edited.values.active}
        onChange={({ target }) => edited.type({ active: target.checked })}
      />
    </EditDialog>
  );
}
