import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { ShortChange } from './ChangedText';
import type { Diff } from './contract';
import { useEditor } from './editorContext';
import styles from './ReviewPanel.module.css';
import { useChangeWords } from './useChangeWords';

const AT_MOST = 4;

/** The first differences from the version that the draft began as. */
export function DifferenceList({ diff: { data, error, refetch } }: { diff: UseQueryResult<Diff> }) {
  const { t } = useTranslation('catalogue');
  const { view } = useEditor();
  const words = useChangeWords();
  const { procedureCode: code, number, basedOn } = view;
  if (basedOn === null)
    return (
      <section>
        <h2>{t('review.new')}</h2>
        <p className={styles.words}>{t('review.nothingBefore')}</p>
      </section>
    );
  return (
    <section aria-labelledby="differences">
      <div className={styles.head}>
        <h2 id="differences">{t('review.against', { number: basedOn })}</h2>
        {data && data.count > 0 && (
          <Link
            to="/catalogue/$code/versions/$number/diff/$against"
            params={{ code, number: String(number), against: String(basedOn) }}
          >
            {t('review.seeAll', { count: data.count })}
          </Link>
        )}
      </div>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={3} />}
      {data?.count === 0 && <p className={styles.words}>{t('review.same', { number: basedOn })}</p>}
      {data && data.count > 0 && (
        <ul className={`${styles.changes} fig`}>
          {data.changes.slice(0, AT_MOST).map((change) => (
            <li key={`${change.pointer} ${change.kind}`}>
              <b>{words.label(change)}</b>
              <ShortChange change={change} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
