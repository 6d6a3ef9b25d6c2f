import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffRef } from '@/api';
import { FormDialog, useIntention, useLatest, useWrong } from '@/ui';
import { createSubstitution } from './requests';
import { substitutionRequest, type SubstitutionFields } from './substitutionForm';
import { SubstitutionInputs } from './SubstitutionInputs';
import { useAct } from './useAct';
import { useSubstitutionNames } from './useSubstitutionNames';

type Props = { agency: string; absent?: StaffRef; onClose: () => void };

/** Somebody will be away: who does their work, in which roles, from day to day. */
export function SubstitutionDialog({ agency, absent, onClose }: Props) {
  const { t } = useTranslation('administration');
  const [values, setValues] = useState<SubstitutionFields>({
    absent: absent && { username: absent.username, name: absent.name },
    substitute: undefined,
    roles: [],
    firstDay: undefined,
    lastDay: undefined,
    reason: '',
  });
  const latest = useLatest(values);
  const intention = useIntention();
  const nameOf = useSubstitutionNames();
  const creating = useAct({
    act: () => {
      const body = substitutionRequest(latest());
      return createSubstitution(agency, body, intention(body));
    },
    done: (made) => t('substitution.created', { substitute: made.substitute.name, absent: made.absent.name }),
    onDone: onClose,
  });
  const error = creating.error;
  return (
    <FormDialog
      title={t('substitution.creating')}
      confirm={t('substitution.create')}
      error={error}
      pending={creating.isPending}
      onConfirm={() => creating.mutate()}
      onClose={onClose}
      nameOf={nameOf}
    >
      <SubstitutionInputs
        agency={agency}
        values={values}
        onType={(part) => setValues((before) => ({ ...before, ...part }))}
        wrong={useWrong(error)}
      />
    </FormDialog>
  );
}
