import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import { useRoleName } from './useRoleName';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value of the history in words, whatever it is of. */
export function useChangeWords() {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const roleName = useRoleName();
  const say = (name: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('none');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (Array.isArray(value)) return value.map((one) => say(name, one)).join('; ');
    if (typeof value === 'object') {
      return Object.values(value)
        .filter((one) => one !== null)
        .map((one) => say(name, one))
        .join(', ');
    }
    const text = JSON.stringify(value).replace(/^"|"$/g, '');
    if (DAY.test(text)) return format.date(text);
    return name === 'roles' ? roleName(text) : text;
  };
  return say;
}
