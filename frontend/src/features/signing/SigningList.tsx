import { Checkbox } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow, type DossierPage, type DossierSummary } from '@/api';
import { useMe } from '@/session';
import { DeadlineChip, Icon, KeyCap, useShortcuts, workingDayMinutes } from '@/ui';
import styles from './SigningPage.module.css';
import type { Signing } from './useSigning';

type Props = { signing: Signing; reading: Pick<DossierPage, 'asOf' | 'sessionsToday'> | undefined };

/** Grouped by procedure, what runs out first at the front; one tab stop, arrows turn the papers beside it. */
export function SigningList({ signing, reading }: Props) {
  const { t } = useTranslation('signing');
  const table = useRef<HTMLTableElement>(null);
  const { groups, current, take, at, toggle } = signing;
  const focus = (code: string | undefined) => {
    if (code === undefined) return;
    take(code);
    const row = table.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };
  const toggleCurrent = () => {
    if (current !== undefined) toggle(current);
  };
  useShortcuts([
    { keys: ['ArrowDown', 'KeyJ'], label: t('keys.next'), run: () => focus(at(1)) },
    { keys: ['ArrowUp', 'KeyK'], label: t('keys.previous'), run: () => focus(at(-1)) },
    { keys: ['KeyS', 'KeyX'], label: t('keys.mark'), run: toggleCurrent },
    { keys: 'Ctrl+KeyA', label: t('keys.markAll'), run: signing.markAll },
    { keys: 'Escape', label: t('keys.clear'), run: signing.clear, enabled: signing.marked.length > 0 },
  ]);
  return (
    <div className={styles.list}>
      <table ref={table} role="grid" aria-multiselectable="true">
        <caption className="visually-hidden">{t('title')}</caption>
        {groups.map(({ code, name, rows }) => (
          <tbody key={code}>
            <tr>
              <th colSpan={3} scope="colgroup" lang="vi">
                {name} <span className="fig">({rows.length})</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row
                key={row.code}
                row={row}
                signing={signing}
                reading={reading}
                onFocus={() => take(row.code)}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.hints}>
        <KeyCap keys="KeyS" /> {t('keys.mark')}
      </p>
    </div>
  );
}

type RowProps = Props & { row: DossierSummary; onFocus: () => void };

function Row({ row, signing, reading, onFocus }: RowProps) {
  const { t } = useTranslation('signing');
  const me = useMe();
  const now = useServerNow();
  const { code, applicantName } = row;
  const isCurrent = code === signing.current;
  const marked = signing.isMarked(code);
  return (
    <tr
      data-code={code}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={marked}
      className={isCurrent ? styles.current : undefined}
      onFocus={onFocus}
      onClick={onFocus}
    >
      <td role="gridcell">
        <Checkbox
          size="xs"
          tabIndex={-1}
          checked={marked}
          onChange={() => signing.toggle(code)}
          aria-label={t('mark', { name: applicantName, code })}
        />
      </td>
      <td role="gridcell">
        <b lang="vi">{applicantName}</b>
        <div className="sub fig">
          {code} {signing.isRead(code) && <Seen words={t('seen')} />}
        </div>
      </td>
      <td role="gridcell">
        {reading && (
          <DeadlineChip
            dossier={row}
            reading={{ ...reading, now }}
            minutesPerDay={workingDayMinutes([me.today, me.tomorrow])}
          />
        )}
      </td>
    </tr>
  );
}

function Seen({ words }: { words: string }) {
  return (
    <span className={styles.seen}>
      <Icon name="check" size="small" /> {words}
    </span>
  );
}
