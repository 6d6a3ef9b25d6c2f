import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registers, type RegisterYear } from '@/api';
import { FormDialog, useFormAct, useFormat } from '@/ui';

/** Closing is not undone, so it is said what it does, and agreed to. */
export function CloseDialog({ year, onClose }: { year: RegisterYear; onClose: () => void }) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const closing = useFormAct(
    {
      act: () => registers.close(year),
      done: () => t('close.done', { year: year.year }),
      onDone: onClose,
    },
    registers.registersChanged,
  );
  return (
    <FormDialog
      title={t('close.title', { name: t(`name.${year.register}`), year: year.year })}
      confirm={t('close.act')}
      destructive
      error={closing.error}
      pending={closing.isPending}
      onConfirm={() => (agreed ? closing.mutate() : setAsked(true))}
      onClose={onClose}
      size="32rem"
    >
      <p className="fig">
        {t('close.figures', { entries: format.number(year.entries), books: year.books.length })}
      </p>
      <p>{t('close.hint', { year: year.year })}</p>
      <Checkbox
        label={t('close.agree')}
        checked={agreed}
        onChange={({ target }) => setAgreed(target.checked)}
        error={asked && !agreed && t('close.agreeFirst')}
      />
    </FormDialog>
  );
}
