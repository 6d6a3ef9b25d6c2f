import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import type { CatalogueQuery } from '../contract';
import styles from './Words.module.css';

/** How many procedures name it, and the way to them. */
export function ProcedureCount({ count, search }: { count: number; search: CatalogueQuery }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const words = t('list.count', { count, number: format.number(count) });
  return (
    <td className="fig nowrap">
      {count > 0 ? (
        <Link to="/catalogue" search={search}>
          {words}
        </Link>
      ) : (
        t('words.none')
      )}
    </td>
  );
}

export function RetiredMark({ retired }: { retired: boolean }) {
  const { t } = useTranslation('catalogue');
  return (
    <td className="nowrap">
      <span className={retired ? styles.retired : styles.used}>
        <Icon name={retired ? 'square' : 'check'} size="small" />
        {t(retired ? 'words.isRetired' : 'words.isUsed')}
      </span>
    </td>
  );
}

export function ChangeCell({ name, onChange }: { name: string; onChange: () => void }) {
  const { t } = useTranslation('catalogue');
  return (
    <td>
      <Button size="xs" aria-label={t('words.changeOne', { name })} onClick={onChange}>
        {t('words.change')}
      </Button>
    </td>
  );
}
