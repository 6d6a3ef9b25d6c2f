import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { Dialog, ErrorPanel, KeyButton, ProblemSummary } from '@/ui';
import styles from './ActDialog.module.css';

type Props = {
  title: string;
  confirm: string;
  error: unknown;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
  nameOf?: (pointer: string) => string | undefined;
  destructive?: boolean;
  size?: string;
  children: ReactNode;
};

/** What an act asks and says before it is done, and one button that does it. */
export function ActDialog({
  title,
  confirm,
  error,
  pending,
  onConfirm,
  onClose,
  nameOf,
  destructive = false,
  size = '35rem',
  children,
}: Props) {
  const { t } = useTranslation('catalogue');
  const submit = () => {
    // A date counts when its field is left; F9 is pressed inside of it.
    flushSync(() => {
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    });
    onConfirm();
  };
  return (
    <Dialog title={title} onClose={() => !pending && onClose()} size={size}>
      <div className={styles.body}>
        {error instanceof ApiProblem && error.errors.length > 0 ? (
          <ProblemSummary error={error} nameOf={nameOf} />
        ) : (
          Boolean(error) && <ErrorPanel error={error} />
        )}
        {children}
        <div className={styles.foot}>
          <Button onClick={onClose} disabled={pending}>
            {t('dialog.cancel')}
          </Button>
          <KeyButton
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            color={destructive ? 'son' : undefined}
            loading={pending}
            onClick={submit}
          >
            {confirm}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}
