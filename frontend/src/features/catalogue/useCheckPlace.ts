import { useTranslation } from 'react-i18next';

const UNNAMED = ['value', 'unit'];

/** What a check points at, in words: "Bước 1, Vai trò" for `/steps/0/role`. */
export function useCheckPlace() {
  const { t } = useTranslation('catalogue');
  const member = (name: string) =>
    name === 'name' ? t('place.name') : t(`member.${name}` as 'member.role', { defaultValue: '' });
  const within = (parts: string[]) =>
    parts
      .filter((part) => !UNNAMED.includes(part))
      .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : member(part)))
      .filter(Boolean)
      .join(' ');
  return {
    /** For a list of checks about many things; what stands alone needs no name. */
    full(pointer: string) {
      const [, list = '', index, ...parts] = pointer.split('/');
      if (index === undefined) return '';
      const item = t(`place.${list}` as 'place.steps', { number: Number(index) + 1 });
      return [item, within(parts)].filter(Boolean).join(', ');
    },
    /** Beside the item itself. */
    within: (pointer: string) => within(pointer.split('/').slice(3)),
  };
}
