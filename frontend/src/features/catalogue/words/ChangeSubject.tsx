import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CatalogueChange } from './requests';

const PAGES = {
  FIELD: '/catalogue/fields',
  DECISION: '/catalogue/decisions',
  EXEMPTION_GROUP: '/catalogue/exemption-groups',
} as const;

/** What was changed, with the way to it, and to all else that was done to it. */
export function ChangeSubject({ change }: { change: CatalogueChange }) {
  const { t } = useTranslation('catalogue');
  const { subject, key, before, after } = change;
  const stated = after ?? before;
  const told = stated?.name ?? stated?.number;
  const name = typeof told === 'string' ? told : key;
  return (
    <>
      {t(`wordChanges.subject.${subject}`)}{' '}
      {after === null ? (
        <span lang="vi">{name}</span>
      ) : (
        <Link to={PAGES[subject]} search={{ q: name }} lang="vi">
          {name}
        </Link>
      )}
      <span className="sub">
        <Link to="/catalogue/history" search={{ subject, key }} aria-label={t('wordChanges.allOf', { name })}>
          {t('wordChanges.all')}
        </Link>
      </span>
    </>
  );
}
