import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangeList, FilterNote, ListTable, PageHeading, useFormat } from '@/ui';
import { CatalogueTabs } from '../CatalogueTabs';
import { ChangeSubject } from './ChangeSubject';
import { changesQuery, type CatalogueChange } from './requests';
import { SUBJECTS, type ChangesSearch } from './search';
import { useStatedWords } from './useStatedWords';
import styles from './Words.module.css';

/** Who changed which field, decision or exemption group, newest first. Rows are only ever added. */
export function ChangesPage() {
  const { t } = useTranslation('catalogue');
  const search = useSearch({ from: '/staff/catalogue/history' });
  const navigate = useNavigate();
  const list = useInfiniteQuery(changesQuery(search));
  const narrow = (narrowed: ChangesSearch) =>
    void navigate({ to: '/catalogue/history', search: narrowed, replace: true });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.title}>
          <PageHeading title={t('wordChanges.title')} />
        </div>
        <CatalogueTabs />
      </header>
      <div className={styles.body}>
        <div className={styles.bar}>
          <NativeSelect
            aria-label={t('wordChanges.bySubject')}
            value={search.subject ?? ''}
            onChange={({ target }) => narrow({ subject: SUBJECTS.find((one) => one === target.value) })}
          >
            <option value="">{t('wordChanges.anySubject')}</option>
            {SUBJECTS.map((one) => (
              <option key={one} value={one}>
                {t(`wordChanges.subject.${one}`)}
              </option>
            ))}
          </NativeSelect>
          {search.key && (
            <FilterNote onDrop={() => narrow({ subject: search.subject })}>
              {t('wordChanges.only', { key: search.key })}
            </FilterNote>
          )}
          <p className="sub">{t('wordChanges.hint')}</p>
        </div>
        <ListTable
          caption={t('wordChanges.title')}
          columns={[t('wordChanges.at'), t('wordChanges.by'), t('wordChanges.about'), t('wordChanges.what')]}
          list={list}
          rows={list.data?.pages.flatMap(({ items }) => items)}
          empty={t('wordChanges.empty')}
        >
          {(change) => <Row key={change.id} change={change} />}
        </ListTable>
      </div>
    </div>
  );
}

function Row({ change }: { change: CatalogueChange }) {
  const format = useFormat();
  const words = useStatedWords();
  return (
    <tr>
      <td className="fig nowrap">{format.dateTime(change.at)}</td>
      <td>
        {change.by.name}
        <span className="sub fig">{change.by.username}</span>
      </td>
      <td>
        <ChangeSubject change={change} />
      </td>
      <td>
        <ChangeList change={change} words={words} />
      </td>
    </tr>
  );
}
