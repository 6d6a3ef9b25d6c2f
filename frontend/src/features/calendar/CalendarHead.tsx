import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { calendar, type CalendarScope } from '@/api';
import { ErrorPanel, Icon, KeyButton, PageHeading, saveFile, useFormat } from '@/ui';
import styles from './CalendarHead.module.css';
import { VIEWS, type CalendarSearch } from './index';

type Props = {
  year: number;
  search: CalendarSearch;
  scope: CalendarScope;
  editable: boolean;
  loaded: boolean | undefined;
  onImport: (() => void) | undefined;
};

export function CalendarHead({ year, search, scope, editable, loaded, onImport }: Props) {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const go = (to: number) =>
    void navigate({
      to: '/calendar/$year',
      params: { year: String(to) },
      search: { ...search, day: undefined },
    });
  const csv = useMutation({
    mutationFn: async () => saveFile(await calendar.downloadYear(year, scope), `lich-lam-viec-${year}.csv`),
  });
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <PageHeading title={t('title', { year })} arrival={String(year)} />
        <div className={`${styles.years} no-print`}>
          <KeyButton keys="BracketLeft" size="xs" onClick={() => go(year - 1)}>
            {t('year', { year: year - 1 })}
          </KeyButton>
          <KeyButton keys="BracketRight" size="xs" onClick={() => go(year + 1)}>
            {t('year', { year: year + 1 })}
          </KeyButton>
        </div>
        <div className={`${styles.acts} no-print`}>
          {onImport && loaded && (
            <Button size="xs" leftSection={<Icon name="reception" size="small" />} onClick={onImport}>
              {t('import.open')}
            </Button>
          )}
          {loaded && (
            <>
              <Button
                size="xs"
                leftSection={<Icon name="download" size="small" />}
                loading={csv.isPending}
                onClick={() => csv.mutate()}
              >
                {t('csv')}
              </Button>
              <KeyButton
                size="xs"
                keys="F8"
                leftSection={<Icon name="print" size="small" />}
                onClick={() => window.print()}
              >
                {t('print')}
              </KeyButton>
            </>
          )}
        </div>
      </div>
      <nav className={`${styles.tabs} no-print`} aria-label={t('tabs.label')}>
        {[undefined, ...VIEWS]
          .filter((view) => editable || view !== 'promises')
          .map((view) => (
            <Link
              key={view ?? 'months'}
              to="/calendar/$year"
              params={{ year: String(year) }}
              search={{ scope: search.scope, view }}
              activeOptions={{ includeSearch: true, explicitUndefined: true }}
            >
              {t(`tabs.${view ?? 'months'}`)}
              {view === 'promises' && <MovesCount />}
            </Link>
          ))}
      </nav>
      {csv.error && <ErrorPanel error={csv.error} onRetry={() => csv.mutate()} />}
    </header>
  );
}

function MovesCount() {
  const format = useFormat();
  const { data } = useQuery(calendar.promiseMovesQuery());
  return data && data.count > 0 ? <span className="fig">{format.number(data.count)}</span> : null;
}
