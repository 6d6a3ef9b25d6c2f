import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedback, type Feedback, type FeedbackAct } from '@/api';
import { fieldId, FormProblem, SegmentedControl, useFormAct, useIntention, useWrong } from '@/ui';
import styles from './FeedbackPage.module.css';

const WITHOUT_WORDS: FeedbackAct[] = ['ACCEPT', 'PUBLISH'];

/** The acts that the server allows now; what is written goes with whichever is pressed. */
export function ActForm({ of }: { of: Feedback }) {
  const { t } = useTranslation('feedback');
  const [words, setWords] = useState('');
  const [finding, setFinding] = useState<'UPHELD' | 'DISMISSED'>('UPHELD');
  const [complex, setComplex] = useState(false);
  const intention = useIntention();
  const acting = useFormAct(
    {
      act: (act: FeedbackAct) => {
        const body = {
          act,
          ...(words.trim() !== '' && !WITHOUT_WORDS.includes(act) ? { words: words.trim() } : {}),
          ...(act === 'ANSWER' && of.kind === 'COMPLAINT' ? { finding } : {}),
          ...(act === 'ACCEPT' && complex ? { complex } : {}),
        };
        return feedback.actOn({
          code: of.code,
          version: of.version,
          body,
          idempotencyKey: intention({ code: of.code, version: of.version, ...body }),
        });
      },
      done: () => t('done'),
      // What was written stays until an act has taken it along.
      onDone: ({ history }) => {
        const last = history.at(-1);
        if (last && !WITHOUT_WORDS.includes(last.act)) setWords('');
      },
    },
    feedback.changed,
  );
  const wrong = useWrong(acting.error);
  if (of.acts.length === 0) return null;
  const speaks = of.acts.some((act) => !WITHOUT_WORDS.includes(act));
  return (
    <form className={styles.sheet} noValidate onSubmit={(event) => event.preventDefault()}>
      <FormProblem error={acting.error} nameOf={() => t('words')} />
      {speaks && (
        <Textarea
          id={fieldId('/words')}
          label={t('words')}
          description={t('wordsHint')}
          rows={3}
          maxLength={4000}
          value={words}
          error={wrong('/words')}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      {of.kind === 'COMPLAINT' && of.acts.includes('ANSWER') && (
        <SegmentedControl
          label={t('finding.label')}
          showLabel
          value={finding}
          options={[
            { value: 'UPHELD', label: t('finding.UPHELD') },
            { value: 'DISMISSED', label: t('finding.DISMISSED') },
          ]}
          onChange={setFinding}
        />
      )}
      {of.kind === 'COMPLAINT' && of.acts.includes('ACCEPT') && (
        <Checkbox
          label={t('complex')}
          checked={complex}
          onChange={(event) => setComplex(event.currentTarget.checked)}
        />
      )}
      <div className={styles.acts}>
        {of.acts.map((act) => (
          <Button
            key={act}
            variant={act === 'ANSWER' || act === 'ACCEPT' ? 'filled' : 'default'}
            color={act === 'REFUSE' ? 'son' : undefined}
            loading={acting.isPending && acting.variables === act}
            disabled={acting.isPending}
            onClick={() => acting.mutate(act)}
          >
            {t(`act.${act}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
