import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { attachments, type Attachment } from '@/api';
import { EmptyState, Icon, saveFile, useFormat } from '@/ui';
import { Card } from './Card';
import styles from './Files.module.css';
import { useDossier } from './useDossier';

type Props = {
  code: string;
  items: Attachment[];
  onPreview: (attachment: Attachment) => void;
  onRemove: (attachment: Attachment) => void;
};

/** Newest first; what was taken out is folded away, with who did it and why. */
export function FileList({ code, items, onPreview, onRemove }: Props) {
  const { t } = useTranslation('files');
  const newest = [...items].reverse();
  const there = newest.filter(({ removal }) => removal === null);
  const removed = newest.filter(({ removal }) => removal !== null);
  const row = (attachment: Attachment) => (
    <FileRow
      key={attachment.number}
      code={code}
      attachment={attachment}
      onPreview={() => onPreview(attachment)}
      onRemove={() => onRemove(attachment)}
    />
  );
  return (
    <Card title={t('title')} aside={<span className="fig">{t('count', { count: there.length })}</span>}>
      {there.length === 0 ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : (
        <ul className={styles.files}>{there.map(row)}</ul>
      )}
      {removed.length > 0 && (
        <details className={styles.removed}>
          <summary>{t('removed', { count: removed.length })}</summary>
          <ul className={styles.files}>{removed.map(row)}</ul>
        </details>
      )}
    </Card>
  );
}

type RowProps = { code: string; attachment: Attachment; onPreview: () => void; onRemove: () => void };

function FileRow({ code, attachment, onPreview, onRemove }: RowProps) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const { fileName, size, addedAt, addedBy, note, previewable, removal, removable } = attachment;
  const purpose = usePurpose(attachment);
  return (
    <li className={styles.file}>
      <Icon name="file" />
      <div className={styles.fileMain}>
        <b>{fileName}</b>
        <span className="sub">{purpose}</span>
        <span className="sub fig">
          {t('about', {
            size: format.number(Math.ceil(size / 1024)),
            name: addedBy.name,
            moment: format.dateTime(addedAt),
          })}
        </span>
        {note && <span className="sub">{note}</span>}
        {removal && (
          <span className={styles.wrong}>
            {t('removedBy', {
              name: removal.by.name,
              moment: format.dateTime(removal.at),
              reason: removal.reason,
            })}
          </span>
        )}
      </div>
      <div className={styles.fileActs}>
        {previewable && (
          <Button onClick={onPreview}>
            {t('preview')}
            <span className="visually-hidden"> {fileName}</span>
          </Button>
        )}
        <SaveButton code={code} attachment={attachment} />
        {removable.allowed && (
          <Button variant="subtle" color="son" onClick={onRemove}>
            {t('remove')}
            <span className="visually-hidden"> {fileName}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function SaveButton({ code, attachment }: { code: string; attachment: Attachment }) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const [state, setState] = useState<'REST' | 'BUSY' | 'FAILED'>('REST');
  const save = async () => {
    setState('BUSY');
    try {
      saveFile(await queryClient.query(attachments.contentQuery(code, attachment)), attachment.fileName);
      setState('REST');
    } catch {
      setState('FAILED');
    }
  };
  return (
    <>
      <Button
        variant="subtle"
        loading={state === 'BUSY'}
        leftSection={<Icon name="download" size="small" />}
        onClick={() => void save()}
      >
        {t('save')}
        <span className="visually-hidden"> {attachment.fileName}</span>
      </Button>
      {state === 'FAILED' && (
        <span className={styles.wrong} role="alert">
          {t('notOpened')}
        </span>
      )}
    </>
  );
}

function usePurpose({ kind, requiredDocument }: Attachment) {
  const { t } = useTranslation('files');
  const { documents } = useDossier();
  if (kind !== 'COMPONENT') return t(`kind.${kind}`);
  const name = documents.find((document) => document.requiredDocument === requiredDocument)?.name ?? '';
  return t('scanOf', { number: requiredDocument, name });
}
