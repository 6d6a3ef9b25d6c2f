import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, KeyCap, useShortcuts } from '@/ui';
import styles from './CataloguePage.module.css';

type Props = { q: string | undefined; onSearch: (q: string) => void };

export function CatalogueSearch({ q = '', onSearch }: Props) {
  const { t } = useTranslation('catalogue');
  const field = useRef<HTMLInputElement>(null);
  // The address lags behind the keys, and a lagging value would break Telex: the field is the user's while in use.
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = q;
  }, [q]);
  useShortcuts([{ keys: 'Slash', label: t('list.search'), run: () => field.current?.select() }]);
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={t('list.search')}
        aria-keyshortcuts="/"
        placeholder={t('list.searchHint')}
        defaultValue={q}
        onChange={({ target }) => onSearch(target.value.trim())}
        autoComplete="off"
        spellCheck={false}
      />
      <KeyCap keys="Slash" />
    </search>
  );
}
