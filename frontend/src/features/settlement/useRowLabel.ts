import { useTranslation } from 'react-i18next';
import type { SettlementGroup, SettlementRow } from '@/api';

/** What a row stands for. Channels are codes, and imported dossiers had no officer: both need words. */
export function useRowLabel(groupBy: SettlementGroup) {
  const { t } = useTranslation('settlement');
  return ({ key, label }: Pick<SettlementRow, 'key' | 'label'>) => {
    if (key === null) return t('total');
    if (groupBy === 'CHANNEL' && (key === 'DIRECT' || key === 'POSTAL' || key === 'ONLINE'))
      return t(`channel.${key}`);
    if (groupBy === 'OFFICER' && key === '–') return t('noOfficer');
    return label;
  };
}
