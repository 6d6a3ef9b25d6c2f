import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import styles from './CatalogueTable.module.css';
import type { CatalogueLine } from './contract';
import { PhaseBadge } from './PhaseBadge';

/** Where it stands, what is being prepared, and what is missing. */
export function StateMarks({ line }: { line: CatalogueLine }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { code, state, draft, upcoming, missing, provisionalCode, retiredOn, replacedBy } = line;
  return (
    <div className={styles.marks}>
      <PhaseBadge phase={state} />
      {draft !== null && state !== 'DRAFT' && (
        <Link to="/catalogue/$code/versions/$number" params={{ code, number: String(draft) }}>
          {t('list.draft', { number: draft })}
        </Link>
      )}
      {upcoming && state !== 'UPCOMING' && (
        <Link
          className="fig"
          to="/catalogue/$code/versions/$number"
          params={{ code, number: String(upcoming.number) }}
        >
          {t('list.upcoming', { ...upcoming, date: format.date(upcoming.effectiveFrom) })}
        </Link>
      )}
      {retiredOn && state !== 'PAST' && (
        <span className="fig">{t('retire.since', { date: format.date(retiredOn) })}</span>
      )}
      {replacedBy && (
        <Link className="fig" to="/catalogue/$code" params={{ code: replacedBy.code }}>
          {t('list.replacedBy', { code: replacedBy.code })}
        </Link>
      )}
      {(missing.length > 0 || provisionalCode) && (
        <span className={styles.missing}>
          <Icon name="alert" size="small" />
          {missing.length > 0
            ? missing.map((part) => t(`missing.${part}`)).join(', ')
            : t('missing.NATIONAL_CODE')}
        </span>
      )}
    </div>
  );
}
