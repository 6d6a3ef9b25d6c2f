import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mailing } from '@/api';
import { ErrorPanel, FilterNote, Icon, ListTable, PageHeading } from '@/ui';
import { ChangeDialog } from './ChangeDialog';
import styles from './MailingPage.module.css';
import { Sendings } from './Sendings';
import { SubscribeDialog } from './SubscribeDialog';
import { SubscriptionHistory } from './SubscriptionHistory';
import { SubscriptionLine } from './SubscriptionLine';
import { TestDialog } from './TestDialog';

/** Which reports go out by themselves, to whom and when, and what became of each. */
export function MailingPage() {
  const { t } = useTranslation('mailing');
  const { subscription } = useSearch({ from: '/staff/reports/mailing' });
  const navigate = useNavigate();
  const choices = useQuery(mailing.choicesQuery());
  const list = useInfiniteQuery(mailing.subscriptionsQuery());
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const [adding, setAdding] = useState(false);
  const [edited, setEdited] = useState<number>();
  const [tested, setTested] = useState<number>();
  const editing = rows?.find(({ number }) => number === edited);
  const testing = rows?.find(({ number }) => number === tested);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading title={t('title')} />
          <p className="sub">{t('hint')}</p>
        </div>
        <Button
          variant="filled"
          leftSection={<Icon name="plus" size="small" />}
          disabled={!choices.data}
          onClick={() => setAdding(true)}
        >
          {t('subscribe')}
        </Button>
      </header>
      {choices.error && <ErrorPanel error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.data && !choices.data.mailSetUp && (
        <p className={styles.notSetUp} role="note">
          <Icon name="alert" size="small" /> {t('notSetUp')}
        </p>
      )}
      <ListTable
        caption={t('title')}
        columns={[
          t('column.report'),
          t('column.period'),
          t('column.rhythm'),
          t('column.addresses'),
          t('column.next'),
          t('column.act'),
        ]}
        list={list}
        rows={rows}
        empty={t('empty')}
      >
        {(row) => (
          <SubscriptionLine
            key={row.number}
            subscription={row}
            choices={choices.data}
            onChange={() => setEdited(row.number)}
            onTest={() => setTested(row.number)}
          />
        )}
      </ListTable>
      {subscription && (
        <section className={styles.sendings} aria-labelledby="changes">
          <h2 id="changes">{t('history.title', { number: subscription })}</h2>
          <SubscriptionHistory number={subscription} choices={choices.data} />
        </section>
      )}
      <section className={styles.sendings} aria-labelledby="sendings">
        <h2 id="sendings">{t('sendings.title')}</h2>
        {subscription && (
          <FilterNote onDrop={() => void navigate({ to: '/reports/mailing', search: {} })}>
            {t('sendings.only', { number: subscription })}
          </FilterNote>
        )}
        <Sendings subscription={subscription} />
      </section>
      {adding && choices.data && <SubscribeDialog choices={choices.data} onClose={() => setAdding(false)} />}
      {editing && choices.data && (
        <ChangeDialog
          key={editing.number}
          subscription={editing}
          choices={choices.data}
          onClose={() => setEdited(undefined)}
        />
      )}
      {testing && (
        <TestDialog
          subscription={testing}
          ownAddress={choices.data?.ownAddress ?? null}
          onClose={() => setTested(undefined)}
        />
      )}
    </div>
  );
}
