import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, PageHeading, SearchBox } from '@/ui';
import { CatalogueTabs } from '../CatalogueTabs';
import { useMayWrite } from '../roles';
import type { WordsSearch } from './search';
import styles from './Words.module.css';

type Props = {
  word: 'field' | 'decision' | 'group';
  search: WordsSearch;
  onSearch: (search: WordsSearch) => void;
  /** Words of this kind may be retired, and then are shown only when asked for. */
  retirable?: boolean;
  /** The dialog that enters a new one. */
  adding: (onClose: () => void) => ReactNode;
  children: ReactNode;
};

/** The frame of the lists of words that versions choose from: found without accents, entered by who keeps them. */
export function WordsPage({ word, search, onSearch, retirable = false, adding, children }: Props) {
  const { t } = useTranslation('catalogue');
  const mayWrite = useMayWrite();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.title}>
          <PageHeading title={t(`words.${word}.list`)} />
          {mayWrite && (
            <Button
              variant="filled"
              leftSection={<Icon name="plus" size="small" />}
              onClick={() => setAdding(true)}
            >
              {t(`words.${word}.add`)}
            </Button>
          )}
        </div>
        <CatalogueTabs />
      </header>
      <div className={styles.body}>
        <div className={styles.bar}>
          <SearchBox
            label={t(`words.${word}.search`)}
            hint={t('words.searchHint')}
            q={search.q}
            onSearch={(q) => onSearch({ ...search, q })}
          />
          {retirable && (
            <Checkbox
              label={t('words.withRetired')}
              checked={search.retired ?? false}
              onChange={({ target }) => onSearch({ ...search, retired: target.checked || undefined })}
            />
          )}
        </div>
        {children}
      </div>
      {isAdding && adding(() => setAdding(false))}
    </div>
  );
}
