import { useNavigate } from '@tanstack/react-router';
import { useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, KeyCap, readDossierCode, useScanner, useShortcuts } from '@/ui';
import styles from './SearchField.module.css';

const KEYS = ['F4', 'Slash', 'Ctrl+KeyK'] as const;

export function SearchField() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([
    {
      keys: KEYS,
      label: t('keys.search'),
      group: t('group'),
      run: () => {
        field.current?.focus();
        field.current?.select();
      },
    },
  ]);
  // Pages that collect dossiers take the code first; everywhere else it opens its dossier.
  useScanner((scanned) => {
    const code = readDossierCode(scanned);
    return code ? () => void navigate({ to: '/dossiers/$code', params: { code } }) : undefined;
  });

  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const q = field.current?.value.trim();
    if (q) void navigate({ to: '/work', search: { view: 'ALL', q } });
  };
  return (
    <form role="search" className={styles.search} onSubmit={search}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={t('search.label')}
        aria-keyshortcuts="F4"
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
      />
      <KeyCap keys="F4" />
    </form>
  );
}
