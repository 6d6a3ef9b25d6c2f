import { useTranslation } from 'react-i18next';
import type { Change, TextRun } from './contract';
import styles from './ChangedText.module.css';
import { useChangeWords } from './useChangeWords';

/** Struck and underlined for the eyes, in words for the ears. */
export function Gone({ children }: { children: string }) {
  const { t } = useTranslation('catalogue');
  return (
    <del className={styles.gone}>
      <span className="visually-hidden">{t('diff.removedWords')} </span>
      {children}
    </del>
  );
}

export function Come({ children }: { children: string }) {
  const { t } = useTranslation('catalogue');
  return (
    <ins className={styles.come}>
      <span className="visually-hidden">{t('diff.addedWords')} </span>
      {children}
    </ins>
  );
}

/** One side of a text that differs in some words. */
export function Runs({ runs, side }: { runs: TextRun[]; side: 'REMOVED' | 'ADDED' }) {
  const Mark = side === 'REMOVED' ? Gone : Come;
  return runs
    .filter(({ op }) => op === 'SAME' || op === side)
    .map(({ op, text }, index) =>
      op === 'SAME' ? <span key={index}>{text}</span> : <Mark key={index}>{text}</Mark>,
    );
}

const SHORT = 80;

/** "10 ngày làm việc thành 8 ngày làm việc", short enough for the side of a page. */
export function ShortChange({ change }: { change: Change }) {
  const { t } = useTranslation('catalogue');
  const words = useChangeWords();
  const cut = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
  const before = cut(words.value(change, change.before));
  const after = cut(words.value(change, change.after));
  if (change.kind === 'MOVED') return <>{after}</>;
  if (change.runs.some(({ op, text }) => op === 'SAME' && text.length > SHORT))
    return <>{t('diff.reworded')}</>;
  return (
    <>
      {before && <Gone>{before}</Gone>}
      {before && after && ` ${t('diff.into')} `}
      {after && <Come>{after}</Come>}
    </>
  );
}
