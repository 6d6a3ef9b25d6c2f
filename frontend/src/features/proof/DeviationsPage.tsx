import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proof, serverNow, type DeviationSummary } from '@/api';
import { useMe } from '@/session';
import { ErrorPanel, Icon, officeDate, PageHeading, KeyButton, useFormat } from '@/ui';
import { DeviationDialog } from './DeviationDialog';
import { DeviationFilters } from './DeviationFilters';
import { deviationQueryOf, type DeviationsSearch } from './deviationFilter';
import styles from './DeviationsPage.module.css';
import { downloadDeviations } from './downloadDeviations';
import { DeviationTable } from './DeviationTable';

/** A whole year of one agency fits on one page of the answer; what is on the screen by then is printed. */
const PAGE = 100;

/** Sai lệch (ISO 9001): what the software found, and what the departments say to it. */
export function DeviationsPage() {
  const { t } = useTranslation('proof');
  const format = useFormat();
  const { agency } = useMe();
  const search = useSearch({ from: '/staff/reports/deviations' });
  const navigate = useNavigate();
  const [answering, setAnswering] = useState<Pick<DeviationSummary, 'dossier' | 'criterion'>>();
  const query = deviationQueryOf(search, officeDate(serverNow()));
  const list = useInfiniteQuery(proof.deviationsQuery({ ...query, limit: PAGE }));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const narrow = (change: DeviationsSearch) =>
    void navigate({ to: '/reports/deviations', search: { ...search, ...change }, replace: true });
  const period = { from: format.date(query.from), to: format.date(query.to) };
  const csv = useMutation({ mutationFn: () => downloadDeviations(query) });
  /** Paper shows the whole answer, not only what was scrolled to. */
  const print = async () => {
    let more = list.hasNextPage;
    while (more) more = (await list.fetchNextPage()).hasNextPage;
    window.print();
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading title={t('list.title')} />
          <p className="sub">{t('list.hint')}</p>
          <p className={styles.printOnly}>{t('list.periodOf', { agency: agency.name, ...period })}</p>
        </div>
        <div className={`${styles.buttons} no-print`}>
          <Button
            size="xs"
            leftSection={<Icon name="download" size="small" />}
            loading={csv.isPending}
            disabled={!rows?.length}
            onClick={() => csv.mutate()}
          >
            {t('list.csv')}
          </Button>
          <KeyButton keys="F8" size="xs" disabled={!rows?.length} onClick={() => void print()}>
            {t('list.print')}
          </KeyButton>
        </div>
      </header>
      {csv.error && <ErrorPanel error={csv.error} />}
      <DeviationFilters search={search} period={query} narrow={narrow} />
      <div className={styles.body}>
        <p role="status" className="sub fig">
          {rows &&
            rows.length > 0 &&
            t(list.hasNextPage ? 'list.shownMore' : 'list.shown', {
              count: rows.length,
              number: format.number(rows.length),
            })}
        </p>
        <DeviationTable list={list} rows={rows} onAnswer={setAnswering} />
      </div>
      {answering && (
        <DeviationDialog
          code={answering.dossier}
          criterion={answering.criterion}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </div>
  );
}
