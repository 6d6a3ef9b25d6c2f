import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/ui';
import type { Revised, VersionView } from './contract';
import { discardDraft, versionKey } from './requests';
import { useCatalogueAct } from './useCatalogueAct';

type Props = {
  view: Revised<VersionView>;
  /** Without it nothing is left of the procedure. */
  last: boolean;
  onDiscarded: () => void;
  onClose: () => void;
};

export function DiscardDialog({ view, last, onDiscarded, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { procedureCode: code, number, revision } = view;
  const discarding = useCatalogueAct({
    act: () => discardDraft({ code, number, revision }),
    done: () => t('discard.done', { number }),
    onDone: async () => {
      onDiscarded();
      if (last) await navigate({ to: '/catalogue' });
      else await navigate({ to: '/catalogue/$code', params: { code } });
      queryClient.removeQueries({ queryKey: versionKey(code, number) });
    },
  });
  return (
    <FormDialog
      title={t('discard.title', { number })}
      confirm={t('discard.confirm')}
      destructive
      error={discarding.error}
      pending={discarding.isPending}
      onConfirm={() => discarding.mutate()}
      onClose={onClose}
    >
      <p>{t(last ? 'discard.lastBody' : 'discard.body', { number })}</p>
    </FormDialog>
  );
}
