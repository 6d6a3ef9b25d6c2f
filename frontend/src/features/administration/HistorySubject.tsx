import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/session';
import type { AdministrationChange } from './contract';

/** What was changed: its kind and name, and the way to it where it has a page of its own. */
export function HistorySubject({ change }: { change: AdministrationChange }) {
  const { t } = useTranslation('administration');
  const own = useMe().agency.code;
  const { subject, key, agencyCode, before, after } = change;
  const told = (after ?? before)?.name;
  const name = typeof told === 'string' ? told : undefined;
  const search = { agency: agencyCode === own ? undefined : agencyCode };
  return (
    <>
      {t(`history.subject.${subject}`)}{' '}
      {subject === 'STAFF' && (
        <Link to="/admin/staff/$username" params={{ username: key }} search={search}>
          {name ?? key}
        </Link>
      )}
      {subject === 'AGENCY' && (
        <Link to="/admin/agencies/$code" params={{ code: key }}>
          {name ?? key}
        </Link>
      )}
      {subject === 'DEPARTMENT' && (
        <Link to="/admin/departments" search={search}>
          {name ?? key}
        </Link>
      )}
      <span className="sub fig">{subject === 'SUBSTITUTION' ? t('history.number', { key }) : key}</span>
    </>
  );
}
