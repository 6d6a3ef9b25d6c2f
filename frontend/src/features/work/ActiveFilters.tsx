import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, type DossierQuery } from '@/api';
import { useMe } from '@/session';
import { Icon, useFormat } from '@/ui';
import styles from './ActiveFilters.module.css';
import { useColleagues } from './useColleagues';
import { activeFilters, namedDue, without, type WorkFilter } from './workViews';

/** What narrows the list, as chips that take themselves away. */
export function ActiveFilters({ search }: { search: DossierQuery }) {
  const { t } = useTranslation('work');
  const words = useFilterWords(search);
  const filters = activeFilters(search);
  if (filters.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filters.active')}>
      {filters.map((name) => (
        <li key={name}>
          <Link to="/work" search={without(search, name)} className={styles.chip}>
            <span className="visually-hidden">{t('filters.remove')} </span>
            {t(`filters.${name}`)}: <b className="fig">{words(name)}</b>
            <Icon name="close" size="small" />
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link to="/work" search={{ view: search.view }} className={styles.all}>
            {t('filters.clear')}
          </Link>
        </li>
      )}
    </ul>
  );
}

function useFilterWords(search: DossierQuery) {
  const { t } = useTranslation(['work', 'ui']);
  const format = useFormat();
  const me = useMe();
  const named = search.field !== undefined || search.procedureCode !== undefined;
  const { data } = useQuery({ ...queries.postedProcedures(), enabled: named });
  const colleagues = useColleagues();
  const { q, due, field, procedureCode, assignee, status } = search;
  return (name: WorkFilter) => {
    switch (name) {
      case 'q':
        return q;
      case 'due': {
        const named = namedDue(due);
        return named ? t(`due.${named}`) : due && format.longDate(due, true);
      }
      case 'field':
        return data?.fields.find(({ code }) => code === field)?.name ?? field;
      case 'procedureCode':
        return (
          data?.fields.flatMap(({ procedures }) => procedures).find(({ code }) => code === procedureCode)
            ?.name ?? procedureCode
        );
      case 'assignee':
        return [me, ...colleagues].find(({ username }) => username === assignee)?.name ?? assignee;
      case 'status':
        return status && t(`ui:status.${status}`);
    }
  };
}
