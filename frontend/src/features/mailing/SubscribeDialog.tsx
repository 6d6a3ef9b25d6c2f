import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mailing, type ReportSubscriptionChoices } from '@/api';
import { useLanguage } from '@/i18n';
import { FormDialog, useFormAct, useFormat, useIntention, useLatest, useWrong } from '@/ui';
import { newSubscription, subscriptionRequest } from './subscriptionForm';
import { SubscriptionInputs } from './SubscriptionInputs';
import { useFieldNames } from './useFieldNames';

type Props = { choices: ReportSubscriptionChoices; onClose: () => void };

/** Another report that goes out by itself from now on. */
export function SubscribeDialog({ choices, onClose }: Props) {
  const { t } = useTranslation('mailing');
  const format = useFormat();
  const language = useLanguage();
  const [values, setValues] = useState(() => newSubscription(language === 'en' ? 'EN' : 'VI'));
  const latest = useLatest(values);
  const intention = useIntention();
  const subscribing = useFormAct(
    {
      act: () => {
        const body = subscriptionRequest(latest());
        return mailing.subscribe(body, intention(body));
      },
      done: ({ nextDueAt }) => t('subscribed', { time: format.dateTime(nextDueAt ?? '') }),
      onDone: onClose,
    },
    mailing.mailingChanged,
  );
  return (
    <FormDialog
      title={t('subscribe')}
      confirm={t('subscribe')}
      error={subscribing.error}
      pending={subscribing.isPending}
      onConfirm={() => subscribing.mutate()}
      onClose={onClose}
      nameOf={useFieldNames()}
    >
      <SubscriptionInputs
        choices={choices}
        values={values}
        onType={(part) => setValues((before) => ({ ...before, ...part }))}
        wrong={useWrong(subscribing.error)}
      />
    </FormDialog>
  );
}
