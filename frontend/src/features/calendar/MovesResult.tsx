import { Button } from '@mantine/core';
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
  return (
    <section className={styles.stack} aria-label={t('moves.result')}>
      <div className={styles.bar}>
        <p role="status" className={refused.length > 0 ? styles.attention : styles.good}>
          <Icon name={refused.length > 0 ? 'alert' : 'check'} />
          <b>{t('moves.done', { moved: moved.length, refused: refused.length })}</b>
        </p>
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
