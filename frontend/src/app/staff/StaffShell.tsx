import { Notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { queries, type Me } from '@/api';
import { hasRole, SessionEndedDialog } from '@/session';
import { restoreTextSize } from '@/theme';
import { EmptyState, ErrorPanel, KeySheet, PageHeading, SkeletonRows } from '@/ui';
import { ConnectionBand } from '../ConnectionBand';
import { DESTINATIONS, rolesFor } from './destinations';
import { Rail } from './Rail';
import { ShellShortcuts } from './ShellShortcuts';
import styles from './StaffShell.module.css';
import { TopBar } from './TopBar';

/** Every staff page: who is it, what may they open, and the frame around it. */
export function StaffShell() {
  const { isLoading, user } = useAuth();
  const returnTo = useRouterState({ select: ({ location }) => location.href });
  if (isLoading && !user) return <SkeletonRows />;
  // A session that ends later keeps its page: see SessionEndedDialog.
  if (!user) return <Navigate to="/sign-in" search={{ returnTo }} replace />;
  return (
    <>
      <SignedIn />
      <SessionEndedDialog />
    </>
  );
}

function SignedIn() {
  const { data: me, error, refetch } = useQuery(queries.me());
  useEffect(() => {
    if (me) restoreTextSize(me.username);
  }, [me]);
  if (me) return me.roles.length > 0 ? <Frame me={me} /> : <NoRole username={me.username} />;
  return (
    <main id="main" className={styles.alone}>
      {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
    </main>
  );
}

function Frame({ me }: { me: Me }) {
  const { t } = useTranslation();
  const open = DESTINATIONS.filter((destination) => {
    const roles = rolesFor(destination);
    return !roles || hasRole(me, roles);
  });
  const navigate = useNavigate();
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <ShellShortcuts destinations={open} go={(to) => void navigate({ to })} />
      <Rail destinations={open} />
      <TopBar />
      <main id="main" className={styles.main} tabIndex={-1}>
        <ConnectionBand />
        <Outlet />
      </main>
      <KeySheet />
      <Notifications position="bottom-right" autoClose={6000} />
    </div>
  );
}

function NoRole({ username }: { username: string }) {
  const { t } = useTranslation('session');
  return (
    <main id="main" className={styles.alone}>
      <EmptyState>
        <PageHeading title={t('noRole.title')} />
        {t('noRole.body', { username })}
      </EmptyState>
    </main>
  );
}
