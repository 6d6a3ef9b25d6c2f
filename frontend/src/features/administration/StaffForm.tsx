import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EditForm, fieldId, useEdited, useWrong } from '@/ui';
import type { Staff } from './contract';
import { changeStaff, personQuery } from './requests';
import { staffFields, staffRequest } from './staffForm';
import { StaffInputs } from './StaffInputs';
import { useAct } from './useAct';
import { useStaffNames } from './useStaffNames';

export function StaffForm({ agency, staff }: { agency: string; staff: Staff }) {
  const { t } = useTranslation('administration');
  const queryClient = useQueryClient();
  const nameOf = useStaffNames();
  const edited = useEdited(staffFields(staff), staff.version);
  const { username } = staff;
  const saving = useAct({
    act: () => changeStaff({ agency, username, version: edited.version }, staffRequest(edited.latest())),
    done: ({ name }) => t('staff.saved', { name }),
    onDone: (saved) => {
      queryClient.setQueryData(personQuery(agency, username).queryKey, saved);
      edited.discard();
    },
  });
  const error = saving.error;
  const wrong = useWrong(error);
  return (
    <EditForm
      title={t('staff.about')}
      edited={edited}
      error={error}
      pending={saving.isPending}
      nameOf={nameOf}
      onSave={() => saving.mutate()}
      onSettled={saving.reset}
    >
      <TextInput
        id={fieldId('/name')}
        label={t('staff.name')}
        value={edited.values.name}
        onChange={({ target }) => edited.type({ name: target.value })}
        error={wrong('/name')}
        autoComplete="off"
      />
      <StaffInputs agency={agency} values={edited.values} onType={edited.type} wrong={wrong} />
    </EditForm>
  );
}
