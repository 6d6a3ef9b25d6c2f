import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { feedback, type EnterFeedback } from '@/api';
import { fieldId, FormDialog, useFormAct, useIntention, useTyped, useWrong } from '@/ui';

const KINDS = ['FEEDBACK', 'COMPLAINT'] as const;
const SUBJECTS = ['STAFF', 'DELAY', 'PROCEDURE', 'FEES', 'OTHER'] as const;
const CHANNELS = ['DESK', 'PHONE', 'POST'] as const;
const SENDER = ['name', 'phone', 'email', 'address'] as const;

type Typed = Pick<EnterFeedback, 'kind' | 'subject' | 'channel' | 'content'> &
  Record<'dossierCode' | (typeof SENDER)[number], string>;

const EMPTY: Typed = {
  kind: 'FEEDBACK',
  subject: 'OTHER',
  channel: 'DESK',
  content: '',
  dossierCode: '',
  name: '',
  phone: '',
  email: '',
  address: '',
};
const said = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** What somebody says at the desk, by telephone or by post, written down by whoever hears it. */
export function EnterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const { typed, type, latest } = useTyped<Typed>(EMPTY);
  const intention = useIntention();
  const entering = useFormAct(
    {
      act: () => {
        const { kind, subject, channel, content, dossierCode, name, phone, email, address } = latest();
        const sender = { name: said(name), phone: said(phone), email: said(email), address: said(address) };
        const body: EnterFeedback = {
          kind,
          subject,
          channel,
          content: content.trim(),
          dossierCode: said(dossierCode),
          ...(Object.values(sender).some(Boolean) ? { sender } : {}),
        };
        return feedback.enter(body, intention(body));
      },
      done: () => t('done'),
      onDone: onClose,
    },
    feedback.changed,
  );
  const wrong = useWrong(entering.error);
  const names: Record<string, string> = {
    '/content': t('content'),
    '/sender': t('sender'),
    '/dossierCode': t('dossier'),
  };
  return (
    <FormDialog
      title={t('new')}
      confirm={t('save')}
      error={entering.error}
      nameOf={(pointer) => names[pointer]}
      pending={entering.isPending}
      onConfirm={() => entering.mutate()}
      onClose={onClose}
    >
      <NativeSelect
        label={t('kindLabel')}
        data-autofocus
        value={typed.kind}
        data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={({ target }) => type({ kind: target.value as Typed['kind'] })}
      />
      <NativeSelect
        label={t('subjectLabel')}
        value={typed.subject}
        data={SUBJECTS.map((value) => ({ value, label: t(`subject.${value}`) }))}
        onChange={({ target }) => type({ subject: target.value as Typed['subject'] })}
      />
      <NativeSelect
        label={t('channelLabel')}
        value={typed.channel}
        data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={({ target }) => type({ channel: target.value as Typed['channel'] })}
      />
      <TextInput
        id={fieldId('/dossierCode')}
        label={t('dossier')}
        value={typed.dossierCode}
        error={wrong('/dossierCode')}
        maxLength={60}
        onChange={({ target }) => type({ dossierCode: target.value })}
      />
      <Textarea
        id={fieldId('/content')}
        label={t('content')}
        rows={4}
        maxLength={4000}
        value={typed.content}
        error={wrong('/content')}
        onChange={({ target }) => type({ content: target.value })}
      />
      {SENDER.map((field) => (
        <TextInput
          key={field}
          id={field === 'name' ? fieldId('/sender') : undefined}
          label={t(field)}
          value={typed[field]}
          maxLength={200}
          onChange={({ target }) => type({ [field]: target.value })}
        />
      ))}
    </FormDialog>
  );
}
