import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';

/** Names and values of what a field, a decision or an exemption group says. */
export function useStatedWords() {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return {
    label: (name: string) =>
      name === 'file' ? t('words.file.paper') : t(`words.member.${name as 'name'}`, { defaultValue: name }),
    value: (name: string, value: unknown) => {
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (typeof value === 'number') return format.number(value);
      if (typeof value !== 'string' || value === '') return t('words.none');
      // Of a hash, enough to see that it is another one.
      if (name === 'fileSha256') return value.slice(0, 12);
      return name === 'issuedOn' ? format.date(value) : value;
    },
  };
}
