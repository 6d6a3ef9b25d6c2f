import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/session';
import { ErrorPanel, useFormat } from '@/ui';
import styles from './Administration.module.css';
import form from './Form.module.css';
import type { Staff } from './contract';
import { SubstitutionMark } from './Marks';
import { substitutionsQuery } from './requests';

/** Who stands in for whom around this person, now and to come, and the way to all of it. */
export function AbsenceCard({ agency, staff }: { agency: string; staff: Staff }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const own = useMe().agency.code;
  const { username } = staff;
  const { data, error, refetch } = useInfiniteQuery(substitutionsQuery(agency, { username }));
  const ahead = data?.pages.flatMap(({ items }) => items).filter(({ state }) => state !== 'OVER');
  const search = { agency: agency === own ? undefined : agency };
  return (
    <section className={`card ${form.card}`}>
      <h2>{t('substitution.list')}</h2>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {ahead?.length === 0 && <p className="sub">{t('substitution.noneAhead')}</p>}
      {ahead && ahead.length > 0 && (
        <ul className={styles.several}>
          {ahead.map(({ id, absent, substitute, firstDay, lastDay, state }) => (
            <li key={id}>
              <SubstitutionMark state={state} />{' '}
              {t('substitution.sentence', { substitute: substitute.name, absent: absent.name })}
              <span className="sub fig">
                {t('substitution.days', { first: format.date(firstDay), last: format.date(lastDay) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={form.choices}>
        {staff.mayEdit && staff.active && (
          <Button
            renderRoot={(props: object) => (
              <Link to="/admin/substitutions" search={{ ...search, username, absent: username }} {...props} />
            )}
          >
            {t('substitution.add')}
          </Button>
        )}
        <Link to="/admin/substitutions" search={{ ...search, username }}>
          {t('substitution.all')}
        </Link>
        <Link to="/admin/history" search={{ ...search, subject: 'STAFF', key: username }}>
          {t('history.of')}
        </Link>
      </div>
    </section>
  );
}
