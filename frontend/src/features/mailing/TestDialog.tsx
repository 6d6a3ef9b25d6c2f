import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mailing, type ReportSubscription } from '@/api';
import { fieldId, FormDialog, useFormAct, useFormat, useIntention, useLatest, useWrong } from '@/ui';
import { useFieldNames } from './useFieldNames';

type Props = { subscription: ReportSubscription; ownAddress: string | null; onClose: () => void };

/** The report to oneself, now, to see what the others will get. */
export function TestDialog({ subscription, ownAddress, onClose }: Props) {
  const { t } = useTranslation('mailing');
  const format = useFormat();
  const [address, setAddress] = useState(ownAddress ?? '');
  const latest = useLatest(address);
  const intention = useIntention();
  const sending = useFormAct(
    {
      act: () => {
        const to = latest().trim();
        return mailing.test(subscription.number, to, intention({ to }));
      },
      done: () => t('test.done'),
      onDone: onClose,
    },
    mailing.mailingChanged,
  );
  return (
    <FormDialog
      title={t('test.title', { report: format.text(subscription.title.vi, subscription.title.en) })}
      confirm={t('test.confirm')}
      error={sending.error}
      pending={sending.isPending}
      onConfirm={() => sending.mutate()}
      onClose={onClose}
      nameOf={useFieldNames()}
      size="32rem"
    >
      <TextInput
        id={fieldId('/address')}
        type="email"
        label={t('test.address')}
        description={t('test.hint')}
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        error={useWrong(sending.error)('/address')}
      />
    </FormDialog>
  );
}
