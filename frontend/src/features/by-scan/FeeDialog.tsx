import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dossiersChanged, performAct, queries, type AllowedAction, type DossierView } from '@/api';
import { fieldId, FormDialog, useFormAct, useFormat, useIntention, useTyped, useWrong } from '@/ui';
import { useQueryClient } from '@tanstack/react-query';

const METHODS = ['CASH', 'TRANSFER', 'ONLINE'] as const;

type Props = { dossier: DossierView; action: AllowedAction; onClose: () => void };

/** Money at the counter is taken whole: how much is the server's to say, how it is paid the clerk's. */
export function FeeDialog({ dossier, action, onClose }: Props) {
  const { t } = useTranslation(['byScan', 'dossier']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const intention = useIntention();
  const { code, version, fees, applicant } = dossier;
  const { typed, type, latest } = useTyped({ method: 'CASH', reference: '', payer: '' });
  const amount = format.money(fees.dueVnd);
  const collecting = useFormAct(
    {
      act: () => {
        const { method, reference, payer } = latest();
        const body = {
          amountVnd: fees.dueVnd,
          method,
          ...(reference.trim() && { reference: reference.trim() }),
          ...(payer.trim() && { payer: payer.trim() }),
        };
        return performAct({ action, version, body, idempotencyKey: intention({ code, version, ...body }) });
      },
      done: () => t('fee.done', { amount }),
      onDone: (after) => {
        queryClient.setQueryData(queries.dossier(code).queryKey, after);
        onClose();
      },
    },
    dossiersChanged,
  );
  const wrong = useWrong(collecting.error);
  return (
    <FormDialog
      title={t('fee.title')}
      confirm={t('fee.confirm', { amount })}
      error={collecting.error}
      nameOf={(pointer) => (pointer === '/reference' ? t('dossier:acts.field.reference') : undefined)}
      pending={collecting.isPending}
      onConfirm={() => collecting.mutate()}
      onClose={onClose}
      size="30rem"
    >
      <p className="fig">
        {t('fee.of', { code })} · <span lang="vi">{applicant.name}</span>
      </p>
      <p className="fig">
        <b>{t('fee.due', { amount })}</b>
      </p>
      <NativeSelect
        id={fieldId('/method')}
        label={t('dossier:acts.field.method')}
        value={typed.method}
        error={wrong('/method')}
        data-autofocus
        data={METHODS.map((value) => ({ value, label: t(`dossier:acts.choice.method.${value}`) }))}
        onChange={({ target }) => type({ method: target.value })}
      />
      {typed.method !== 'CASH' && (
        <TextInput
          id={fieldId('/reference')}
          label={t('dossier:acts.field.reference')}
          value={typed.reference}
          error={wrong('/reference')}
          maxLength={100}
          autoComplete="off"
          onChange={({ target }) => type({ reference: target.value })}
        />
      )}
      <TextInput
        id={fieldId('/payer')}
        label={t('dossier:acts.field.payer')}
        description={t('fee.payerHint', { name: applicant.name })}
        value={typed.payer}
        error={wrong('/payer')}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => type({ payer: target.value })}
      />
    </FormDialog>
  );
}
