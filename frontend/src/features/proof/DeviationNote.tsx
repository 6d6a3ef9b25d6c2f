import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Deviation } from '@/api';
import { Icon, useFormat } from '@/ui';
import { AnswerWords } from './AnswerWords';
import styles from './ProofTab.module.css';

type Props = {
  code: string;
  deviation: Deviation;
  departmentName: (code: string) => string;
  onAnswer: () => void;
};

/** What became of a criterion that failed: who answers for it, and all that was said. */
export function DeviationNote({ code, deviation, departmentName, onAnswer }: Props) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  const { departmentCode, foundAt, state, answers, mayAnswer } = deviation;
  const act = t(answers.length > 0 ? 'deviation.answerAgain' : 'deviation.answer');
  const name = format.text(deviation.name, deviation.nameEn);
  return (
    <div className={styles.deviation}>
      <p>
        <Icon name="flag" size="small" />
        <b>
          {t('deviation.title')}: {t(`deviation.state.${state}`)}
        </b>
        <span className="sub fig">
          {t('deviation.found', {
            moment: format.dateTime(foundAt),
            department: departmentName(departmentCode),
          })}
        </span>
      </p>
      {state === 'LIFTED' && <p>{t('deviation.lifted')}</p>}
      {answers.length === 0 && state === 'OPEN' && <p>{t('deviation.unanswered')}</p>}
      {answers.map((answer) => (
        <AnswerWords key={answer.at} answer={answer} />
      ))}
      {mayAnswer && state !== 'LIFTED' && (
        <Button
          size="xs"
          className="no-print"
          aria-label={t('deviation.answerOf', { act, name, dossier: code })}
          onClick={onAnswer}
        >
          {act}
        </Button>
      )}
    </div>
  );
}
