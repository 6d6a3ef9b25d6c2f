import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierCounts, DossierQuery } from '@/api';
import { useMe } from '@/session';
import { useFormat } from '@/ui';
import styles from './ViewTabs.module.css';
import { SavedFilters } from './SavedFilters';
import { WorkFilters } from './WorkFilters';
import { queuesOf } from './workViews';

type Props = { counts: DossierCounts | undefined; search: DossierQuery };

/** The queues. A tab opens exactly what it counts, so the filters stay behind. */
export function ViewTabs({ counts, search }: Props) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const me = useMe();
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={t('views.label')}>
        {queuesOf(me.roles).map((view) => (
          <Link key={view} to="/work" search={{ view }} className={styles.tab}>
            {t(`views.${view}`)}
            <span className="fig">{counts && format.upTo999(counts.views[view])}</span>
          </Link>
        ))}
        {search.view === 'ALL' && (
          <Link to="/work" search={search} className={styles.tab}>
            {t('views.ALL')}
          </Link>
        )}
      </nav>
      <div className={styles.filters}>
        <SavedFilters search={search} />
        <WorkFilters search={search} />
      </div>
    </div>
  );
}
