import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDialog } from '@/ui';

type Props = Omit<ComponentProps<typeof EditDialog>, 'title' | 'confirm' | 'removal' | 'size'> & {
  /** The name of what is changed; without one something new is entered. */
  name: string | undefined;
  word: 'field' | 'decision' | 'group';
  removable: boolean;
};

/** Enters or changes a word of the catalogue; what nothing has ever named may be taken out. */
export function WordDialog({ name, word, removable, ...rest }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <EditDialog
      {...rest}
      title={name ? t(`words.${word}.changing`, { name }) : t(`words.${word}.adding`)}
      confirm={name ? undefined : t(`words.${word}.add`)}
      removal={
        name && removable
          ? { act: t(`words.${word}.remove`), question: t('words.removeAsk', { name }) }
          : undefined
      }
      size="36rem"
    />
  );
}
