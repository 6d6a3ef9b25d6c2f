import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField, fieldId, FormDialog, neighbourDate, useLatest, useWrong } from '@/ui';
import type { Agency } from './contract';
import { closeAgency } from './requests';
import { useAct } from './useAct';
import { useAgencyNames } from './useAgencyNames';

type Props = { agency: Agency; onClose: () => void };

/** The office asks for the last day; the server is told the day after. */
export function CloseAgencyDialog({ agency: { code, name, version }, onClose }: Props) {
  const { t } = useTranslation('administration');
  const [last, setLast] = useState<string>();
  const latest = useLatest(last);
  const nameOf = useAgencyNames();
  const closing = useAct({
    act: () => {
      const day = latest();
      // Left out, the server says that it is required.
      const validUntil = (day && neighbourDate(day, 1)) as string;
      return closeAgency({ agency: code, version }, validUntil);
    },
    done: () => t('agency.closed', { name }),
    onDone: onClose,
  });
  const wrong = useWrong(closing.error);
  return (
    <FormDialog
      title={t('agency.closing', { name })}
      confirm={t('agency.close')}
      destructive
      error={closing.error}
      pending={closing.isPending}
      onConfirm={() => closing.mutate()}
      onClose={onClose}
      nameOf={nameOf}
      size="32rem"
    >
      <p>{t('agency.closingHint')}</p>
      <DateField
        id={fieldId('/validUntil')}
        label={t('agency.lastDay')}
        value={last}
        onChange={setLast}
        error={wrong('/validUntil')}
      />
    </FormDialog>
  );
}
