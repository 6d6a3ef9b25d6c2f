import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import styles from './Administration.module.css';
import { changedFields, type ChangedField } from './changedFields';
import type { AdministrationChange } from './contract';
import { useChangeWords } from './useChangeWords';

/** What it was and what it became, only where the two differ. */
export function HistoryChange({ change }: { change: AdministrationChange }) {
  const { t } = useTranslation('administration');
  const { before, after } = change;
  return (
    <ul className={styles.several}>
      {before === null && (
        <li>
          <b>{t('history.made')}</b>
        </li>
      )}
      {after === null && (
        <li>
          <b>{t('history.removed')}</b>
        </li>
      )}
      {changedFields(change).map((field) => (
        <Field key={field.name} field={field} isNew={before === null} isGone={after === null} />
      ))}
    </ul>
  );
}

type Props = { field: ChangedField; isNew: boolean; isGone: boolean };

function Field({ field: { name, before, after }, isNew, isGone }: Props) {
  const { t } = useTranslation('administration');
  const say = useChangeWords();
  if (name === 'passwordIssued') return <li>{t('history.passwordIssued')}</li>;
  return (
    <li>
      {t(`history.field.${name as 'name'}`, { defaultValue: name })}
      {': '}
      {!isNew && <span className={styles.old}>{say(name, before)}</span>}
      {!isNew && !isGone && (
        <>
          <Icon name="arrowRight" size="small" />
          <span className="visually-hidden">{t('history.becomes')}</span>
        </>
      )}
      {!isGone && <b>{say(name, after)}</b>}
    </li>
  );
}
