import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, ErrorPanel, FormProblem, Removal, saveFile, SkeletonRows, useBlobAddress } from '@/ui';
import { useCatalogueAct } from '../useCatalogueAct';
import { decisionFileQuery, putDecisionFile, removeDecisionFile, type Decision } from './requests';
import styles from './Words.module.css';

const ACCEPTED = '.pdf,.png,.jpg,.jpeg';

type Props = { decision: Decision; mayWrite: boolean; onClose: () => void };

/** The signed paper of a decision: read by staff, put in, replaced and taken out by who keeps the catalogue. */
export function DecisionFileDialog({ decision, mayWrite, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const { file, number } = decision;
  const input = useRef<HTMLInputElement>(null);
  const putting = useCatalogueAct<Decision, File>({
    act: (chosen) => putDecisionFile(decision, chosen),
    done: (saved) => t('words.file.saved', { name: saved.file?.name }),
  });
  const removing = useCatalogueAct<unknown>({
    act: () => removeDecisionFile(decision),
    done: () => t('words.file.removed'),
  });
  const pending = putting.isPending || removing.isPending;
  const take = (chosen: File | undefined) => {
    removing.reset();
    if (chosen) putting.mutate(chosen);
  };
  return (
    <Dialog
      title={t('words.file.title', { name: number })}
      onClose={() => !pending && onClose()}
      size="min(60rem, 94vw)"
    >
      <div className={styles.file}>
        <FormProblem error={putting.error ?? removing.error} />
        {file ? <Paper decision={decision} /> : <p>{t('words.file.none')}</p>}
        {mayWrite && (
          <p className="sub" id="decision-file-hint">
            {t('words.file.hint')}
          </p>
        )}
        <div className={styles.fileActs}>
          {mayWrite && file && (
            <Removal
              key={file.sha256}
              act={t('words.file.remove')}
              question={t('words.file.removeAsk', { name: file.name })}
              pending={pending}
              onRemove={() => {
                putting.reset();
                removing.mutate();
              }}
            />
          )}
          {mayWrite && (
            <>
              <input
                ref={input}
                type="file"
                hidden
                aria-label={t('words.file.input')}
                accept={ACCEPTED}
                onChange={({ currentTarget }) => {
                  take(currentTarget.files?.[0]);
                  // The same name again is a file that was mended.
                  currentTarget.value = '';
                }}
              />
              <Button
                variant={file ? 'default' : 'filled'}
                aria-describedby="decision-file-hint"
                loading={putting.isPending}
                onClick={() => input.current?.click()}
              >
                {t(file ? 'words.file.replace' : 'words.file.choose')}
              </Button>
            </>
          )}
          <Button onClick={onClose} disabled={pending}>
            {t('words.file.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** The paper itself, fetched with the token of the session. */
function Paper({ decision }: { decision: Decision }) {
  const { t } = useTranslation('catalogue');
  const { data, error, refetch } = useQuery(decisionFileQuery(decision));
  const address = useBlobAddress(data);
  const { file } = decision;
  if (!file) return null;
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data || !address) return <SkeletonRows />;
  return (
    <div className={styles.paper}>
      <p className={styles.paperName}>
        <b lang="vi">{file.name}</b>
        <Button size="xs" onClick={() => saveFile(data, file.name)}>
          {t('words.file.save')}
        </Button>
      </p>
      {file.mediaType === 'application/pdf' ? (
        <iframe src={address} title={file.name} />
      ) : (
        <img src={address} alt={t('words.file.pictureOf', { name: file.name })} />
      )}
    </div>
  );
}
