import { useTranslation } from 'react-i18next';

const HEAD = /^\/heads\/(\d+)\/(name|title|validFrom|validUntil)$/;

/** The fields of an agency as the forms call them; a line of the heads is told by its number. */
export function useAgencyNames() {
  const { t } = useTranslation('administration');
  const names: Partial<Record<string, string>> = {
    '/code': t('agency.code'),
    '/name': t('agency.name'),
    '/parentCode': t('agency.parent'),
    '/parent': t('agency.parent'),
    '/validFrom': t('agency.validFrom'),
    '/validUntil': t('agency.lastDay'),
    '/phone': t('agency.phone'),
    '/address': t('agency.address'),
    '/predecessorCodes': t('agency.predecessors'),
    '/heads': t('agency.heads'),
  };
  return (pointer: string) => {
    const [, line, field] = HEAD.exec(pointer) ?? [];
    if (!line || !field) return names[pointer];
    return t('agency.headField', {
      number: Number(line) + 1,
      field: t(`agency.head.${field as 'name'}`),
    });
  };
}
