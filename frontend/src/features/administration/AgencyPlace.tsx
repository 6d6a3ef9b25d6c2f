import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeName } from '@/api';
import { useFormat } from '@/ui';
import styles from './Administration.module.css';
import form from './Form.module.css';
import type { Agency } from './contract';

/** Where it stands in the tree, what it came from, and the doors to its people. */
export function AgencyPlace({ agency }: { agency: Agency }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { code, ancestors, predecessors, successors, childCount, own } = agency;
  const search = { agency: own ? undefined : code };
  return (
    <section className={`card ${form.card}`}>
      <h2>{t('agency.place')}</h2>
      <dl className={form.facts}>
        <Fact name={t('agency.code')}>
          <span className="fig">{code}</span>
        </Fact>
        <Fact name={t('agency.above')}>
          {ancestors.length > 0 ? ancestors.map(({ name }) => name).join(' › ') : t('agency.top')}
        </Fact>
        <Fact name={t('agency.children')}>
          {childCount > 0 ? (
            <Link to="/admin/agencies" search={{ parent: code }}>
              {t('agency.childCount', { count: childCount, number: format.number(childCount) })}
            </Link>
          ) : (
            t('agency.noChild')
          )}
        </Fact>
        {predecessors.length > 0 && (
          <Fact name={t('agency.from')}>
            <Agencies of={predecessors} />
          </Fact>
        )}
        {successors.length > 0 && (
          <Fact name={t('agency.into')}>
            <Agencies of={successors} />
          </Fact>
        )}
      </dl>
      <div className={form.choices}>
        <Link to="/admin/staff" search={search}>
          {t('agency.itsStaff')}
        </Link>
        <Link to="/admin/departments" search={search}>
          {t('agency.itsDepartments')}
        </Link>
        <Link to="/admin/history" search={{ ...search, subject: 'AGENCY', key: code }}>
          {t('history.of')}
        </Link>
      </div>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Agencies({ of }: { of: readonly CodeName[] }) {
  return (
    <ul className={styles.several}>
      {of.map(({ code, name }) => (
        <li key={code}>
          <Link to="/admin/agencies/$code" params={{ code }}>
            {name}
          </Link>{' '}
          <span className="sub fig">{code}</span>
        </li>
      ))}
    </ul>
  );
}
