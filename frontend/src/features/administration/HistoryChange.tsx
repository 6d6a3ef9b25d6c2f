import { useTranslation } from 'react-i18next';
import { ChangeList } from '@/ui';
import type { AdministrationChange } from './contract';
import { useChangeWords } from './useChangeWords';

/** What a change of the office was, in its words. */
export function HistoryChange({ change }: { change: AdministrationChange }) {
  const { t } = useTranslation('administration');
  const value = useChangeWords();
  return (
    <ChangeList
      change={change}
      words={{
        label: (name) => t(`history.field.${name as 'name'}`, { defaultValue: name }),
        value,
        sentence: (name) => (name === 'passwordIssued' ? t('history.passwordIssued') : undefined),
      }}
    />
  );
}
