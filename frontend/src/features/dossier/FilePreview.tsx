import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachments, type Attachment } from '@/api';
import { Dialog, ErrorPanel, SkeletonRows } from '@/ui';
import styles from './Files.module.css';

type Props = { code: string; attachment: Attachment; onClose: () => void };

/** A PDF or a picture over the page, fetched with the token of the session. */
export function FilePreview({ code, attachment, onClose }: Props) {
  const { t } = useTranslation('files');
  const { data, error, refetch } = useQuery(attachments.contentQuery(code, attachment));
  const address = useAddress(data);
  return (
    <Dialog onClose={onClose} title={attachment.fileName} size="min(70rem, 94vw)">
      <div className={styles.preview}>
        {error ? (
          <ErrorPanel error={error} onRetry={() => void refetch()} />
        ) : !address ? (
          <SkeletonRows />
        ) : attachment.mediaType === 'application/pdf' ? (
          <iframe src={address} title={attachment.fileName} />
        ) : (
          <img src={address} alt={t('pictureOf', { name: attachment.fileName })} />
        )}
      </div>
    </Dialog>
  );
}

/** An address for what is in memory, taken back when it is no longer looked at. */
function useAddress(content: Blob | undefined) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!content) return undefined;
    const made = URL.createObjectURL(content);
    // The address belongs to this effect, which takes it back.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return address;
}
