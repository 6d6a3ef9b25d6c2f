import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedback } from '@/api';
import { emptySlip, FormDialog, RatingSlipFields, slipOf, useFormAct, useIntention } from '@/ui';

/** The slip that the citizen filled in on paper, as it is. */
export function RatingDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('rating');
  const [draft, setDraft] = useState(emptySlip);
  const intention = useIntention();
  const entering = useFormAct(
    {
      act: (slip: NonNullable<ReturnType<typeof slipOf>>) =>
        feedback.enterRating(code, slip, intention({ code, ...slip })),
      done: () => t('card.entered'),
      onDone: onClose,
    },
    (client) => feedback.ratingChanged(client, code),
  );
  return (
    <FormDialog
      title={t('card.enter')}
      confirm={t('card.save')}
      error={entering.error}
      pending={entering.isPending}
      onConfirm={() => {
        const slip = slipOf(draft);
        if (slip) entering.mutate(slip);
      }}
      onClose={onClose}
    >
      <RatingSlipFields slip={draft} onChange={setDraft} />
    </FormDialog>
  );
}
