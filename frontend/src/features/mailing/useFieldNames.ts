import { useTranslation } from 'react-i18next';

const NAMES = [
  'report',
  'groupBy',
  'format',
  'period',
  'series',
  'every',
  'day',
  'time',
  'language',
] as const;

/** What the field is called that a problem points at. */
export function useFieldNames() {
  const { t } = useTranslation('mailing');
  return (pointer: string) => {
    if (pointer.startsWith('/address')) return t('field.addresses');
    const name = NAMES.find((one) => pointer === `/${one}`);
    return name && t(`field.${name}`);
  };
}
