import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api';
import { EmptyState, PageHeading } from '@/ui';
import { hasRole, useMe } from './useMe';

/** Opens a page to some roles. The server decides what may be done; this only says it before trying. */
export function RequireRole({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const { t } = useTranslation(['session', 'shell']);
  const me = useMe();
  if (hasRole(me, roles)) return children;
  return (
    <EmptyState>
      <PageHeading title={t('forbidden.title')} />
      {t('forbidden.body', { roles: roles.map((role) => t(`shell:role.${role}`)).join(', ') })}
    </EmptyState>
  );
}
