import { useTranslation } from 'react-i18next';

export function useSubstitutionNames() {
  const { t } = useTranslation('administration');
  const names: Partial<Record<string, string>> = {
    '/absent': t('substitution.absent'),
    '/substitute': t('substitution.substitute'),
    '/roles': t('substitution.roles'),
    '/firstDay': t('substitution.firstDay'),
    '/lastDay': t('substitution.lastDay'),
    '/reason': t('substitution.reason'),
  };
  return (pointer: string) => names[pointer];
}
