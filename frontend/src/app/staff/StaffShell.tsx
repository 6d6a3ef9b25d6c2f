import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { ApiProblem, queries, type Me } from '@/api';
import { DOSSIER_READERS, hasRole, SessionEnded } from '@/session';
import { restoreTextSize } from '@/theme';
import { Dialog, EmptyState, ErrorPanel, KeySheet, lazily, PageHeading, SkeletonRows, useAhead } from '@/ui';
import { ConnectionBand } from '../ConnectionBand';
import { DESTINATIONS, rolesFor } from './destinations';
import { LiveUpdates } from './LiveUpdates';
import { Rail } from './Rail';
import { ShellShortcuts } from './ShellShortcuts';
import styles from './StaffShell.module.css';
import { TopBar } from './TopBar';

const Notices = lazily(() => import('./Notices').then((file) => file.Notices));

/** Every staff page: who is it, what may they open, and the frame around it. */
export function StaffShell() {
  const { isLoading, user } = useAuth();
  if (isLoading && !user) return <SkeletonRows />;
  // A session that ends later keeps its page: see SessionEnded.
  if (!user) return <ToSignIn />;
  return (
    <>
      <SignedIn />
      <SessionEnded />
    </>
  );
}

function ToSignIn() {
  const router = useRouter();
  // Once: the router's location is already the sign-in page while that page loads.
  const [returnTo] = useState(() => router.state.location.href);
  return <Navigate to="/sign-in" search={{ returnTo }} replace />;
}

function SignedIn() {
  const { data: me, error, refetch } = useQuery(queries.me());
  useEffect(() => {
    if (me) restoreTextSize(me.username);
  }, [me]);
  if (me && me.roles.length > 0) return <Frame me={me} />;
  if (me ?? (error instanceof ApiProblem && error.status === 403)) return <NoRole />;
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
  useAhead(Dialog);
  return (
    <div className={styles.app}>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <ShellShortcuts destinations={open} go={(to) => void navigate({ to })} />
      {hasRole(me, DOSSIER_READERS) && <LiveUpdates />}
      <Rail destinations={open} />
      <TopBar />
      <main id="main" className={styles.main} tabIndex={-1}>
        <ConnectionBand />
        <Outlet />
      </main>
      <KeySheet />
      <Notices />
    </div>
  );
}

/** The server lets no account in that has neither role nor agency; the person can only leave or ask. */
function NoRole() {
  const { t } = useTranslation(['session', 'shell']);
  const auth = useAuth();
  return (
    <main id="main" className={styles.alone}>
      <EmptyState
        action={<Button onClick={() => void auth.signoutRedirect()}>{t('shell:person.signOut')}</Button>}
      >
        <PageHeading title={t('noRole.title')} />
        {t('noRole.body', { username: auth.user?.profile.preferred_username ?? '' })}
      </EmptyState>
    </main>
  );
}
