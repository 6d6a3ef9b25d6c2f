import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, type RatingGiven } from '@/api';
import {
  ErrorPanel,
  ListTable,
  monthOf,
  officeDate,
  PeriodFilters,
  ReportFrame,
  ReportHeading,
  SegmentedControl,
  useFormat,
} from '@/ui';
import type { RatingsSearch } from './index';
import { LEVELS } from './levels';
import { RatingsTally } from './RatingsTally';
import styles from './RatingsPage.module.css';

const ALL = 'ALL';

/** What citizens said of how their dossiers were handled: counted, and one by one. Nobody is named. */
export function RatingsPage() {
  const { t } = useTranslation('reports');
  const { t: said } = useTranslation('rating');
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/reports/ratings' });
  const { from, to } = search;
  const period = from && to ? { from, to } : monthOf(officeDate(serverNow()));
  const query = { ...period, asOf: search.asOf, level: search.level };
  const tally = useQuery({ ...queries.ratingsTally(query), refetchOnWindowFocus: false });
  const list = useInfiniteQuery({ ...queries.ratings(query), refetchOnWindowFocus: false });
  const change = (changed: Partial<RatingsSearch>) =>
    void navigate({
      to: '/reports/ratings',
      search: { ...search, ...period, ...changed },
      resetScroll: false,
    });
  const columns = ['at', 'level', 'procedure', 'about', 'comment', 'dossier'] as const;
  return (
    <ReportFrame
      head={
        <>
          <ReportHeading
            title={t('ratings.title')}
            sub={t('ratings.hint')}
            ready={tally.data !== undefined}
          />
          <PeriodFilters period={period} asOf={search.asOf} change={change}>
            <SegmentedControl
              label={said('level.label')}
              value={search.level ?? ALL}
              options={[ALL, ...LEVELS].map((value) => ({
                value,
                label: value === ALL ? t('ratings.all') : said(`level.${value as (typeof LEVELS)[number]}`),
              }))}
              onChange={(value) => change({ level: LEVELS.find((level) => level === value) })}
            />
          </PeriodFilters>
        </>
      }
      period={period}
      asOf={search.asOf}
      error={tally.error}
      onRetry={() => void tally.refetch()}
      busy={tally.isPlaceholderData}
      notice={search.asOf && t('asKnownAt', { moment: format.dateTime(search.asOf) })}
    >
      {tally.data && (
        <>
          <RatingsTally tally={tally.data} />
          {list.error && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
          <div className={styles.list}>
            <ListTable
              caption={t('ratings.title')}
              columns={columns.map((column) => t(`ratings.${column}`))}
              list={list}
              rows={list.data?.pages.flatMap(({ items }) => items)}
              empty={t('ratings.empty')}
            >
              {(rating) => <Row key={`${rating.at} ${rating.dossier ?? ''}`} rating={rating} />}
            </ListTable>
          </div>
        </>
      )}
    </ReportFrame>
  );
}

function Row({ rating }: { rating: RatingGiven }) {
  const { t } = useTranslation('reports');
  const { t: said } = useTranslation('rating');
  const format = useFormat();
  return (
    <tr>
      <td className="fig nowrap">{format.dateTime(rating.at)}</td>
      <td className="nowrap">
        {said(`level.${rating.level}`)}
        <span className="sub">{said(`channel.${rating.channel}`)}</span>
      </td>
      <td lang="vi">{rating.procedure.name}</td>
      <td>{rating.reasons.map((reason) => said(`reason.${reason}`)).join(', ')}</td>
      <td lang="vi">{rating.comment}</td>
      <td className="fig nowrap">
        {rating.dossier ? (
          <Link to="/dossiers/$code" params={{ code: rating.dossier }}>
            {rating.dossier}
          </Link>
        ) : (
          <em>{t('dock.restricted')}</em>
        )}
      </td>
    </tr>
  );
}
