import { useTranslation } from 'react-i18next';
import { fieldId, Icon, useFormat } from '@/ui';
import { useEditor } from './editorContext';
import styles from './Marks.module.css';
import { useChangeWords } from './useChangeWords';
import { useCheckPlace } from './useCheckPlace';

/** What the basis says at these places, where the draft says something else. */
export function Was({ pointers }: { pointers: string[] }) {
  const { t } = useTranslation('catalogue');
  const { changeAt, view } = useEditor();
  const words = useChangeWords();
  const changes = pointers.map(changeAt).filter((change) => change !== undefined);
  const [first] = changes;
  if (!first) return null;
  const before = changes.map((change) => words.value(change, change.before)).filter(Boolean);
  if (before.length === 0)
    return (
      <span className={styles.added}>
        <span className="visually-hidden">{t('editor.comparedWith', { number: view.basedOn })} </span>
        {t('editor.new')}
      </span>
    );
  return (
    <span className={styles.was}>
      <span className="visually-hidden">{t('editor.wasIn', { number: view.basedOn })} </span>
      <del className="fig">{before.join(' ')}</del>
    </span>
  );
}

/** What the server finds at these places: next to the field, in words; `named` when there are several fields. */
export function CheckNotes({ pointers, named = false }: { pointers: string[]; named?: boolean }) {
  const { checksAt } = useEditor();
  const { text } = useFormat();
  const place = useCheckPlace();
  const checks = pointers.flatMap(checksAt);
  if (checks.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {checks.map(({ code, pointer, severity, detail, detailEn }) => (
        <li
          key={`${code} ${pointer} ${detail}`}
          className={severity === 'BLOCKING' ? styles.blocking : styles.warning}
        >
          <Icon name={severity === 'BLOCKING' ? 'close' : 'alert'} size="small" />
          {named && place.within(pointer) && `${place.within(pointer)}: `}
          {text(detail, detailEn)}
        </li>
      ))}
    </ul>
  );
}

/** Ties a field to the place that checks speak of: its id, whether it is wrong, and why. */
export function useField(pointer: string) {
  const { checksAt } = useEditor();
  const wrong = checksAt(pointer).some(({ severity }) => severity === 'BLOCKING');
  return { id: fieldId(pointer), 'aria-invalid': wrong || undefined };
}
