import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EditForm, fieldId, lazily, useAhead, useEdited, useWrong } from '@/ui';
import styles from './Form.module.css';
import { agencyFields, agencyRequest } from './agencyForm';
import type { Agency } from './contract';
import { HeadsField } from './HeadsField';
import { agencyQuery, changeAgency } from './requests';
import { useAct } from './useAct';
import { useAgencyNames } from './useAgencyNames';

const AgencySelect = lazily(() => import('./AgencySelect').then((file) => file.AgencySelect));

export function AgencyForm({ agency }: { agency: Agency }) {
  const { t } = useTranslation('administration');
  useAhead(AgencySelect);
  const queryClient = useQueryClient();
  const nameOf = useAgencyNames();
  const edited = useEdited(agencyFields(agency), agency.version);
  const { values, type } = edited;
  const saving = useAct({
    act: () => changeAgency({ agency: agency.code, version: edited.version }, agencyRequest(edited.latest())),
    done: ({ name }) => t('agency.saved', { name }),
    onDone: (saved) => {
      queryClient.setQueryData(agencyQuery(agency.code).queryKey, saved);
      edited.discard();
    },
  });
  const wrong = useWrong(saving.error);
  return (
    <EditForm
      title={t('agency.about')}
      edited={edited}
      error={saving.error}
      pending={saving.isPending}
      nameOf={nameOf}
      onSave={() => saving.mutate()}
      onSettled={saving.reset}
    >
      <TextInput
        id={fieldId('/name')}
        label={t('agency.name')}
        value={values.name}
        onChange={({ target }) => type({ name: target.value })}
        error={wrong('/name')}
      />
      <div className={styles.pair}>
        <TextInput
          id={fieldId('/phone')}
          label={t('agency.phone')}
          description={t('form.optional')}
          value={values.phone}
          onChange={({ target }) => type({ phone: target.value })}
          error={wrong('/phone')}
          classNames={{ input: 'fig' }}
        />
        <TextInput
          id={fieldId('/address')}
          label={t('agency.address')}
          description={t('form.optional')}
          value={values.address}
          onChange={({ target }) => type({ address: target.value })}
          error={wrong('/address')}
        />
      </div>
      {agency.mayEditPlace && (
        <AgencySelect
          id={fieldId('/parentCode')}
          label={t('agency.parent')}
          value={values.parent}
          onChange={(parent) => type({ parent })}
          error={wrong('/parentCode')}
        />
      )}
      <HeadsField heads={values.heads} onChange={(heads) => type({ heads })} wrong={wrong} />
    </EditForm>
  );
}
