import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries, serverNow, type DossierReading } from '@/api';
import { DateField, FilterNote, ListTable, officeDate, PageHeading, useFormat } from '@/ui';
import type { ReadingsSearch } from './index';
import styles from './ReadingsPage.module.css';
import { readingsQueryOf } from './readingsQuery';

/** Who looked at which dossier. Rows are only ever added, and nobody can take one out. */
export function ReadingsPage() {
  const { t } = useTranslation('readings');
  const search = useSearch({ from: '/staff/reports/readings' });
  const navigate = useNavigate();
  const query = readingsQueryOf(search, officeDate(serverNow()));
  const list = useInfiniteQuery(queries.readings(query));
  const narrow = (change: ReadingsSearch) =>
    void navigate({ to: '/reports/readings', search: { ...search, ...change }, replace: true });
  return (
    <div className={styles.page}>
      <header>
        <PageHeading title={t('title')} />
        <p className="sub">{t('hint')}</p>
      </header>
      <div className={styles.filters} role="group" aria-label={t('filters')}>
        <DateField label={t('from')} value={query.from} onChange={(from) => narrow({ from })} />
        <DateField label={t('to')} value={query.to} onChange={(to) => narrow({ to })} />
        {search.dossier && (
          <FilterNote onDrop={() => narrow({ dossier: undefined })}>
            {t('onlyDossier', { code: search.dossier })}
          </FilterNote>
        )}
        {search.reader && (
          <FilterNote onDrop={() => narrow({ reader: undefined })}>
            {t('onlyReader', { reader: search.reader })}
          </FilterNote>
        )}
      </div>
      <ListTable
        caption={t('title')}
        columns={[t('at'), t('reader'), t('dossier'), t('what')]}
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        empty={t('empty')}
      >
        {(reading) => (
          <Row
            key={`${reading.at} ${reading.reader.username} ${reading.dossier ?? ''} ${reading.kind}`}
            reading={reading}
            search={search}
          />
        )}
      </ListTable>
    </div>
  );
}

function Row({
  reading: { at, reader, agency, dossier, kind },
  search,
}: {
  reading: DossierReading;
  search: ReadingsSearch;
}) {
  const { t } = useTranslation('readings');
  const format = useFormat();
  return (
    <tr>
      <td className="fig nowrap">{format.dateTime(at)}</td>
      <td>
        <Link to="/reports/readings" search={{ ...search, reader: reader.username }} lang="vi">
          {reader.name}
        </Link>
        <span className="sub" lang="vi">
          {agency.name}
        </span>
      </td>
      <td className="fig nowrap">
        {dossier ? (
          <Link to="/reports/readings" search={{ ...search, dossier }}>
            {dossier}
          </Link>
        ) : (
          <span className="sub">{t('restricted')}</span>
        )}
      </td>
      <td>{t(`kind.${kind}`)}</td>
    </tr>
  );
}
