import { Button, Checkbox, NativeSelect, Progress, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queries, type BatchAct, type BatchLine } from '@/api';
import { Dialog } from '../Dialog';
import { ErrorPanel } from '../ErrorPanel';
import { useFormat } from '../format/useFormat';
import { Icon } from '../Icon';
import { KeyButton } from '../KeyButton';
import styles from './BatchDialog.module.css';
import { BatchLines } from './BatchLines';
import { doneIn, type BatchRow } from './batchLines';
import { useBatch } from './useBatch';

type Props = {
  act: BatchAct;
  rows: readonly BatchRow[];
  /** @param done how many were done since the dialog was opened */
  onClose: (done: number) => void;
};
type Batch = ReturnType<typeof useBatch>;

const GIVES_TO_SOMEBODY: readonly BatchAct[] = ['HAND_OVER', 'COMPLETE_STEP'];

/** One act for many dossiers: what would become of each, how far it is, what became of each. */
export function BatchDialog({ act, rows, onClose }: Props) {
  const { t } = useTranslation('ui');
  const batch = useBatch(act, rows);
  const body = useRef<HTMLDivElement>(null);
  const { run, everDone } = batch;
  const phase = run.isPending ? 'doing' : run.data ? 'done' : 'preview';
  // Mantine gives the focus only when the dialog opens; each phase has its own next key.
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [phase]);
  const close = () => {
    if (!run.isPending) onClose(everDone);
  };
  return (
    <Dialog onClose={close} title={t(`batch.title.${act}`, { count: rows.length })} size="46rem">
      <div ref={body} className={styles.dialog}>
        {phase === 'preview' && <Preview act={act} batch={batch} onCancel={close} />}
        {phase === 'doing' && <Doing batch={batch} />}
        {phase === 'done' && <Results batch={batch} onClose={close} />}
      </div>
    </Dialog>
  );
}

function Preview({ act, batch, onCancel }: { act: BatchAct; batch: Batch; onCancel: () => void }) {
  const { t } = useTranslation('ui');
  const { preview, ready, acknowledged, acknowledge, rows } = batch;
  const lines = preview.data ?? [];
  const withWarnings = doneIn(lines).filter(({ warnings }) => warnings.length > 0);
  const refused = lines.filter(({ outcome }) => outcome !== 'DONE');
  return (
    <>
      <Words act={act} batch={batch} />
      <p role="status" className={styles.sum}>
        {preview.isPending
          ? t('batch.looking')
          : t('batch.preview', { ready: ready.length, not: rows.length - ready.length })}
      </p>
      {preview.error && <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />}
      {withWarnings.length > 0 && (
        <ul className={styles.warnings}>
          {withWarnings.map((line) => (
            <li key={line.code}>
              <Icon name="alert" size="small" />
              <Warning
                line={line}
                row={rows.find(({ code }) => code === line.code)}
                read={acknowledged.has(line.code)}
                onRead={(read) => acknowledge(line.code, read)}
              />
            </li>
          ))}
        </ul>
      )}
      <BatchLines lines={refused} rows={rows} label={t('batch.notPossible')} />
      <div className={styles.foot}>
        <Button onClick={onCancel}>{t('batch.cancel')}</Button>
        <KeyButton
          keys={['F9', 'Ctrl+Enter']}
          variant="filled"
          disabled={ready.length === 0}
          onClick={() => batch.run.mutate()}
          data-next
        >
          {t(`batch.do.${act}`, { count: ready.length })}
        </KeyButton>
      </div>
    </>
  );
}

/** What is said once for all of them. */
function Words({ act, batch }: { act: BatchAct; batch: Batch }) {
  const { t } = useTranslation('ui');
  const { words, type } = batch;
  const gives = GIVES_TO_SOMEBODY.includes(act);
  const { data: colleagues } = useQuery({ ...queries.colleagues(), enabled: gives });
  return (
    <div className={styles.words}>
      {gives && (
        <NativeSelect
          label={t('batch.assignee')}
          value={words.assignee ?? ''}
          onChange={({ target }) => type({ assignee: target.value || undefined })}
        >
          <option value="">{t('batch.wholeDepartment')}</option>
          {colleagues?.map(({ username, name, title, absentToday }) => (
            <option key={username} value={username} disabled={absentToday}>
              {[name, title, absentToday && t('batch.absent')].filter(Boolean).join(', ')}
            </option>
          ))}
        </NativeSelect>
      )}
      {act === 'RETURN' && (
        <TextInput
          label={t('batch.collectedBy')}
          description={t('batch.collectedByHint')}
          maxLength={200}
          value={words.collectedBy ?? ''}
          onChange={({ target }) => type({ collectedBy: target.value || undefined })}
        />
      )}
      {act !== 'ACCEPT_HAND_OVER' && (
        <TextInput
          label={
            <>
              {t('batch.note')} <em>{t('batch.optional')}</em>
            </>
          }
          maxLength={1000}
          value={words.note ?? ''}
          onChange={({ target }) => type({ note: target.value || undefined })}
        />
      )}
    </div>
  );
}

type WarningProps = {
  line: BatchLine;
  row: BatchRow | undefined;
  read: boolean;
  onRead: (read: boolean) => void;
};

function Warning({ line, row, read, onRead }: WarningProps) {
  const { t } = useTranslation('ui');
  const { text } = useFormat();
  return (
    <Checkbox
      checked={read}
      onChange={({ target }) => onRead(target.checked)}
      label={
        <>
          <b lang="vi">{row?.applicantName}</b> <span className="fig">{line.code}</span>:{' '}
          {line.warnings.map(({ detail, detailEn }) => text(detail, detailEn)).join(' ')}{' '}
          <span className="visually-hidden">{t('batch.read')}</span>
        </>
      }
    />
  );
}

function Doing({ batch }: { batch: Batch }) {
  const { t } = useTranslation('ui');
  const total = batch.ready.length;
  const words = t('batch.doing', { done: batch.sent, total });
  return (
    <div role="status" className={styles.doing}>
      <p className="fig">{words}</p>
      <Progress value={total === 0 ? 100 : (batch.sent / total) * 100} aria-label={words} />
    </div>
  );
}

function Results({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const { t } = useTranslation('ui');
  const { run, rows, failed, again } = batch;
  const lines = run.data?.lines ?? [];
  return (
    <>
      <p role="status" className={styles.sum}>
        {t('batch.result', { done: doneIn(lines).length, not: failed.length })}
      </p>
      {run.data?.error && <ErrorPanel error={run.data.error} />}
      {again.error && <ErrorPanel error={again.error} />}
      <BatchLines lines={lines} rows={rows} label={t('batch.lines')} />
      <div className={styles.foot}>
        {failed.length > 0 && (
          <Button onClick={() => again.mutate()} loading={again.isPending}>
            {t('batch.again', { count: failed.length })}
          </Button>
        )}
        <KeyButton keys={['F9', 'Ctrl+Enter']} variant="filled" onClick={onClose} data-next>
          {t('close')}
        </KeyButton>
      </div>
    </>
  );
}
