import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, FormTop, Removal, type Edited } from '@/ui';

type Doing = { error: Error | null; isPending: boolean; mutate: () => void; reset: () => void };

type Props = {
  /** The name of what is changed; without one something new is entered. */
  name: string | undefined;
  word: 'field' | 'decision' | 'group';
  edited: Edited;
  saving: Doing;
  removing: Doing;
  removable: boolean;
  nameOf: (pointer: string) => string | undefined;
  onClose: () => void;
  children: ReactNode;
};

/** Enters or changes a word of the catalogue; what nothing has ever named may be taken out. */
export function WordDialog({
  name,
  word,
  edited,
  saving,
  removing,
  removable,
  nameOf,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation(['catalogue', 'ui']);
  return (
    <FormDialog
      title={name ? t(`words.${word}.changing`, { name }) : t(`words.${word}.adding`)}
      confirm={name ? t('ui:form.save') : t(`words.${word}.add`)}
      pending={saving.isPending || removing.isPending}
      onConfirm={() => !edited.newer && saving.mutate()}
      onClose={onClose}
      size="36rem"
      more={
        name &&
        removable && (
          <Removal
            act={t(`words.${word}.remove`)}
            question={t('words.removeAsk', { name })}
            pending={removing.isPending}
            onRemove={() => removing.mutate()}
          />
        )
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
