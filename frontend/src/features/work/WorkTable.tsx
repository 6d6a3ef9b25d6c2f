import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useServerNow, type Act, type DossierPage, type DossierSummary } from '@/api';
import { useMe } from '@/session';
import { ACT_KEYS, useShortcuts, workingDayMinutes } from '@/ui';
import type { Marks } from './useMarks';
import { useRovingRows } from './useRovingRows';
import { WorkRow } from './WorkRow';
import styles from './WorkTable.module.css';

const KEYED_ACTS = Object.entries(ACT_KEYS) as [Act, string][];
const COLUMNS = ['mark', 'due', 'applicant', 'procedure', 'status', 'step', 'next'] as const;

type Props = {
  label: string;
  dossiers: DossierSummary[];
  /** Rows that have left the list since it was read, and stay until it is read again. */
  gone: ReadonlySet<string>;
  marks: Marks;
  reading: Pick<DossierPage, 'asOf' | 'sessionsToday'>;
  busy: boolean;
  more?: () => unknown;
  loadingMore: boolean;
};

export function WorkTable({ label, dossiers, gone, marks, reading, busy, more, loadingMore }: Props) {
  const { t } = useTranslation('work');
  const me = useMe();
  const now = useServerNow();
  const navigate = useNavigate();
  const { body, current, take, focusAt, move } = useRovingRows(dossiers.map(({ code }) => code));
  const row = dossiers.find(({ code }) => code === current);
  const minutesPerDay = workingDayMinutes([me.today, me.tomorrow]);
  const markTo = (step: 1 | -1) => {
    marks.mark(current);
    const next = move(step);
    if (next) marks.mark(next);
  };
  useShortcuts([
    { keys: ['ArrowDown', 'KeyJ'], label: t('keys.next'), run: () => move(1) },
    { keys: ['ArrowUp', 'KeyK'], label: t('keys.previous'), run: () => move(-1) },
    {
      keys: 'Enter',
      label: t('keys.open'),
      run: () => void navigate({ to: '/dossiers/$code', params: { code: current } }),
    },
    {
      keys: 'KeyD',
      label: t('keys.why'),
      run: () => void navigate({ to: '/dossiers/$code/deadline', params: { code: current } }),
      enabled: row !== undefined && row.clock.state !== 'NONE',
    },
    { keys: 'KeyX', label: t('keys.mark'), run: () => marks.toggle(current), enabled: row !== undefined },
    { keys: 'Shift+ArrowDown', label: t('keys.markNext'), run: () => markTo(1) },
    { keys: 'Shift+ArrowUp', label: t('keys.markPrevious'), run: () => markTo(-1) },
    { keys: 'Ctrl+KeyA', label: t('keys.markAll'), run: marks.markAll },
    ...KEYED_ACTS.map(([act, keys]) => ({
      keys,
      label: t(`act.${act}`),
      run: () => void navigate({ to: '/dossiers/$code', params: { code: current }, search: { act } }),
      // The server names the next act only to those who may do it.
      enabled: row?.nextAct === act && marks.marked.size === 0,
    })),
  ]);
  const showMore = async () => {
    const known = dossiers.length;
    await more?.();
    focusAt(known);
  };
  return (
    <>
      <table className={styles.table} role="grid" aria-busy={busy}>
        <caption className="visually-hidden">{label}</caption>
        <colgroup>
          {COLUMNS.map((column) => (
            <col key={column} className={styles[column]} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                <span className={column === 'mark' ? 'visually-hidden' : undefined}>
                  {t(`columns.${column}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {dossiers.map((dossier) => (
            <WorkRow
              key={dossier.code}
              dossier={dossier}
              reading={{ ...reading, now }}
              minutesPerDay={minutesPerDay}
              current={dossier.code === current}
              gone={gone.has(dossier.code)}
              marked={marks.marked.has(dossier.code)}
              onMark={() => marks.toggle(dossier.code)}
              onFocus={() => take(dossier.code)}
            />
          ))}
        </tbody>
      </table>
      {more && (
        <p className={styles.more}>
          <Button onClick={() => void showMore()} loading={loadingMore}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}
