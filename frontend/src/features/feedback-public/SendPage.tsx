import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizen } from '@/api';
import { FormProblem, Icon, PageHeading, useIntention } from '@/ui';
import { AgencyField } from './AgencyField';
import { Choice, TextLine, TextBlock } from './Fields';
import styles from './Send.module.css';
import { bodyOf, emptySheet, isReady, type Sheet } from './sheet';

const KINDS = ['FEEDBACK', 'COMPLAINT'] as const;
const SUBJECTS = ['STAFF', 'DELAY', 'PROCEDURE', 'FEES', 'OTHER'] as const;

/** Phản ánh, kiến nghị, khiếu nại: what it is about and the words; nobody has to say who they are, except to complain. */
export function SendPage() {
  const { t } = useTranslation('citizen');
  const { dossier = '', agency = '' } = useSearch({ from: '/public/feedback/send' });
  const [sheet, setSheet] = useState<Sheet>({ ...emptySheet, dossierCode: dossier, agency });
  const keyOf = useIntention();
  const act = useMutation({ mutationFn: citizen.sendFeedback });
  const set = (change: Partial<Sheet>) => setSheet((before) => ({ ...before, ...change }));
  const names: Record<string, string> = {
    '/content': t('send.content'),
    '/dossierCode': t('send.dossier'),
    '/agency': t('send.agency'),
    '/sender': t('send.sender'),
  };
  if (act.data)
    return (
      <div className={styles.page}>
        <PageHeading title={t('send.title')} />
        <div className={styles.done} role="status">
          <p>
            <Icon name="doubleCheck" /> {t('send.done')}
          </p>
          <p className={`${styles.code} fig`}>{act.data.code}</p>
          <Link to="/feedback/sent/$code" params={{ code: act.data.code }}>
            {t('send.next')}
          </Link>
        </div>
      </div>
    );
  return (
    <div className={styles.page}>
      <PageHeading title={t('send.title')} />
      <p>{t('send.hint')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const body = bodyOf(sheet);
          act.mutate({ ...body, requestId: keyOf(body) });
        }}
      >
        <FormProblem error={act.error} nameOf={(pointer) => names[pointer]} />
        <Choice
          legend={t('send.kind')}
          values={KINDS}
          chosen={sheet.kind}
          label={(kind) => t(`send.kinds.${kind}`)}
          onChoose={(kind) => set({ kind })}
        />
        <Choice
          legend={t('send.subject')}
          values={SUBJECTS}
          chosen={sheet.subject}
          label={(subject) => t(`send.subjects.${subject}`)}
          onChoose={(subject) => set({ subject })}
        />
        <TextLine
          pointer="/dossierCode"
          label={t('send.dossier')}
          value={sheet.dossierCode}
          onChange={(dossierCode) => set({ dossierCode })}
          maxLength={60}
        />
        {sheet.dossierCode.trim() === '' && (
          <AgencyField value={sheet.agency} onChange={(chosen) => set({ agency: chosen })} />
        )}
        <TextBlock
          pointer="/content"
          label={t('send.content')}
          hint={t('send.contentHint')}
          value={sheet.content}
          onChange={(content) => set({ content })}
        />
        <fieldset className={styles.sender}>
          <legend>{t('send.sender')}</legend>
          <p className="sub">{t(sheet.kind === 'COMPLAINT' ? 'send.senderNeeded' : 'send.senderFree')}</p>
          <TextLine
            pointer="/sender"
            label={t('send.name')}
            value={sheet.name}
            onChange={(name) => set({ name })}
            autoComplete="name"
            maxLength={200}
          />
          <TextLine
            pointer="/sender/phone"
            label={t('send.phone')}
            value={sheet.phone}
            onChange={(phone) => set({ phone })}
            autoComplete="tel"
            maxLength={30}
          />
          <TextLine
            pointer="/sender/email"
            label={t('send.email')}
            value={sheet.email}
            onChange={(email) => set({ email })}
            autoComplete="email"
            maxLength={200}
          />
          <TextLine
            pointer="/sender/address"
            label={t('send.address')}
            value={sheet.address}
            onChange={(address) => set({ address })}
            autoComplete="street-address"
            maxLength={300}
          />
        </fieldset>
        <Button type="submit" variant="filled" size="lg" loading={act.isPending} disabled={!isReady(sheet)}>
          {t('send.button')}
        </Button>
      </form>
    </div>
  );
}
