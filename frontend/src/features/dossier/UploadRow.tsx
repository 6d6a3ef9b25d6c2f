import { ActionIcon, Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { Icon, useFormat } from '@/ui';
import styles from './Files.module.css';
import type { Upload } from './uploads';

type Props = { upload: Upload; maxMegabytes: number; onAgain: () => void; onCallOff: () => void };

/** One file on its way: how far it is, or why it did not arrive. */
export function UploadRow({ upload, maxMegabytes, onAgain, onCallOff }: Props) {
  const { t } = useTranslation('files');
  const { file, state, share } = upload;
  const percent = Math.round(share * 100);
  return (
    <li className={styles.upload}>
      <Icon name={state === 'FAILED' ? 'alert' : 'file'} />
      <div className={styles.uploadMain}>
        <b>{file.name}</b>
        {state === 'FAILED' ? (
          <p className={styles.wrong} role="alert">
            <Failure upload={upload} maxMegabytes={maxMegabytes} />
          </p>
        ) : (
          <>
            <Progress
              value={percent}
              aria-label={t('progress', { name: file.name })}
              transitionDuration={0}
            />
            <span className="sub fig">{state === 'WAITING' ? t('waiting') : t('percent', { percent })}</span>
          </>
        )}
      </div>
      {state === 'FAILED' && !upload.refusal && <Button onClick={onAgain}>{t('again')}</Button>}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t(state === 'FAILED' ? 'dismiss' : 'callOff', { name: file.name })}
        onClick={onCallOff}
      >
        <Icon name="close" size="small" />
      </ActionIcon>
    </li>
  );
}

function Failure({ upload: { refusal, error }, maxMegabytes }: Pick<Props, 'upload' | 'maxMegabytes'>) {
  const { t } = useTranslation('files');
  const format = useFormat();
  if (refusal) return t(`refused.${refusal}`, { size: format.number(maxMegabytes) });
  if (error instanceof ApiProblem) return format.text(error.problem.detail, error.problem.detailEn);
  return t('unreachable');
}
