import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { ShortcutLayer } from '@/ui';

/** Over the kept page: signing in happens in a window of its own, so nothing typed is lost. */
export function SessionEndedDialog() {
  const { t } = useTranslation('session');
  const auth = useAuth();
  const queryClient = useQueryClient();
  const [failed, setFailed] = useState(false);

  const signInAgain = async () => {
    setFailed(false);
    // The library catches what goes wrong (a blocked or closed window, too) and gives nobody back.
    const user = (await auth.signinPopup()) as unknown;
    if (user) await queryClient.invalidateQueries();
    else setFailed(true);
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t('ended.title')}
      withCloseButton={false}
      closeOnEscape={false}
      centered
    >
      <ShortcutLayer>
        <p>{t('ended.body')}</p>
        {failed && <p role="alert">{t('ended.failed')}</p>}
        <Button variant="filled" mt="lg" onClick={signInAgain} data-autofocus>
          {t('ended.button')}
        </Button>
      </ShortcutLayer>
    </Modal>
  );
}
