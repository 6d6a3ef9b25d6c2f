import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import styles from './CataloguePage.module.css';
import type { CatalogueQuery, Facets } from './contract';

/** The fields with what each of them holds under the other filters. */
export function CatalogueFields({ fields, search }: { fields: Facets['fields']; search: CatalogueQuery }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const total = fields.reduce((sum, { count }) => sum + count, 0);
  const rows = [{ code: undefined, name: t('list.allFields'), count: total }, ...fields];
  return (
    <nav className={styles.fields} aria-label={t('list.fields')}>
      <ul>
        {rows.map(({ code, name, count }) => (
          <li key={code ?? 'ALL'}>
            <Link
              to="/catalogue"
              search={{ ...search, field: code }}
              replace
              activeOptions={{ exact: true }}
              aria-current={code === search.field ? 'true' : undefined}
            >
              <span lang={code ? 'vi' : undefined}>{name}</span>
              <span className="fig">{format.number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
