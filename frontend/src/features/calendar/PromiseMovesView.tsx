import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendar, type MovablePromise, type PromiseMoveResult } from '@/api';
import { EmptyState, ErrorPanel, Icon, SkeletonRows, useFormat } from '@/ui';
import { DossierLink } from './DossierLink';
import { MovePromisesDialog } from './MovePromisesDialog';
import { MovesResult } from './MovesResult';
import { ScrollTable } from './ScrollTable';
import styles from './Sheet.module.css';

/** Printed dates that are not what the calendar in force gives: only a person moves them, each with a reason. */
export function PromiseMovesView() {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const { data, error, refetch } = useQuery(calendar.promiseMovesQuery());
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<MovablePromise[]>();
  const [result, setResult] = useState<PromiseMoveResult>();

  const items = data?.items ?? [];
  const chosen = items.filter(({ code }) => marked.has(code));
  const all = items.length > 0 && chosen.length === items.length;
  const mark = (code: string, on: boolean) =>
    setMarked((now) => new Set(on ? [...now, code] : [...now].filter((one) => one !== code)));
  const moment = (at: string) => `${format.time(at)} ${format.stripDate(at)}/${format.date(at).slice(6)}`;
  const allBox = (
    <Checkbox
      aria-label={t('moves.all')}
      checked={all}
      indeterminate={!all && chosen.length > 0}
      onChange={({ currentTarget }) =>
        setMarked(new Set(currentTarget.checked ? items.map(({ code }) => code) : []))
      }
    />
  );
  return (
    <div className={styles.tab}>
      {result && <MovesResult result={result} onClose={() => setResult(undefined)} />}
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows short rows={6} />}
      {data && items.length === 0 && <EmptyState>{t('moves.empty')}</EmptyState>}
      {items.length > 0 && (
        <>
          <div className={styles.bar}>
            <p>
              <b>{t('moves.count', { count: data?.count ?? 0, number: format.number(data?.count ?? 0) })}</b>{' '}
              {t('moves.about')}
            </p>
            <Button
              className={styles.end}
              variant="filled"
              leftSection={<Icon name="calendar" size="small" />}
              disabled={chosen.length === 0}
              onClick={() => setMoving(chosen)}
            >
              {chosen.length === 0 ? t('moves.chooseFirst') : t('moves.move', { count: chosen.length })}
            </Button>
          </div>
          <ScrollTable
            wide
            caption={t('moves.caption')}
            columns={[
              allBox,
              ...(['code', 'procedure', 'received', 'promised'] as const).map((column) =>
                t(`moves.${column}`),
              ),
            ]}
          >
            {items.map((item) => (
              <tr key={item.code}>
                <td>
                  <Checkbox
                    aria-label={t('moves.one', { code: item.code })}
                    checked={marked.has(item.code)}
                    onChange={({ currentTarget }) => mark(item.code, currentTarget.checked)}
                  />
                </td>
                <td className="fig nowrap">
                  <DossierLink code={item.code} />
                </td>
                <td>{item.procedure.name}</td>
                <td className="fig nowrap">{format.dateTime(item.receivedAt)}</td>
                <td className="fig nowrap">
                  <span className={styles.old}>{moment(item.promisedAt)}</span>
                  <Icon name="arrowRight" size="small" />
                  <span className="visually-hidden">{t('preview.becomes')}</span>
                  <b>{moment(item.newPromisedAt)}</b>
                </td>
              </tr>
            ))}
          </ScrollTable>
        </>
      )}
      {moving && (
        <MovePromisesDialog
          moves={moving}
          onDone={(answer) => {
            setResult(answer);
            setMarked(new Set(answer.refused.map(({ code }) => code)));
            setMoving(undefined);
          }}
          onClose={() => setMoving(undefined)}
        />
      )}
    </div>
  );
}
