import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useServerNow, type Act, type DossierPage, type DossierSummary } from '@/api';
import { useMe } from '@/session';
import { ACT_KEYS, useShortcuts, workingDayMinutes } from '@/ui';
import { useRovingRows } from './useRovingRows';
import { WorkRow } from './WorkRow';
import styles from './WorkTable.module.css';

const KEYED_ACTS = Object.entries(ACT_KEYS) as [Act, string][];
const COLUMNS = ['due', 'applicant', 'procedure', 'status', 'step', 'next'] as const;

type Props = {
  label: string;
  dossiers: DossierSummary[];
  reading: Pick<DossierPage, 'asOf' | 'sessionsToday'>;
  busy: boolean;
  more?: () => unknown;
  loadingMore: boolean;
};

export function WorkTable({ label, dossiers, reading, busy, more, loadingMore }: Props) {
  const { t } = useTranslation('work');
  const me = useMe();
  const now = useServerNow();
  const navigate = useNavigate();
  const { body, current, take, focusAt, move } = useRovingRows(dossiers.map(({ code }) => code));
  const row = dossiers.find(({ code }) => code === current);
  const minutesPerDay = workingDayMinutes([me.today, me.tomorrow]);
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
    ...KEYED_ACTS.map(([act, keys]) => ({
      keys,
      label: t(`act.${act}`),
      run: () => void navigate({ to: '/dossiers/$code', params: { code: current }, search: { act } }),
      // The server names the next act only to those who may do it.
      enabled: row?.nextAct === act,
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
                {t(`columns.${column}`)}
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
