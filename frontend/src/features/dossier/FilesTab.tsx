import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachments, type Attachment } from '@/api';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { FileList } from './FileList';
import { FilePreview } from './FilePreview';
import { FileRemoval } from './FileRemoval';
import { FilesDrop } from './FilesDrop';
import styles from './Files.module.css';
import { useCode } from './useDossier';
import { useUploads } from './useUploads';

type Opened = { what: 'PREVIEW' | 'REMOVAL'; attachment: Attachment };

/** The files of the dossier: scans of its papers, its result, what was found out. */
export function DossierFiles() {
  const { t } = useTranslation(['files', 'ui']);
  const code = useCode();
  const { data, error, refetch } = useQuery(attachments.listQuery(code));
  const [opened, setOpened] = useState<Opened>();
  const sending = useUploads(code, ({ name }) =>
    notifications.show({
      message: t('added', { name }),
      role: 'status',
      closeButtonProps: { 'aria-label': t('ui:close') },
    }),
  );
  if (!data) return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows />;
  const close = () => setOpened(undefined);
  return (
    <div className={styles.tab}>
      <FilesDrop files={data} sending={sending} />
      <FileList
        code={code}
        items={data.items}
        onPreview={(attachment) => setOpened({ what: 'PREVIEW', attachment })}
        onRemove={(attachment) => setOpened({ what: 'REMOVAL', attachment })}
      />
      {opened?.what === 'PREVIEW' && (
        <FilePreview code={code} attachment={opened.attachment} onClose={close} />
      )}
      {opened?.what === 'REMOVAL' && (
        <FileRemoval code={code} attachment={opened.attachment} onClose={close} />
      )}
    </div>
  );
}
