import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Forms.module.css';

type Props = {
  /** What the button says, first and when asked. */
  act: string;
  /** What is asked before it is done. */
  question: string;
  pending: boolean;
  onRemove: () => void;
};

/** Takes something away for good: asked once more in its own place, never with a dialog over the dialog. */
export function Removal({ act, question, pending, onRemove }: Props) {
  const { t } = useTranslation('ui');
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const id = useId();
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) begin.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <Button
        ref={begin}
        color="son"
        variant="outline"
        mr="auto"
        disabled={pending}
        onClick={() => setAsking(true)}
      >
        {act}
      </Button>
    );
  }
  return (
    <div className={styles.removal} role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <Button ref={keep} size="xs" aria-describedby={id} disabled={pending} onClick={() => setAsking(false)}>
        {t('form.keep')}
      </Button>
      <Button
        size="xs"
        color="son"
        variant="filled"
        aria-describedby={id}
        loading={pending}
        onClick={onRemove}
      >
        {act}
      </Button>
    </div>
  );
}
