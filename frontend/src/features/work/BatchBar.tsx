import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchAct, DossierSummary } from '@/api';
import { ACT_KEYS, BatchDialog, KeyButton, useShortcuts } from '@/ui';
import { batchActsOf } from './batchActs';
import styles from './BatchBar.module.css';

type Props = { rows: DossierSummary[]; onClear: () => void };

/** In the place of the queues while rows are marked: what can be done to all of them. */
export function BatchBar({ rows, onClear }: Props) {
  const { t } = useTranslation('work');
  const [act, setAct] = useState<BatchAct>();
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
          onClick={() => setAct(possible)}
        />
      ))}
      <Button size="xs" className={styles.clear} onClick={onClear}>
        {t('batch.clear')}
      </Button>
      {act && (
        <BatchDialog
          act={act}
          rows={rows}
          onClose={(done) => {
            setAct(undefined);
            if (done > 0) onClear();
          }}
        />
      )}
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
