import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '@/api';
import { EmptyState, KeyButton, PageHeading, useFormat } from '@/ui';
import styles from './ByScan.module.css';
import { waitsForFee } from './owed';
import { Remaining } from './Remaining';
import { ScanField } from './ScanField';
import { StackCard } from './StackCard';
import { useStack, type StackEntry } from './useStack';

type Props = {
  place: 'returns' | 'handOvers';
  acts: readonly Act[];
  /** What the act writes beside itself, one for the whole stack. */
  member: 'collectedBy' | 'note';
  /** What can be printed of the stack. */
  paper?: (entries: readonly StackEntry[]) => ReactNode;
  /** What helps to find dossiers, below the counter; it lays one on it by its code. */
  besides?: (add: (code: string) => void) => ReactNode;
};

/** Scan, look, confirm once: several dossiers for one person, or for one colleague. */
export function ScanDesk({ place, acts, member, paper, besides }: Props) {
  const { t } = useTranslation('byScan');
  const format = useFormat();
  const stack = useStack(acts);
  const [typed, setTyped] = useState('');
  const { entries, ready, doing } = stack;
  const finished = entries.length > 0 && entries.every(({ done }) => done);
  const firstUnpaid = entries.find(waitsForFee)?.code;
  const clear = () => {
    stack.clear();
    setTyped('');
    doing.reset();
  };
  const confirm = () => doing.mutate(typed.trim() ? { [member]: typed.trim() } : {});
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading title={t(`${place}.title`)} />
        <p className="sub">{t(`${place}.hint`)}</p>
      </header>
      <div className={styles.body}>
        <ScanField onCode={stack.add} />
        <p role="status" className={styles.count}>
          {entries.length > 0 &&
            t('stacked', {
              count: entries.length,
              number: format.number(entries.length),
              ready: format.number(ready.length),
            })}
        </p>
        {entries.length === 0 && <EmptyState>{t(`${place}.empty`)}</EmptyState>}
        <ol className={styles.stack}>
          {entries.map((entry) => (
            <StackCard
              key={entry.code}
              entry={entry}
              firstUnpaid={entry.code === firstUnpaid}
              onDrop={() => stack.drop(entry.code)}
            />
          ))}
        </ol>
        <Remaining entries={entries} />
        {entries.length > 0 && (
          <div className={styles.foot}>
            {!finished && (
              <TextInput
                label={t(`${place}.member`)}
                description={t(`${place}.memberHint`)}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
                maxLength={200}
              />
            )}
            <Button onClick={clear} disabled={doing.isPending}>
              {t(finished ? 'next' : 'clear')}
            </Button>
            {paper?.(entries)}
            {!finished && (
              <KeyButton
                keys={['F9', 'Ctrl+Enter']}
                variant="filled"
                loading={doing.isPending}
                disabled={ready.length === 0}
                onClick={confirm}
              >
                {t(`${place}.confirm`, { count: ready.length, number: format.number(ready.length) })}
              </KeyButton>
            )}
          </div>
        )}
        {besides?.(stack.add)}
      </div>
    </div>
  );
}
