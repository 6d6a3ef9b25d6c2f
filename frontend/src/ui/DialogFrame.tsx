import { Modal } from '@mantine/core';
import { useEffect, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutLayer } from './keyboard/ShortcutLayer';
import styles from './Dialog.module.css';

export type DialogProps = {
  opened?: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  size?: string;
  /** Where the focus goes afterwards, when whoever opened it had to wait and could not keep the focus. */
  returnTo?: RefObject<HTMLElement | null>;
};

/**
 * Gives the focus back to the opener, or to the heading of the page when the opener has gone with what was done.
 * Mantine does so only for a dialog that stays mounted while it is closed.
 */
function useFocusReturn(opened: boolean, returnTo: DialogProps['returnTo']) {
  useEffect(() => {
    if (!opened) return undefined;
    const opener = returnTo?.current ?? document.activeElement;
    return () => {
      const held = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      const back = held ? opener : document.querySelector('h1');
      back?.focus({ preventScroll: true });
    };
  }, [opened, returnTo]);
}

/** A dialog over the page: named by its title, its close button in words, the page's keys at rest below. */
export function DialogFrame({
  opened = true,
  onClose,
  title,
  children,
  size = '27.5rem',
  returnTo,
}: DialogProps) {
  const { t } = useTranslation('ui');
  useFocusReturn(opened, returnTo);
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} returnFocus={false} centered radius="lg">
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body className={styles.body}>
          <ShortcutLayer>{children}</ShortcutLayer>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
