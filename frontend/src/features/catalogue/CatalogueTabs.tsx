import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '@/ui';
import { useMayReadChanges } from './roles';

const TABS = [
  { name: 'procedures', to: '/catalogue' },
  { name: 'fields', to: '/catalogue/fields' },
  { name: 'decisions', to: '/catalogue/decisions' },
  { name: 'groups', to: '/catalogue/exemption-groups' },
] as const;

/** The procedures and the words they are made of. */
export function CatalogueTabs() {
  const { t } = useTranslation('catalogue');
  const mayReadChanges = useMayReadChanges();
  return (
    <PageTabs label={t('tabs.label')}>
      {TABS.map(({ name, to }) => (
        <Link key={name} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`tabs.${name}`)}
        </Link>
      ))}
      {mayReadChanges && (
        <Link to="/catalogue/history" activeOptions={{ exact: true, includeSearch: false }}>
          {t('tabs.changes')}
        </Link>
      )}
    </PageTabs>
  );
}
