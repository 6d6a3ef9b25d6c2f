import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { postedFiles } from '@/api';
import { Icon } from '@/ui';
import type { Versions } from './contract';
import styles from './ProcedurePage.module.css';

/** What citizens see of a procedure that is in force: its page, and its sheet for the wall. */
export function PostingLinks({ versions: { code, items } }: { versions: Versions }) {
  const { t } = useTranslation('catalogue');
  if (!items.some(({ phase }) => phase === 'IN_FORCE')) return null;
  return (
    <ul className={styles.posting}>
      <li>
        <Icon name="print" size="small" />
        <a href={postedFiles.procedure(code)}>{t('posting.pdf')}</a>
      </li>
      <li>
        <Icon name="link" size="small" />
        <Link to="/procedures/$code" params={{ code }}>
          {t('posting.page')}
        </Link>
      </li>
    </ul>
  );
}
