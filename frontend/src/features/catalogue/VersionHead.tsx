import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, PageHeading } from '@/ui';
import type { Versions } from './contract';
import { PhaseBadge } from './PhaseBadge';
import { VersionLine } from './VersionLine';
import styles from './VersionHead.module.css';

type Props = {
  versions: Versions;
  /** The version on screen. */
  number?: number;
  name: string | null;
  open?: Map<number, number>;
  aside?: ReactNode;
};

/** Which procedure, which version of it, and all the others. */
export function VersionHead({ versions, number, name, open, aside }: Props) {
  const { t } = useTranslation('catalogue');
  const { code, field, items } = versions;
  const shown = items.find((version) => version.number === number);
  const title = name ?? t('nameless', { code });
  return (
    <header className={styles.head}>
      <nav className={styles.crumb} aria-label={t('crumb')}>
        <Link to="/catalogue">{t('title')}</Link>
        <Icon name="chevronRight" size="small" />
        <Link to="/catalogue" search={{ field: field.code }}>
          <span lang="vi">{field.name}</span>
        </Link>
        <Icon name="chevronRight" size="small" />
        <Link to="/catalogue/$code" params={{ code }} className="fig">
          {code}
        </Link>
        {versions.provisionalCode && <span className={styles.provisional}>{t('provisional')}</span>}
      </nav>
      <div className={styles.title}>
        <PageHeading title={title} arrival={`${code} ${number ?? ''}`} />
        {shown && <PhaseBadge phase={shown.phase} number={shown.number} />}
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      <VersionLine versions={versions} shown={number} open={open} />
    </header>
  );
}
