import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { postedFiles, queries } from '@/api';
import { EmptyState, ErrorPanel, Icon, SkeletonRows, useShortcuts } from '@/ui';
import { DayForm } from './DayForm';
import { DayNote } from './DayNote';
import { FieldList } from './FieldList';
import { canBePosted, findProcedures } from './findProcedures';
import { OpenData } from './OpenData';
import styles from './ProcedureList.module.css';
import { ProcedureRow } from './ProcedureRow';
import { useDayShown } from './useDayShown';

export function ProcedureList() {
  const { t } = useTranslation('procedures');
  const navigate = useNavigate();
  const { q = '', field } = useSearch({ strict: false });
  const day = useDayShown();
  const { data, error, refetch } = useQuery(queries.postedProcedures(day));
  // The address lags behind the keys, and a lagging value would break Telex: what was typed here comes back from
  // there unheard. Anything else, such as Back, is shown.
  const searchField = useRef<HTMLInputElement>(null);
  const typed = useRef<string[]>([]);
  useEffect(() => {
    const own = typed.current.lastIndexOf(q);
    typed.current = own < 0 ? [] : typed.current.slice(own + 1);
    if (own < 0 && searchField.current) searchField.current.value = q;
  }, [q]);
  useShortcuts([{ keys: 'F8', label: t('print'), run: () => window.print() }]);
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;

  const narrow = (search: { q?: string; field?: string }) =>
    void navigate({ to: '/procedures', search: { ...search, inForceOn: day }, replace: true });
  const found = findProcedures(data.fields, { q, field });
  return (
    <>
      <div className={styles.head}>
        <p className={`${styles.summary} fig`}>
          {t('summary', { total: data.total, fields: data.fieldCount })}
        </p>
        <DayForm
          label={t('day.ofList')}
          day={day}
          onChoose={(inForceOn) => void navigate({ to: '/procedures', search: { q, field, inForceOn } })}
        />
      </div>
      {day && (
        <DayNote day={day}>
          <Link to="/procedures" search={{ q, field }}>
            {t('day.today')}
          </Link>
        </DayNote>
      )}
      <search className={`${styles.search} no-print`}>
        <label htmlFor="procedure-search">{t('search')}</label>
        <div>
          <Icon name="search" />
          <input
            id="procedure-search"
            type="search"
            ref={searchField}
            defaultValue={q}
            placeholder={t('searchHint')}
            onChange={({ target }) => {
              typed.current.push(target.value);
              narrow({ q: target.value, field });
            }}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </search>
      <div className={styles.columns} data-browsing={q === '' && field === undefined}>
        <FieldList fields={data.fields} field={field} day={day} />
        <div className={styles.results}>
          <div className={`${styles.tools} no-print`}>
            <p role="status" className="fig">
              {t('count', { count: found.reduce((sum, { procedures }) => sum + procedures.length, 0) })}
            </p>
            <button type="button" onClick={() => window.print()}>
              <Icon name="print" size="small" />
              {t('print')}
            </button>
          </div>
          {found.length === 0 && (
            <EmptyState
              action={
                <Link to="/procedures" search={{ inForceOn: day }}>
                  {t('seeAll')}
                </Link>
              }
            >
              {t(data.total === 0 ? 'nothingThatDay' : 'nothing')}
            </EmptyState>
          )}
          {found.map(({ code, name, procedures }) => (
            <section key={code} className={styles.field} aria-labelledby={`field-${code}`}>
              <h2 id={`field-${code}`}>
                <b lang="vi">{name}</b>{' '}
                <span className="fig">{t('count', { count: procedures.length })}</span>
              </h2>
              {canBePosted(data, code) && (
                <p className={`${styles.posting} no-print`}>
                  <a href={postedFiles.field(code, day)}>
                    {t('posting')}
                    <span className="visually-hidden"> {t('postingOf', { field: name })}</span>
                  </a>
                </p>
              )}
              <ul className="card">
                {procedures.map((procedure) => (
                  <ProcedureRow key={procedure.code} procedure={procedure} day={day} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
      <OpenData day={day} />
    </>
  );
}
