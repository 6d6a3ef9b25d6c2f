import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postedFiles } from '@/api';
import { EmptyState, ErrorPanel, PageHeading, SearchBox, SkeletonRows, useFormat } from '@/ui';
import { CatalogueExport } from './CatalogueExport';
import { CatalogueFields } from './CatalogueFields';
import { CatalogueFilters } from './CatalogueFilters';
import styles from './CataloguePage.module.css';
import { CatalogueTable } from './CatalogueTable';
import { CatalogueTabs } from './CatalogueTabs';
import type { CatalogueQuery } from './contract';
import { CreateDialog } from './CreateDialog';
import { listQuery } from './requests';
import { useMayWrite } from './roles';

/** Hundreds of procedures, kept true: found without accents, narrowed by field, state and what is missing. */
export function CataloguePage() {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const search = useSearch({ from: '/staff/catalogue' });
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const [creating, setCreating] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } =
    useInfiniteQuery(listQuery(search));
  const facets = data?.pages[0]?.facets;
  const lines = data?.pages.flatMap(({ items }) => items);
  const narrow = (change: CatalogueQuery) =>
    void navigate({ to: '/catalogue', search: { ...search, ...change }, replace: true });
  const count = facets?.states.find(({ key }) => key === (search.state ?? 'IN_FORCE'))?.count;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading title={t('title')} />
        <SearchBox
          label={t('list.search')}
          hint={t('list.searchHint')}
          q={search.q}
          onSearch={(q) => narrow({ q })}
        />
        {mayWrite && (
          <div className={styles.acts}>
            <Button renderRoot={(props: object) => <Link to="/catalogue/imports" {...props} />}>
              {t('imports.open')}
            </Button>
            <Button variant="filled" onClick={() => setCreating(true)}>
              {t('create.open')}
            </Button>
          </div>
        )}
        <div className={styles.tabs}>
          <CatalogueTabs />
        </div>
      </div>
      <div className={styles.columns}>
        {facets && <CatalogueFields fields={facets.fields} search={search} />}
        <div className={styles.results}>
          {facets && <CatalogueFilters facets={facets} search={search} />}
          <div className={styles.tools}>
            <p role="status" className="fig">
              {count !== undefined && t('list.count', { count, number: format.number(count) })}
            </p>
            {search.field && <a href={postedFiles.field(search.field)}>{t('posting.ofField')}</a>}
            {mayWrite && <CatalogueExport search={search} />}
          </div>
          {error && !data && (
            <div className={styles.inset}>
              <ErrorPanel error={error} onRetry={() => void refetch()} />
            </div>
          )}
          {!data && !error && <SkeletonRows rows={12} />}
          {lines?.length === 0 && (
            <EmptyState
              action={
                <Button onClick={() => void navigate({ to: '/catalogue', search: {} })}>
                  {t('list.all')}
                </Button>
              }
            >
              {t(search.q ? 'list.nothing' : 'list.noneHere')}
            </EmptyState>
          )}
          {lines && lines.length > 0 && <CatalogueTable lines={lines} busy={isPlaceholderData} />}
          {hasNextPage && (
            <div className={styles.inset}>
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('list.more')}
              </Button>
            </div>
          )}
        </div>
      </div>
      {creating && <CreateDialog field={search.field} onClose={() => setCreating(false)} />}
    </div>
  );
}
