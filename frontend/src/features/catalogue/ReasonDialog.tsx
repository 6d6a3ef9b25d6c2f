import { useTranslation } from 'react-i18next';
import { FormDialog, TextLines, useTyped } from '@/ui';
import type { useCatalogueAct } from './useCatalogueAct';

type Props = {
  title: string;
  body: string;
  confirm: string;
  act: ReturnType<typeof useCatalogueAct<unknown, string>>;
  onClose: () => void;
};

/** An act that needs nothing but a reason. */
export function ReasonDialog({ title, body, confirm, act, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const { typed, type, latest } = useTyped({ reason: '' });
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      destructive
      error={act.error}
      pending={act.isPending}
      onConfirm={() => act.mutate(latest().reason)}
      onClose={onClose}
    >
      <p>{body}</p>
      <TextLines
        pointer="/reason"
        label={t('dialog.reason')}
        description={t('dialog.reasonHint')}
        value={typed.reason}
        onType={(reason) => type({ reason })}
        first
      />
    </FormDialog>
  );
}
