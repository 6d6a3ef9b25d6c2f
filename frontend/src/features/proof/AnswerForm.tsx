import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, proof, type Deviation } from '@/api';
import { fieldId, FormDialog, FormProblem, useEdited, useFormAct, useFormat, useWrong } from '@/ui';
import { FIELDS, fieldsOf } from './answers';
import { AnswerWords } from './AnswerWords';
import { Meanwhile } from './Meanwhile';
import styles from './ProofTab.module.css';

type Props = { code: string; deviation: Deviation; onClose: () => void };

/** Cause and corrective action (ISO 9001:2015, 10.2). Each entry stays; whoever comes second compares first. */
export function AnswerForm({ code, deviation, onClose }: Props) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  const { criterion, version, answers } = deviation;
  const current = fieldsOf(deviation);
  const [opened] = useState(current);
  const edited = useEdited(current, version);
  const saving = useFormAct(
    {
      act: () => proof.answerDeviation({ code, criterion, version: edited.version, body: edited.latest() }),
      done: () => t('form.saved'),
      onDone: onClose,
    },
    proof.deviationsChanged,
  );
  const wrong = useWrong(saving.error);
  const stale = saving.error instanceof ApiProblem && saving.error.isStale;
  const settle = (how: () => void) => () => {
    how();
    saving.reset();
  };
  return (
    <FormDialog
      title={t('form.title')}
      confirm={t('form.save')}
      pending={saving.isPending}
      onConfirm={() => !edited.newer && saving.mutate()}
      onClose={onClose}
    >
      <p className="fig">
        {t('form.of', { dossier: code, name: format.text(deviation.name, deviation.nameEn) })}
      </p>
      {edited.newer ? (
        <Meanwhile
          deviation={deviation}
          opened={opened}
          mine={edited.values}
          onDrop={settle(edited.discard)}
          onAdd={settle(edited.keep)}
          onClose={onClose}
        />
      ) : (
        !stale && <FormProblem error={saving.error} nameOf={(pointer) => nameOf(t, pointer)} />
      )}
      {FIELDS.map((name, index) => (
        <Textarea
          key={name}
          id={fieldId(`/${name}`)}
          label={t(`deviation.${name}`)}
          description={index === 0 ? t('form.hint') : undefined}
          rows={3}
          maxLength={2000}
          value={edited.values[name]}
          error={wrong(`/${name}`)}
          data-autofocus={index === 0 || undefined}
          onChange={({ currentTarget }) => edited.type({ [name]: currentTarget.value })}
        />
      ))}
      {answers.length > 0 && (
        <details className={styles.before}>
          <summary>{t('form.before', { count: answers.length })}</summary>
          {answers.map((answer) => (
            <AnswerWords key={answer.at} answer={answer} />
          ))}
        </details>
      )}
    </FormDialog>
  );
}

type Translate = ReturnType<typeof useTranslation<'proof'>>['t'];

const nameOf = (t: Translate, pointer: string) => {
  const field = FIELDS.find((name) => pointer === `/${name}`);
  return field && t(`deviation.${field}`);
};
