import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, useLanguage } from '@/i18n';
import { Icon, Seal } from '@/ui';
import { ConnectionBand } from '../ConnectionBand';
import styles from './PublicShell.module.css';

const PAGES = [
  { name: 'procedures', to: '/procedures' },
  { name: 'lookup', to: '/lookup' },
  { name: 'statistics', to: '/statistics' },
  { name: 'feedback', to: '/feedback/send' },
] as const;

/** The frame of pages that need no sign-in: larger letters, controls a thumb can hit. */
export function PublicShell({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t } = useTranslation(['shell', 'common']);
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <div className={styles.page}>
      <a className="skip-link" href="#main">
        {t('common:skip')}
      </a>
      <header className={`${styles.header} no-print`}>
        <Link to="/procedures" className={styles.home}>
          <Seal />
          <span>
            <b>{t('common:product')}</b>
            {t('public.tagline')}
          </span>
        </Link>
        <nav aria-label={t('public.nav')}>
          <button type="button" lang={other} onClick={() => void chooseLanguage(other)}>
            {t(`common:language.${other}`)}
          </button>
          <Link to="/sign-in">
            <Icon name="user" />
            <span>{t('public.signIn')}</span>
          </Link>
        </nav>
      </header>
      <nav className={`${styles.pages} no-print`} aria-label={t('public.pages')}>
        {PAGES.map(({ name, to }) => (
          <Link key={name} to={to} activeOptions={{ includeSearch: false }}>
            {t(`public.tab.${name}`)}
          </Link>
        ))}
      </nav>
      <ConnectionBand />
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
