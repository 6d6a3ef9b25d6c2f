import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachments } from '@/api';
import { Icon, useFormat } from '@/ui';
import { Card } from './Card';
import styles from './Files.module.css';
import { OTHER_PURPOSES } from './purposes';
import { UploadRow } from './UploadRow';
import { acceptOf } from './uploads';
import { useDossier } from './useDossier';
import { useFilesDrop } from './useFilesDrop';
import type { useUploads } from './useUploads';

type Props = { files: Attachments; sending: ReturnType<typeof useUploads> };

/** What the next files are, and the files themselves: chosen by button or dropped anywhere on the page. */
export function FilesDrop({ files, sending }: Props) {
  const { t } = useTranslation('files');
  const { text, number } = useFormat();
  const choices = useChoices();
  const [choice, setChoice] = useState(choices[0]?.value ?? 'OTHER');
  const input = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null) => {
    if (list && files.addable.allowed) sending.choose([...list], choice, files);
  };
  const over = useFilesDrop(take);
  if (!files.addable.allowed) {
    return (
      <p className={styles.locked}>
        <Icon name="lock" size="small" /> {text(files.addable.reason, files.addable.reasonEn)}
      </p>
    );
  }
  return (
    <Card title={t('add')}>
      <div className={styles.drop} data-over={over || undefined}>
        <NativeSelect
          className={styles.purpose}
          label={t('purpose')}
          data={choices}
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value)}
        />
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('choose')}
          accept={acceptOf(files)}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file again is one that was mended.
            currentTarget.value = '';
          }}
        />
        <Button
          variant="filled"
          leftSection={<Icon name="filePlus" />}
          aria-describedby="files-hint"
          onClick={() => input.current?.click()}
        >
          {t('choose')}
        </Button>
        <p className="sub" id="files-hint">
          {t('hint', {
            types: files.allowedFiles.map(({ extensions }) => extensions[0]?.toUpperCase()).join(', '),
            size: number(files.maxSize / 1024 / 1024),
          })}
        </p>
      </div>
      {sending.uploads.length > 0 && (
        <ul className={styles.uploads} aria-label={t('sending')}>
          {sending.uploads.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              maxMegabytes={files.maxSize / 1024 / 1024}
              onAgain={() => sending.again(upload)}
              onCallOff={() => sending.callOff(upload)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Papers of the version first, in its order; a file is rarely anything else. */
function useChoices() {
  const { t } = useTranslation('files');
  const { documents } = useDossier();
  return [
    ...documents.map(({ requiredDocument, name }) => ({
      value: `COMPONENT:${requiredDocument}`,
      label: t('scanOf', { number: requiredDocument, name }),
    })),
    ...OTHER_PURPOSES.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
  ];
}
