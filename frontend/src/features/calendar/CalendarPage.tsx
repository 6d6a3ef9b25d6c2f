import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendar, useServerNow, type CalendarScope } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, officeDate, SkeletonRows } from '@/ui';
import { CalendarHead } from './CalendarHead';
import styles from './CalendarPage.module.css';
import { ChangesView } from './ChangesView';
import { DaysView } from './DaysView';
import { DeskHoursView } from './DeskHoursView';
import { ImportDialog } from './ImportDialog';
import type { CalendarSearch } from './index';
import { SavedNotice, Warnings } from './Notices';
import { PromiseMovesView } from './PromiseMovesView';
import { YearNotLoaded } from './YearNotLoaded';

/** One truth for all dates: what each day of a year is, and what follows when it becomes something else. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const { year: yearText } = useParams({ from: '/staff/calendar/$year' });
  const year = Number(yearText);
  const search = useSearch({ from: '/staff/calendar/$year' });
  const navigate = useNavigate();
  const editable = hasRole(useMe(), ['system-admin']);
  const today = officeDate(useServerNow());
  const scope: CalendarScope = search.scope ?? 'AGENCY';
  const [importing, setImporting] = useState(false);
  const [saved, setSaved] = useState(false);

  const query = useQuery(calendar.yearQuery(year, scope));
  // The days of the year before stay on screen until these have come; they are not this year's.
  const data = query.data?.from.startsWith(yearText) ? query.data : undefined;
  const loaded = data?.loadedYears.includes(year);
  const change = (changed: Partial<CalendarSearch>) =>
    void navigate({
      to: '/calendar/$year',
      params: { year: yearText },
      search: { ...search, ...changed },
      replace: true,
      resetScroll: false,
    });
  const onScope = (chosen: CalendarScope) => change({ scope: chosen === 'NATIONAL' ? chosen : undefined });
  const onSaved = () => setSaved(true);
  const startImport = editable ? () => setImporting(true) : undefined;

  const content = () => {
    if (search.view === 'changes') return <ChangesView />;
    if (search.view === 'promises' && editable) return <PromiseMovesView />;
    if (search.view === 'hours') {
      return (
        <DeskHoursView scope={scope} today={today} editable={editable} onScope={onScope} onSaved={onSaved} />
      );
    }
    if (query.error && !data) {
      return (
        <div className={styles.inset}>
          <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
        </div>
      );
    }
    if (!data) return <SkeletonRows rows={10} />;
    if (!loaded) return <YearNotLoaded year={year} onImport={startImport} />;
    return (
      <DaysView
        key={`${year} ${search.day ?? ''}`}
        year={year}
        look={search.view === 'list' ? 'list' : 'grid'}
        scope={scope}
        calendar={data}
        today={today}
        start={search.day?.startsWith(yearText) ? search.day.slice(0, 10) : undefined}
        editable={editable}
        onScope={onScope}
        onSaved={onSaved}
      />
    );
  };
  return (
    <div className={styles.page}>
      <CalendarHead
        year={year}
        search={search}
        scope={scope}
        editable={editable}
        loaded={loaded}
        onImport={startImport}
      />
      {saved && <SavedNotice onClose={() => setSaved(false)} />}
      {data && <Warnings warnings={data.warnings} today={today} />}
      {content()}
      {importing && (
        <ImportDialog year={year} today={today} onClose={() => setImporting(false)} onSaved={onSaved} />
      )}
      <p className={styles.printOnly}>{t('printed', { revision: data?.revision ?? '' })}</p>
    </div>
  );
}
