import { Button } from '@mantine/core';
import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { Icon, PageHeading, Seal, useShortcuts } from '@/ui';
import styles from './SignInPage.module.css';

export function SignInPage() {
  const { t } = useTranslation(['session', 'common', 'shell']);
  const auth = useAuth();
  const { returnTo = '/work' } = useSearch({ from: '/sign-in' });
  // The provider keeps what went wrong in auth.error.
  const signIn = () => void auth.signinRedirect({ state: { returnTo } });
  useShortcuts([{ keys: 'Enter', label: t('signIn.button'), run: signIn }]);
  if (auth.isAuthenticated) return <Navigate to={returnTo} replace />;
  const working = auth.isLoading || auth.activeNavigator === 'signinRedirect';
  return (
    <main id="main" className={styles.page}>
      <div className={`card ${styles.card}`}>
        <Seal size="3.5rem" />
        <PageHeading title={t('signIn.title')}>{t('common:product')}</PageHeading>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        <SignInProblem />
        <Button variant="filled" size="md" fullWidth loading={working} onClick={signIn}>
          {t('signIn.button')}
        </Button>
        <nav className={styles.links} aria-label={t('signIn.public')}>
          <p className="sub">{t('signIn.public')}</p>
          <Link to="/procedures">
            {t('shell:public.procedures')}
            <Icon name="chevronRight" size="small" />
          </Link>
          <Link to="/lookup">
            {t('shell:public.lookup')}
            <Icon name="chevronRight" size="small" />
          </Link>
          <Link to="/statistics">
            {t('shell:public.statistics')}
            <Icon name="chevronRight" size="small" />
          </Link>
        </nav>
      </div>
    </main>
  );
}

function SignInProblem() {
  const { t } = useTranslation('session');
  const { error } = useAuth();
  if (!error) return null;
  // A failed fetch is the server's silence; anything else is what the server said.
  const unreachable = error.innerError instanceof TypeError || /fetch|network/i.test(error.message);
  return (
    <p className={styles.problem} role="alert">
      <Icon name="alert" />
      {unreachable ? t('signIn.away') : t('signIn.refused', { reason: error.message })}
    </p>
  );
}

/** Where Keycloak sends the person back; the provider above reads the answer. */
export function SignInCallbackPage() {
  const { t } = useTranslation('session');
  const { isAuthenticated, error, user } = useAuth();
  const { returnTo } = (user?.state ?? {}) as { returnTo?: string };
  useEffect(() => {
    document.title = t('signIn.working');
  }, [t]);
  if (isAuthenticated) return <Navigate to={returnTo ?? '/work'} replace />;
  return (
    <main id="main" className={styles.page}>
      {error ? (
        <div className={`card ${styles.card}`}>
          <SignInProblem />
          <Link to="/sign-in">{t('signIn.button')}</Link>
        </div>
      ) : (
        <p role="status">{t('signIn.working')}</p>
      )}
    </main>
  );
}
