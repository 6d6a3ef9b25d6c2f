import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  dossiersChanged,
  newIdempotencyKey,
  performTransfer,
  previewTransfer,
  type Colleague,
  type WorkTransferResult,
} from '@/api';
import { BatchLines, Dialog, ErrorPanel, KeyButton } from '@/ui';
import styles from './AbsentDialog.module.css';
import { useColleagues } from './useColleagues';

/** Shorter reasons tell nobody anything; the server says the same. */
const SHORTEST_REASON = 10;

/** Everything that somebody absent holds goes to a colleague: seen before, done in one go, told line by line. */
export function AbsentDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('work');
  const queryClient = useQueryClient();
  const colleagues = useColleagues();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newIdempotencyKey);
  const complete = from !== '' && to !== '' && reason.trim().length >= SHORTEST_REASON;
  const transfer = { from, assignee: to, reason: reason.trim() };
  const preview = useQuery({
    queryKey: ['work-transfer', from, to],
    queryFn: () => previewTransfer(transfer),
    enabled: complete,
    staleTime: 0,
    gcTime: 0,
  });
  const move = useMutation({
    mutationFn: () => performTransfer(transfer, key),
    onSuccess: async () => {
      setKey(newIdempotencyKey());
      await dossiersChanged(queryClient);
    },
  });
  const goOn = () => {
    move.reset();
    void preview.refetch();
  };
  return (
    <Dialog onClose={onClose} title={t('absent.title')} size="46rem">
      <div className={styles.dialog}>
        {move.data ? (
          <Moved moved={move.data} onGoOn={goOn} onClose={onClose} />
        ) : (
          <>
            <Person label={t('absent.from')} people={colleagues} value={from} onChange={setFrom} first />
            <Person
              label={t('absent.to')}
              people={colleagues.filter(({ username, absentToday }) => username !== from && !absentToday)}
              value={to}
              onChange={setTo}
            />
            <TextInput
              label={t('absent.reason')}
              description={t('absent.reasonHint')}
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            {(move.error ?? preview.error) && <ErrorPanel error={move.error ?? preview.error} />}
            <WhatWouldMove looking={preview.isFetching} moves={preview.data} />
            <div className={styles.foot}>
              <Button onClick={onClose}>{t('saved.cancel')}</Button>
              <KeyButton
                keys={['F9', 'Ctrl+Enter']}
                variant="filled"
                disabled={!complete || !preview.data || preview.data.result.done === 0}
                loading={move.isPending}
                onClick={() => move.mutate()}
              >
                {t('absent.do', { count: preview.data?.result.done ?? 0 })}
              </KeyButton>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

type PersonProps = {
  label: string;
  people: Colleague[];
  value: string;
  onChange: (username: string) => void;
  first?: boolean;
};

function Person({ label, people, value, onChange, first }: PersonProps) {
  const { t } = useTranslation('work');
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      data-autofocus={first}
    >
      <option value="">{t('absent.choose')}</option>
      {people.map(({ username, name, title, absentToday }) => (
        <option key={username} value={username}>
          {[name, title, absentToday && t('absent.today')].filter(Boolean).join(', ')}
        </option>
      ))}
    </NativeSelect>
  );
}

function WhatWouldMove({ looking, moves }: { looking: boolean; moves: WorkTransferResult | undefined }) {
  const { t } = useTranslation('work');
  const result = moves?.result;
  const words = () => {
    if (looking) return t('absent.looking');
    if (!result) return '';
    if (result.lines.length === 0) return t('absent.nothing');
    return t('absent.preview', { ready: result.done, not: result.refused });
  };
  return (
    <>
      <p role="status" className={styles.sum}>
        {words()}
      </p>
      {result && !looking && (
        <BatchLines
          lines={result.lines.filter(({ outcome }) => outcome !== 'DONE')}
          rows={[]}
          label={t('absent.notPossible')}
        />
      )}
    </>
  );
}

type MovedProps = { moved: WorkTransferResult; onGoOn: () => void; onClose: () => void };

function Moved({ moved: { result, more }, onGoOn, onClose }: MovedProps) {
  const { t } = useTranslation(['work', 'ui']);
  return (
    <>
      <p role="status" className={styles.sum}>
        {t('absent.result', { done: result.done, not: result.refused })} {more && t('absent.more')}
      </p>
      <BatchLines lines={result.lines} rows={[]} label={t('absent.lines')} />
      <div className={styles.foot}>
        {more && <Button onClick={onGoOn}>{t('absent.next')}</Button>}
        <KeyButton keys={['F9', 'Ctrl+Enter']} variant="filled" onClick={onClose}>
          {t('ui:close')}
        </KeyButton>
      </div>
    </>
  );
}
