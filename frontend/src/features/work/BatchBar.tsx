import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchAct, DossierSummary } from '@/api';
import { ACT_KEYS, BatchDialog, KeyButton, ResultSlipButton, useAhead, useShortcuts } from '@/ui';
import { batchActsOf } from './batchActs';
import styles from './BatchBar.module.css';

type Props = { rows: DossierSummary[]; onClear: () => void };

/** What can be done to all the rows that are marked. */
export function BatchBar({ rows, onClear }: Props) {
  /** As they were marked: what is done leaves the list, and its results are still to be read. */
  const [open, setOpen] = useState<{ act: BatchAct; rows: DossierSummary[] }>();
  return (
    <>
      {rows.length > 0 && (
        <MarkedBar rows={rows} onClear={onClear} onOpen={(act) => setOpen({ act, rows })} />
      )}
      {open && (
        <BatchDialog
          act={open.act}
          rows={open.rows}
          onClose={(done) => {
            setOpen(undefined);
            if (done > 0) onClear();
          }}
        />
      )}
    </>
  );
}

/** In the place of the queues while rows are marked. */
function MarkedBar({ rows, onClear, onOpen }: Props & { onOpen: (act: BatchAct) => void }) {
  const { t } = useTranslation('work');
  useAhead(BatchDialog);
  useShortcuts([{ keys: 'Escape', label: t('batch.clear'), run: onClear }]);
  return (
    <div className={styles.bar} role="group" aria-label={t('batch.label')}>
      <b role="status" className="fig">
        {t('batch.marked', { count: rows.length })}
      </b>
      {batchActsOf(rows).map(({ act: possible, count }) => (
        <BatchButton
          key={possible}
          keys={ACT_KEYS[possible]}
          label={t('batch.act', { act: t(`act.${possible}`), count })}
          onClick={() => onOpen(possible)}
        />
      ))}
      <ResultSlipButton dossiers={rows} size="xs" />
      <Button size="xs" className={styles.clear} onClick={onClear}>
        {t('batch.clear')}
      </Button>
    </div>
  );
}

type ButtonProps = { keys: string | undefined; label: string; onClick: () => void };

function BatchButton({ keys, label, onClick }: ButtonProps) {
  if (!keys)
    return (
      <Button size="xs" onClick={onClick}>
        {label}
      </Button>
    );
  return (
    <KeyButton size="xs" keys={keys} onClick={onClick}>
      {label}
    </KeyButton>
  );
}
