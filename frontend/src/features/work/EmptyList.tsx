import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierQuery } from '@/api';
import { EmptyState } from '@/ui';
import { activeFilters, namedDue } from './workViews';

/** Why nothing is here, and the way on. */
export function EmptyList({ search }: { search: DossierQuery }) {
  const { t } = useTranslation('work');
  const { view = 'OPEN', due } = search;
  const filters = activeFilters(search);
  const named = namedDue(due);
  const reason = () => {
    if (filters.length === 0) return t(`empty.${view}`);
    if (search.q) return t('empty.notFound');
    if (filters.length === 1 && named && named !== 'SOON' && named !== 'LATER') return t(`empty.${named}`);
    return t('empty.filtered');
  };
  return (
    <EmptyState
      action={
        filters.length > 0 && (
          <Button renderRoot={(props: object) => <Link to="/work" search={{ view }} {...props} />}>
            {t('filters.clear')}
          </Button>
        )
      }
    >
      {reason()}
    </EmptyState>
  );
}
