import { useTranslation } from 'react-i18next';
import { mailing, type ReportSubscription, type ReportSubscriptionChoices } from '@/api';
import { FormDialog, FormTop, Removal, useEdited, useFormAct, useWrong } from '@/ui';
import { subscriptionFields, subscriptionRequest } from './subscriptionForm';
import { SubscriptionInputs } from './SubscriptionInputs';
import { useFieldNames } from './useFieldNames';

type Props = { subscription: ReportSubscription; choices: ReportSubscriptionChoices; onClose: () => void };

/** What is sent from the next due moment on; or nothing any more. */
export function ChangeDialog({ subscription, choices, onClose }: Props) {
  const { t } = useTranslation(['mailing', 'ui']);
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
  const error = saving.error ?? stopping.error;
  return (
    <FormDialog
      title={t('changing', { number })}
      confirm={t('ui:form.save')}
      pending={saving.isPending || stopping.isPending}
      onConfirm={() => !edited.newer && saving.mutate()}
      onClose={onClose}
      more={
        subscription.nextDueAt !== null && (
          <Removal
            act={t('stop')}
            question={t('stopAsk')}
            pending={stopping.isPending}
            onRemove={() => stopping.mutate()}
          />
        )
      }
    >
      <FormTop
        edited={edited}
        error={error}
        nameOf={nameOf}
        onSettled={() => {
          saving.reset();
          stopping.reset();
        }}
      />
      <SubscriptionInputs
        choices={choices}
        values={edited.values}
        onType={edited.type}
        wrong={useWrong(error)}
      />
    </FormDialog>
  );
}
