import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterNote, ListTable, useFormat } from '@/ui';
import styles from './Administration.module.css';
import { AdministrationPage } from './AdministrationPage';
import { SUBJECTS, type AdministrationChange } from './contract';
import { HistoryChange } from './HistoryChange';
import { HistorySubject } from './HistorySubject';
import type { HistorySearch } from './index';
import { changesQuery } from './requests';
import { useAgency } from './useAgency';

/** Who changed what of the office, newest first. Rows are only ever added. */
export function HistoryPage() {
  const { t } = useTranslation('administration');
  const agency = useAgency();
  const search = useSearch({ from: '/staff/admin/history' });
  const navigate = useNavigate();
  const { subject, key } = search;
  const list = useInfiniteQuery(changesQuery({ agency, subject, key }));
  const narrow = (change: HistorySearch) =>
    void navigate({ to: '/admin/history', search: { ...search, ...change }, replace: true });
  return (
    <AdministrationPage title={t('history.title')}>
      <div className={styles.bar}>
        <NativeSelect
          aria-label={t('history.bySubject')}
          value={subject ?? ''}
          onChange={({ target }) =>
            narrow({ key: undefined, subject: SUBJECTS.find((one) => one === target.value) })
          }
        >
          <option value="">{t('history.anySubject')}</option>
          {SUBJECTS.map((one) => (
            <option key={one} value={one}>
              {t(`history.subject.${one}`)}
            </option>
          ))}
        </NativeSelect>
        {key && (
          <FilterNote onDrop={() => narrow({ key: undefined })}>{t('history.only', { key })}</FilterNote>
        )}
      </div>
      <ListTable
        caption={t('history.title')}
        columns={[t('history.at'), t('history.by'), t('history.about'), t('history.what')]}
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        empty={t('history.empty')}
      >
        {(change) => <Row key={change.id} change={change} />}
      </ListTable>
    </AdministrationPage>
  );
}

function Row({ change }: { change: AdministrationChange }) {
  const format = useFormat();
  return (
    <tr>
      <td className="fig nowrap">{format.dateTime(change.at)}</td>
      <td>
        {change.actorName}
        <span className="sub fig">{change.actor}</span>
      </td>
      <td>
        <HistorySubject change={change} />
      </td>
      <td>
        <HistoryChange change={change} />
      </td>
    </tr>
  );
}
