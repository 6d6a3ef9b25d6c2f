import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, FormDialog, useIntention, useWrong } from '@/ui';
import styles from './Form.module.css';
import type { Staff } from './contract';
import { createStaff } from './requests';
import { NOBODY, staffRequest } from './staffForm';
import { StaffInputs } from './StaffInputs';
import { suggestUsername } from './suggestUsername';
import { useAct } from './useAct';
import { useStaffNames } from './useStaffNames';

type Props = { agency: string; onCreated: (staff: Staff) => void; onClose: () => void };

export function CreateStaffDialog({ agency, onCreated, onClose }: Props) {
  const { t } = useTranslation('administration');
  const [values, setValues] = useState({ username: '', ...NOBODY });
  // The suggestion follows the name until somebody types a username of their own.
  const [ownUsername, setOwnUsername] = useState(false);
  const intention = useIntention();
  const nameOf = useStaffNames();
  const creating = useAct({
    act: () => {
      const body = { ...staffRequest(values), username: values.username.trim() };
      return createStaff(agency, body, intention(body));
    },
    done: ({ name }) => t('staff.created', { name }),
    onDone: onCreated,
  });
  const error = creating.error;
  const wrong = useWrong(error);
  const type = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  return (
    <FormDialog
      title={t('staff.creating')}
      confirm={t('staff.create')}
      error={error}
      pending={creating.isPending}
      onConfirm={() => creating.mutate()}
      onClose={onClose}
      nameOf={nameOf}
    >
      <div className={styles.pair}>
        <TextInput
          id={fieldId('/name')}
          label={t('staff.name')}
          description={t('staff.nameHint')}
          value={values.name}
          onChange={({ target: { value: name } }) =>
            type(ownUsername ? { name } : { name, username: suggestUsername(name) })
          }
          error={wrong('/name')}
          autoComplete="off"
          data-autofocus
        />
        <TextInput
          id={fieldId('/username')}
          label={t('staff.username')}
          description={t('staff.usernameHint')}
          value={values.username}
          onChange={({ target }) => {
            setOwnUsername(target.value !== '');
            type({ username: target.value });
          }}
          error={wrong('/username')}
          classNames={{ input: 'fig' }}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <StaffInputs agency={agency} values={values} onType={type} wrong={wrong} />
    </FormDialog>
  );
}
