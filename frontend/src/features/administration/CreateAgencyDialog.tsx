import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField, fieldId, FormDialog, useIntention, useLatest, useWrong } from '@/ui';
import styles from './Form.module.css';
import { NEW_AGENCY, newAgencyRequest, type NewAgencyFields } from './agencyForm';
import { AgencyMultiSelect, AgencySelect } from './AgencySelect';
import { createAgency } from './requests';
import { useAct } from './useAct';
import { useAgencyNames } from './useAgencyNames';

type Props = { onCreated: (code: string) => void; onClose: () => void };

/** A new agency, by itself or in the place of others. */
export function CreateAgencyDialog({ onCreated, onClose }: Props) {
  const { t } = useTranslation('administration');
  const [values, setValues] = useState(NEW_AGENCY);
  const type = (part: Partial<NewAgencyFields>) => setValues((before) => ({ ...before, ...part }));
  const latest = useLatest(values);
  const intention = useIntention();
  const nameOf = useAgencyNames();
  const creating = useAct({
    act: () => {
      const body = newAgencyRequest(latest());
      return createAgency(body, intention(body));
    },
    done: ({ name }) => t('agency.created', { name }),
    onDone: ({ code }) => onCreated(code),
  });
  const error = creating.error;
  const wrong = useWrong(error);
  return (
    <FormDialog
      title={t('agency.creating')}
      confirm={t('agency.create')}
      error={error}
      pending={creating.isPending}
      onConfirm={() => creating.mutate()}
      onClose={onClose}
      nameOf={nameOf}
    >
      <TextInput
        id={fieldId('/name')}
        label={t('agency.name')}
        value={values.name}
        onChange={({ target }) => type({ name: target.value })}
        error={wrong('/name')}
        data-autofocus
      />
      <div className={styles.pair}>
        <TextInput
          id={fieldId('/code')}
          label={t('agency.code')}
          description={t('agency.codeHint')}
          value={values.code}
          onChange={({ target }) => type({ code: target.value })}
          error={wrong('/code')}
          classNames={{ input: 'fig' }}
          autoComplete="off"
          spellCheck={false}
        />
        <AgencySelect
          id={fieldId('/parentCode')}
          label={t('agency.parent')}
          description={t('agency.parentHint')}
          value={values.parent}
          onChange={(parent) => type({ parent })}
          error={wrong('/parentCode')}
        />
      </div>
      <DateField
        id={fieldId('/validFrom')}
        label={t('agency.validFrom')}
        value={values.validFrom}
        onChange={(validFrom) => type({ validFrom })}
        error={wrong('/validFrom')}
      />
      <AgencyMultiSelect
        id={fieldId('/predecessorCodes')}
        label={t('agency.predecessors')}
        description={t('agency.predecessorsHint')}
        value={values.predecessors}
        onChange={(predecessors) => type({ predecessors })}
        error={wrong('/predecessorCodes')}
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
    </FormDialog>
  );
}
