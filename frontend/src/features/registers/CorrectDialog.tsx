import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registers, type Register, type RegisterRow } from '@/api';
import { FormDialog, TextLines, useFormAct, useWrong } from '@/ui';

type Props = { register: Register; row: RegisterRow; onClose: () => void };

/** Says beside a row what is wrong in it; the row stays. */
export function CorrectDialog({ register, row, onClose }: Props) {
  const { t } = useTranslation('registers');
  const [correction, setCorrection] = useState('');
  const [reason, setReason] = useState('');
  const correcting = useFormAct(
    {
      act: () => registers.correct({ register, year: row.year, number: row.number }, { correction, reason }),
      done: () => t('corrected', { number: row.number }),
      onDone: onClose,
    },
    registers.registersChanged,
  );
  const wrong = useWrong(correcting.error);
  const names: Record<string, string> = { '/correction': t('correctionText'), '/reason': t('reason') };
  return (
    <FormDialog
      title={t('correctTitle', { number: row.number, book: row.book })}
      confirm={t('correct')}
      error={correcting.error}
      pending={correcting.isPending}
      onConfirm={() => correcting.mutate()}
      onClose={onClose}
      nameOf={(pointer) => names[pointer]}
    >
      <p>{t('correctHint')}</p>
      <TextLines
        pointer="/correction"
        label={t('correctionText')}
        value={correction}
        onType={setCorrection}
        wrong={wrong}
        most={500}
      />
      <TextLines
        pointer="/reason"
        label={t('reason')}
        value={reason}
        onType={setReason}
        wrong={wrong}
        most={500}
      />
    </FormDialog>
  );
}
