import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendar } from '@/api';
import { useFormat } from '@/ui';
import type { WeekInOrder } from './deskWeeks';
import { PreviewDialog } from './PreviewDialog';

type Props = { week: WeekInOrder; onSaved: () => void; onClose: () => void };

/** No week begins on that day any more; of one that has begun somebody must say why. */
export function RemoveWeekDialog({ week: { validFrom, scope, state }, onSaved, onClose }: Props) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const [changeReason, setChangeReason] = useState('');
  const begun = state !== 'TO_COME';
  const reason = changeReason.trim() || undefined;
  return (
    <PreviewDialog
      request={{ scope, removeDeskHours: [validFrom] }}
      save={(revision) => calendar.forgetDeskHours(validFrom, reason, { scope, revision })}
      canSave={!begun || reason !== undefined}
      onSaved={onSaved}
      onClose={onClose}
    >
      <p>{t('desk.removing', { date: format.date(validFrom) })}</p>
      {begun && (
        <Textarea
          label={t('desk.changeReason')}
          description={t('form.pastHint')}
          rows={2}
          value={changeReason}
          onChange={({ currentTarget }) => setChangeReason(currentTarget.value)}
          data-autofocus
        />
      )}
    </PreviewDialog>
  );
}
