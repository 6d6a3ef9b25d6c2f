import type { Role } from '@/api';
import { DOSSIER_READERS } from '@/session';
import type { IconName } from '@/ui';

/** The rail, in its order. Without `roles` a place is open to all staff. */
export const DESTINATIONS = [
  {
    name: 'work',
    to: '/work',
    icon: 'work',
    keys: 'KeyG KeyW',
    keyLabel: 'goWork',
    roles: DOSSIER_READERS,
  },
  {
    name: 'reception',
    to: '/reception',
    icon: 'reception',
    keys: 'KeyG KeyR',
    keyLabel: 'goReception',
    roles: ['clerk'],
  },
  {
    name: 'returns',
    to: '/returns',
    icon: 'doubleCheck',
    keys: 'KeyG KeyT',
    keyLabel: 'goReturns',
    roles: ['clerk'],
  },
  {
    name: 'handOvers',
    to: '/hand-overs',
    icon: 'scan',
    keys: 'KeyG KeyB',
    keyLabel: 'goHandOvers',
    roles: ['clerk', 'officer'],
  },
  {
    name: 'signing',
    to: '/signing',
    icon: 'sign',
    keys: 'KeyG KeyS',
    keyLabel: 'goSigning',
    roles: ['leader'],
  },
  {
    name: 'dashboard',
    to: '/dashboard',
    icon: 'gauge',
    keys: 'KeyG KeyD',
    keyLabel: 'goDashboard',
    roles: ['leader', 'auditor'],
  },
  {
    name: 'feedback',
    to: '/feedback',
    icon: 'flag',
    keys: 'KeyG KeyF',
    keyLabel: 'goFeedback',
    roles: ['clerk', 'leader', 'auditor'],
  },
  { name: 'reports', to: '/reports', icon: 'report', keys: 'KeyG KeyP', keyLabel: 'goReports' },
  { name: 'catalogue', to: '/catalogue', icon: 'catalogue', keys: 'KeyG KeyC', keyLabel: 'goCatalogue' },
  { name: 'calendar', to: '/calendar', icon: 'calendar', keys: 'KeyG KeyL', keyLabel: 'goCalendar' },
  {
    name: 'administration',
    to: '/admin',
    icon: 'user',
    keys: 'KeyG KeyA',
    keyLabel: 'goAdministration',
    roles: ['system-admin', 'auditor'],
  },
] as const satisfies readonly {
  name: string;
  to: string;
  icon: IconName;
  keys: string;
  keyLabel: string;
  roles?: readonly Role[];
}[];

export type Destination = (typeof DESTINATIONS)[number];
export const rolesFor = (destination: Destination): readonly Role[] | undefined =>
  'roles' in destination ? destination.roles : undefined;
