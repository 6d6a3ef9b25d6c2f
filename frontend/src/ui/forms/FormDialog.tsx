import { Button } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog';
import { KeyButton } from '../KeyButton';
import styles from './Forms.module.css';
import { FormProblem } from './FormProblem';
import { leaveField } from './leaveField';

type Props = {
  title: string;
  confirm: string;
  error?: unknown;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
  nameOf?: (pointer: string) => string | undefined;
  destructive?: boolean;
  size?: string;
  /** As in Dialog. */
  returnTo?: RefObject<HTMLElement | null>;
  /** Other things that may be done instead. */
  more?: ReactNode;
  children: ReactNode;
};

/** What an act asks and says before it is done, and one button that does it. */
export function FormDialog({
  title,
  confirm,
  error,
  pending,
  onConfirm,
  onClose,
  nameOf,
  destructive = false,
  size = '40rem',
  returnTo,
  more,
  children,
}: Props) {
  const { t } = useTranslation('ui');
  return (
    <Dialog title={title} onClose={() => !pending && onClose()} size={size} returnTo={returnTo}>
      <div className={styles.form}>
        <FormProblem error={error} nameOf={nameOf} />
        {children}
        <div className={styles.foot}>
          {more}
          <Button onClick={onClose} disabled={pending}>
            {t('form.cancel')}
          </Button>
          <KeyButton
            keys={['F9', 'Ctrl+Enter']}
            variant="filled"
            color={destructive ? 'son' : undefined}
            loading={pending}
            onClick={() => leaveField(onConfirm)}
          >
            {confirm}
          </KeyButton>
        </div>
      </div>
    </Dialog>
  );
}
