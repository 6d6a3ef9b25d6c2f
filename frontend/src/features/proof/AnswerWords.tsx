import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api';
import { useFormat } from '@/ui';
import styles from './ProofTab.module.css';

/** Cause and corrective action in the words of the department. */
export function AnswerWords({
  answer: { cause, correctiveAction, by, at },
}: {
  answer: Schemas['DeviationAnswer'];
}) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  return (
    <dl className={styles.answer}>
      <dt>{t('deviation.cause')}</dt>
      <dd lang="vi">{cause}</dd>
      <dt>{t('deviation.correctiveAction')}</dt>
      <dd>
        <span lang="vi">{correctiveAction}</span>
        <span className="sub fig">{t('deviation.by', { name: by.name, moment: format.dateTime(at) })}</span>
      </dd>
    </dl>
  );
}
