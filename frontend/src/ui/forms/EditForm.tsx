import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyButton } from '../KeyButton';
import styles from './Forms.module.css';
import { FormTop, type Edited } from './FormTop';
import { leaveField } from './leaveField';

type Props = {
  title: string;
  edited: Edited;
  error: unknown;
  pending: boolean;
  nameOf: (pointer: string) => string | undefined;
  onSave: () => void;
  onSettled: () => void;
  children: ReactNode;
};

/** A card whose fields are changed in place: saved with F9, or put back as they were. */
export function EditForm({ title, edited, error, pending, nameOf, onSave, onSettled, children }: Props) {
  const { t } = useTranslation('ui');
  const discard = () => {
    edited.discard();
    onSettled();
  };
  return (
    <section className={`card ${styles.card}`}>
      <h2>{title}</h2>
      <div className={styles.form}>
        <FormTop edited={edited} error={error} nameOf={nameOf} onSettled={onSettled} />
        {children}
        <div className={styles.foot}>
          <p className="sub" role="status">
            {edited.touched && t('form.unsaved')}
          </p>
          {edited.touched && (
            <Button onClick={discard} disabled={pending}>
              {t('form.discard')}
            </Button>
          )}
          <KeyButton
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            loading={pending}
            onClick={() => leaveField(() => !edited.newer && onSave())}
          >
            {t('form.save')}
          </KeyButton>
        </div>
      </div>
    </section>
  );
}
