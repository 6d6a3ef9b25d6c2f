import { useTranslation } from 'react-i18next';
import { openKeySheet, useShortcuts } from '@/ui';
import type { Destination } from './destinations';

type Props = { destinations: readonly Destination[]; go: (to: Destination['to']) => void };

/** Keys that work on every staff screen. A page that uses the same key goes first. */
export function ShellShortcuts({ destinations, go }: Props) {
  const { t } = useTranslation('shell');
  const group = t('group');
  useShortcuts([
    { keys: ['F1', 'Shift+Slash'], label: t('keys.help'), group, run: openKeySheet },
    {
      keys: 'F2',
      label: t('keys.reception'),
      group,
      run: () => go('/reception'),
      enabled: destinations.some(({ name }) => name === 'reception'),
    },
    ...destinations.map(({ to, keys, keyLabel }) => ({
      keys,
      label: t(`keys.${keyLabel}`),
      group,
      run: () => go(to),
    })),
  ]);
  return null;
}
