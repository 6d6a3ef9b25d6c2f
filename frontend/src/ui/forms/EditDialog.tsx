import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from './FormDialog';
import { FormTop, type Edited } from './FormTop';
import { Removal } from './Removal';

type Doing = { error: Error | null; isPending: boolean; mutate: () => void; reset: () => void };

type Props = {
  title: string;
  /** Without one: it is saved. */
  confirm?: string;
  edited: Edited;
  saving: Doing;
  removing: Doing;
  /** What the removing is called and what is asked before; without it nothing may be taken away. */
  removal: { act: string; question: string } | undefined;
  nameOf: (pointer: string) => string | undefined;
  onClose: () => void;
  size?: string;
  children: ReactNode;
};

/** Changes something that others may change meanwhile, or takes it away; nothing is saved over what was not seen. */
export function EditDialog(props: Props) {
  const { t } = useTranslation('ui');
  const { title, confirm, edited, saving, removing, removal, nameOf, onClose, size, children } = props;
  return (
    <FormDialog
      title={title}
      confirm={confirm ?? t('form.save')}
      pending={saving.isPending || removing.isPending}
      onConfirm={() => !edited.newer && saving.mutate()}
      onClose={onClose}
      size={size}
      more={
        removal && <Removal {...removal} pending={removing.isPending} onRemove={() => removing.mutate()} />
      }
    >
      <FormTop
        edited={edited}
        error={saving.error ?? removing.error}
        nameOf={nameOf}
        onSettled={() => {
          saving.reset();
          removing.reset();
        }}
      />
      {children}
    </FormDialog>
  );
}
