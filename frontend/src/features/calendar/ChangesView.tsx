import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { calendar, type CalendarChange } from '@/api';
import { EmptyState, ErrorPanel, Icon, SkeletonRows, useFormat } from '@/ui';
import { changedFields, type ChangedField } from './changedFields';
import { ScrollTable } from './ScrollTable';
import styles from './Sheet.module.css';

/** Who changed what of the calendar, newest first. Rows are only ever added. */
export function ChangesView() {
  const { t } = useTranslation('calendar');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    calendar.changesQuery(),
  );
  const changes = data?.pages.flatMap(({ items }) => items);
  return (
    <div className={styles.tab}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!changes && !error && <SkeletonRows short rows={12} />}
      {changes?.length === 0 && <EmptyState>{t('changes.empty')}</EmptyState>}
      {changes && changes.length > 0 && (
        <ScrollTable
          wide
          caption={t('changes.caption')}
          columns={(['revision', 'at', 'by', 'about', 'what', 'why'] as const).map((column) =>
            t(`changes.${column}`),
          )}
        >
          {changes.map((change) => (
            <Change key={`${change.revision} ${change.subject} ${change.day}`} change={change} />
          ))}
        </ScrollTable>
      )}
      {hasNextPage && (
        <Button size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('changes.more')}
        </Button>
      )}
    </div>
  );
}

function Change({ change }: { change: CalendarChange }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const about = change.subject === 'YEAR' ? change.day.slice(0, 4) : format.date(change.day);
  return (
    <tr>
      <td className="fig">{change.revision}</td>
      <td className="fig nowrap">{format.dateTime(change.at)}</td>
      <td>{change.actorName}</td>
      <td className={styles.about}>
        {t(`changes.subject.${change.subject}`)} <b className="fig">{about}</b>
        <span className={styles.below}>{t(`scope.${change.scope}`)}</span>
      </td>
      <td>
        <What change={change} />
      </td>
      <td>{change.changeReason}</td>
    </tr>
  );
}

/** What is stated for the first time is told as a day; a change, field by field. */
function What({ change }: { change: CalendarChange }) {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const { before, after } = change;
  if (before === null && after?.kind) {
    const { kind, reason, reasonEn, sessions, legalReference, certainty } = after;
    return (
      <>
        <b>{t(`kind.${kind as 'OFF'}`)}</b>
        {`: ${format.text(reason, reasonEn)}`}
        <span className={styles.below}>
          {[sessions, legalReference, certainty && t(`certainty.${certainty as 'EXPECTED'}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    );
  }
  return (
    <ul>
      {after === null && (
        <li>
          <b>{t('changes.none')}</b>
        </li>
      )}
      {changedFields(change).map((field) => (
        <Field key={field.name} field={field} gone={after === null} />
      ))}
    </ul>
  );
}

function Field({ field: { name, before, after }, gone }: { field: ChangedField; gone: boolean }) {
  const { t } = useTranslation('calendar');
  const say = (value: string) =>
    name === 'kind'
      ? t(`kind.${value as 'OFF'}`)
      : name === 'certainty'
        ? t(`certainty.${value as 'ANNOUNCED'}`)
        : value;
  return (
    <li>
      {t(`changes.field.${name as 'kind'}`, { defaultValue: name })}
      {': '}
      {before !== undefined && <span className={styles.old}>{say(before)}</span>}
      {before !== undefined && !gone && (
        <>
          <Icon name="arrowRight" size="small" />
          <span className="visually-hidden">{t('preview.becomes')}</span>
        </>
      )}
      {!gone && <b>{after === undefined ? t('changes.none') : say(after)}</b>}
    </li>
  );
}
