import { useTranslation } from 'react-i18next';
import { mailing, type ReportSubscription, type ReportSubscriptionChoices } from '@/api';
import { EditDialog, useEdited, useFormAct, useWrong } from '@/ui';
import { subscriptionFields, subscriptionRequest } from './subscriptionForm';
import { SubscriptionInputs } from './SubscriptionInputs';
import { useFieldNames } from './useFieldNames';

type Props = { subscription: ReportSubscription; choices: ReportSubscriptionChoices; onClose: () => void };

/** What is sent from the next due moment on; or nothing any more. */
export function ChangeDialog({ subscription, choices, onClose }: Props) {
  const { t } = useTranslation('mailing');
  const { number, version } = subscription;
  const edited = useEdited(subscriptionFields(subscription), version);
  const nameOf = useFieldNames();
  const on = { number, version: edited.version };
  const saving = useFormAct(
    {
      act: () => mailing.change(on, subscriptionRequest(edited.latest())),
      done: () => t('changed'),
      onDone: onClose,
    },
    mailing.mailingChanged,
  );
  const stopping = useFormAct(
    { act: () => mailing.stop(on), done: () => t('stopped'), onDone: onClose },
    mailing.mailingChanged,
  );
  const wrong = useWrong(saving.error ?? stopping.error);
  return (
    <EditDialog
      title={t('changing', { number })}
      edited={edited}
      saving={saving}
      removing={stopping}
      removal={subscription.nextDueAt === null ? undefined : { act: t('stop'), question: t('stopAsk') }}
      nameOf={nameOf}
      onClose={onClose}
    >
      <SubscriptionInputs choices={choices} values={edited.values} onType={edited.type} wrong={wrong} />
    </EditDialog>
  );
}
