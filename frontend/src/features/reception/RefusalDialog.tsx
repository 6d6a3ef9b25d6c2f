import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dossiersChanged, refuseAtCounter, type DossierView, type ProcedureView } from '@/api';
import { fieldId, FormDialog, useFormAct, useIntention, useTyped, useWrong } from '@/ui';
import { toRefusal, type Draft } from './draft';
import { useFieldNames } from './useFieldNames';

type Props = {
  draft: Draft;
  procedure: ProcedureView;
  onRefused: (dossier: DossierView) => unknown;
  onClose: () => void;
};

/** Từ chối tiếp nhận: nothing is received, and the applicant gets the reasons in writing. */
export function RefusalDialog({ draft, procedure, onRefused, onClose }: Props) {
  const { t } = useTranslation('reception');
  const { typed, type, latest } = useTyped({ reason: '' });
  const intention = useIntention();
  const nameOf = useFieldNames();
  const refusing = useFormAct(
    {
      act: () => {
        const body = toRefusal(draft, procedure, latest().reason);
        return refuseAtCounter(body, intention(body));
      },
      done: ({ code }) => t('refusal.done', { code }),
      onDone: onRefused,
    },
    dossiersChanged,
  );
  const wrong = useWrong(refusing.error);
  return (
    <FormDialog
      title={t('refusal.title')}
      confirm={t('refusal.confirm')}
      error={refusing.error}
      pending={refusing.isPending}
      onConfirm={() => refusing.mutate()}
      onClose={onClose}
      nameOf={nameOf}
      destructive
      size="35rem"
    >
      <p>
        <span lang="vi">{draft.applicant.name}</span> · <span lang="vi">{procedure.name}</span>
      </p>
      <p className="sub">{t('refusal.what')}</p>
      <Textarea
        id={fieldId('/reason')}
        label={t('refusal.reason')}
        description={t('refusal.reasonHint')}
        rows={4}
        value={typed.reason}
        error={wrong('/reason')}
        data-autofocus
        onChange={({ currentTarget: { value: reason } }) => type({ reason })}
      />
    </FormDialog>
  );
}
