import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon';
import styles from './ChangeList.module.css';
import { changedFields, type ChangedField, type StatedChange } from './changedFields';

type Words = {
  label: (name: string) => string;
  value: (name: string, value: unknown) => string;
  /** A field that is told in one sentence. */
  sentence?: (name: string) => string | undefined;
};
type Props = { change: StatedChange; words: Words };

/** What it was and what it became, only where the two differ. */
export function ChangeList({ change, words }: Props) {
  const { t } = useTranslation('ui');
  const { before, after } = change;
  return (
    <ul className={styles.list}>
      {before === null && (
        <li>
          <b>{t('change.made')}</b>
        </li>
      )}
      {after === null && (
        <li>
          <b>{t('change.removed')}</b>
        </li>
      )}
      {changedFields(change).map((field) => (
        <Field key={field.name} field={field} words={words} isNew={before === null} isGone={after === null} />
      ))}
    </ul>
  );
}

type FieldProps = { field: ChangedField; words: Words; isNew: boolean; isGone: boolean };

function Field({ field: { name, before, after }, words, isNew, isGone }: FieldProps) {
  const { t } = useTranslation('ui');
  const sentence = words.sentence?.(name);
  if (sentence) return <li>{sentence}</li>;
  return (
    <li>
      {words.label(name)}
      {': '}
      {!isNew && <span className={styles.old}>{words.value(name, before)}</span>}
      {!isNew && !isGone && (
        <>
          <Icon name="arrowRight" size="small" />
          <span className="visually-hidden">{t('change.becomes')}</span>
        </>
      )}
      {!isGone && <b>{words.value(name, after)}</b>}
    </li>
  );
}
