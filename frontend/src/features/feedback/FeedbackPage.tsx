import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedback, type Feedback, type FeedbackStatus } from '@/api';
import { hasRole, useMe } from '@/session';
import { KeyButton, ListTable, PageHeading, SegmentedControl, useFormat } from '@/ui';
import { EnterDialog } from './EnterDialog';
import { FeedbackDialog } from './FeedbackDialog';
import styles from './FeedbackPage.module.css';
import type { FeedbackSearch } from './index';

const PAGE = 50;
const CLOSED: FeedbackStatus[] = ['PUBLISHED', 'REFUSED'];
const COLUMNS = ['code', 'kind', 'subject', 'content', 'due', 'status'] as const;

/** Phản ánh, kiến nghị, khiếu nại: what the office owes an answer to, what is due first at the front. */
export function FeedbackPage() {
  const { t } = useTranslation('feedback');
  const me = useMe();
  const search = useSearch({ from: '/staff/feedback' });
  const navigate = useNavigate();
  const [entering, setEntering] = useState(false);
  const { view, kind, code } = search;
  const list = useInfiniteQuery(
    feedback.listQuery({ kind, status: view === 'CLOSED' ? CLOSED : undefined, limit: PAGE }),
  );
  const show = (change: FeedbackSearch) =>
    void navigate({ to: '/feedback', search: { ...search, ...change }, replace: true });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading title={t('title')} />
          <p className="sub">{t('hint')}</p>
        </div>
        {hasRole(me, ['clerk', 'leader']) && (
          <KeyButton keys="KeyN" variant="filled" onClick={() => setEntering(true)}>
            {t('new')}
          </KeyButton>
        )}
      </header>
      <div className={styles.filters} role="group" aria-label={t('filter')}>
        <SegmentedControl
          label={t('columns.status')}
          value={view ?? 'OPEN'}
          options={[
            { value: 'OPEN', label: t('open') },
            { value: 'CLOSED', label: t('closed') },
          ]}
          onChange={(chosen) => show({ view: chosen === 'CLOSED' ? 'CLOSED' : undefined })}
        />
        <SegmentedControl
          label={t('kindLabel')}
          value={kind ?? 'ALL'}
          options={[
            { value: 'ALL', label: t('kindAll') },
            { value: 'FEEDBACK', label: t('kind.FEEDBACK') },
            { value: 'COMPLAINT', label: t('kind.COMPLAINT') },
          ]}
          onChange={(chosen) => show({ kind: chosen === 'ALL' ? undefined : chosen })}
        />
      </div>
      <ListTable
        caption={t('title')}
        columns={COLUMNS.map((column) => t(`columns.${column}`))}
        list={list}
        rows={list.data?.pages.flatMap(({ items }) => items)}
        empty={t('empty')}
      >
        {(row) => <Row key={row.code} feedback={row} onOpen={() => show({ code: row.code })} />}
      </ListTable>
      {code && <FeedbackDialog key={code} code={code} onClose={() => show({ code: undefined })} />}
      {entering && <EnterDialog onClose={() => setEntering(false)} />}
    </div>
  );
}

function Row({ feedback: row, onOpen }: { feedback: Feedback; onOpen: () => void }) {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  return (
    <tr>
      <td className="fig nowrap">
        <button type="button" className={styles.open} onClick={onOpen}>
          {row.code}
        </button>
      </td>
      <td>{t(`kind.${row.kind}`)}</td>
      <td>{t(`subject.${row.subject}`)}</td>
      <td className={styles.words} lang="vi">
        {row.content}
      </td>
      <td className="fig nowrap">
        {row.dueAt ? format.dateTime(row.dueAt) : <span className="sub">{t('noDue')}</span>}
        {row.late && <span className={styles.late}>{t('lateMark')}</span>}
      </td>
      <td className="nowrap">{t(`status.${row.status}`)}</td>
    </tr>
  );
}
