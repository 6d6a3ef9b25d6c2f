import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromiseMoveResult } from '@/api';
import { Icon, useFormat } from '@/ui';
import { DossierLink } from './DossierLink';
import styles from './Sheet.module.css';

/** One line a dossier: moved, or refused and why. One refusal never stops the rest. */
export function MovesResult({ result, onClose }: { result: PromiseMoveResult; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const { moved, refused } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that asked is at rest now, with nothing chosen.
  useEffect(() => heading.current?.focus(), [result]);
  return (
    <section className={styles.stack} aria-labelledby="moves-result">
      <div className={styles.bar}>
        <h2
          ref={heading}
          id="moves-result"
          tabIndex={-1}
          className={refused.length > 0 ? styles.attention : styles.good}
        >
          <Icon name={refused.length > 0 ? 'alert' : 'check'} />
          {[
            moved.length > 0 && t('moves.moved', { count: moved.length }),
            refused.length > 0 && t('moves.refused', { count: refused.length }),
          ]
            .filter(Boolean)
            .join(' ')}
        </h2>
        <Button className={styles.end} size="xs" onClick={onClose}>
          {t('moves.closeResult')}
        </Button>
      </div>
      <ul className={styles.results}>
        {refused.map(({ code, problem }) => (
          <li key={code}>
            <Icon name="close" size="small" /> <DossierLink code={code} />{' '}
            {format.text(problem.detail, problem.detailEn)}
          </li>
        ))}
        {moved.map(({ code, promisedBefore, promisedAt }) => (
          <li key={code}>
            <Icon name="check" size="small" /> <DossierLink code={code} />{' '}
            {t('moves.movedTo', {
              before: format.dateTime(promisedBefore),
              after: format.dateTime(promisedAt),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
