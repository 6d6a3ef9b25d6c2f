import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import type { CatalogueLine } from './contract';

/** How long and how much, for a cell of the list. */
export function useLineWords() {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return {
    /** The limit of the counter stands for all channels when it is there. */
    limit({ immediate, timeLimits }: CatalogueLine) {
      if (immediate) return t('list.immediate');
      const limit =
        timeLimits.find(({ channel }) => channel === null || channel === 'DIRECT') ?? timeLimits[0];
      return limit ? format.limit(limit) : t('editor.noLimit');
    },
    fee({ feeKind, feeVnd }: CatalogueLine) {
      if (feeKind === 'FIXED' && feeVnd !== null) return format.money(feeVnd);
      return t(`kind.${feeKind}`);
    },
  };
}
