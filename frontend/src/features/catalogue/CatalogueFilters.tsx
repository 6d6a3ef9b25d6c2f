import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import styles from './CataloguePage.module.css';
import type { CatalogueQuery, CatalogueState, Facets } from './contract';

const STATES: readonly CatalogueState[] = ['ALL', 'IN_FORCE', 'UPCOMING', 'DRAFT', 'RETIRED'];

/** Chips: where a procedure stands, and what somebody should still look for. */
export function CatalogueFilters({ facets, search }: { facets: Facets; search: CatalogueQuery }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const state = search.state ?? 'IN_FORCE';
  const states = STATES.map((key) => ({
    key,
    count: facets.states.find((one) => one.key === key)?.count ?? 0,
  })).filter(({ key, count }) => count > 0 || key === state);
  const missing = facets.missing.filter(({ key, count }) => count > 0 || key === search.missing);
  return (
    <div className={styles.filters}>
      <nav aria-label={t('list.states')}>
        <ul className={styles.chips}>
          {states.map(({ key, count }) => (
            <li key={key}>
              <Link
                to="/catalogue"
                search={{ ...search, state: key === 'IN_FORCE' ? undefined : key }}
                replace
                activeOptions={{ exact: true }}
                aria-current={key === state ? 'true' : undefined}
              >
                {t(`state.${key}`)}
                <b className="fig">{format.number(count)}</b>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {missing.length > 0 && (
        <nav aria-label={t('list.missing')}>
          <ul className={styles.chips}>
            {missing.map(({ key, count }) => (
              <li key={key}>
                <Link
                  to="/catalogue"
                  search={{ ...search, missing: key === search.missing ? undefined : key }}
                  replace
                  activeOptions={{ exact: true }}
                  className={styles.missing}
                  aria-current={key === search.missing ? 'true' : undefined}
                >
                  {t(`missing.${key}`)}
                  <b className="fig">{format.number(count)}</b>
                  {key === search.missing && (
                    <>
                      <Icon name="close" size="small" />
                      <span className="visually-hidden">{t('list.dropFilter')}</span>
                    </>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
