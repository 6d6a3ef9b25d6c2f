import { Button, Loader } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import { Elapsed } from './Elapsed';
import { ACCEPTED } from './importFile';
import styles from './ImportsPage.module.css';
import { useFileDrop } from './useFileDrop';

type Props = {
  chosen: File | undefined;
  /** It is on its way, or the server reads it. */
  busy: boolean;
  /** Another one would be too late. */
  locked: boolean;
  onChoose: (file: File) => void;
};

/** One file, chosen by button or dropped. */
export function FileDrop({ chosen, busy, locked, onChoose }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !locked) onChoose(file);
  };
  const over = useFileDrop(take);
  return (
    <div className={`card ${styles.drop}`} data-over={over || undefined}>
      <Icon name="file" size="large" />
      <div>
        <p role="status">
          {busy && chosen ? (
            <span className={styles.busy}>
              <Loader size="xs" aria-hidden />
              {t('imports.trying', { name: chosen.name })} <Elapsed />
            </span>
          ) : (
            <b>{chosen ? chosen.name : t('imports.drop')}</b>
          )}
        </p>
        <p className="sub fig" id="file-hint">
          {chosen && !busy
            ? t('imports.size', { number: format.number(Math.ceil(chosen.size / 1024)) })
            : t('imports.hint')}
        </p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('imports.file')}
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same name again is a file that was mended.
          currentTarget.value = '';
        }}
      />
      <Button
        variant={chosen ? 'default' : 'filled'}
        disabled={locked}
        aria-describedby="file-hint"
        onClick={() => input.current?.click()}
      >
        {t(chosen ? 'imports.another' : 'imports.choose')}
      </Button>
    </div>
  );
}
