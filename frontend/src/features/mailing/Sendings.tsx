import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mailing, type ReportSending } from '@/api';
import { ErrorPanel, Icon, ListTable, useFormAct, useFormat, type IconName } from '@/ui';
import styles from './MailingPage.module.css';

const ICONS: Record<ReportSending['state'], IconName> = {
  WAITING: 'clock',
  SENT: 'check',
  PARTLY_SENT: 'alert',
  FAILED: 'alert',
};

/** What was sent to whom, and how it went. */
export function Sendings({ subscription }: { subscription: number | undefined }) {
  const { t } = useTranslation('mailing');
  const list = useInfiniteQuery(mailing.sendingsQuery(subscription));
  return (
    <ListTable
      caption={t('sendings.title')}
      columns={[
        t('column.due'),
        t('column.report'),
        t('column.state'),
        t('column.letters'),
        t('column.file'),
        t('column.act'),
      ]}
      list={list}
      rows={list.data?.pages.flatMap(({ items }) => items)}
      empty={t('sendings.empty')}
    >
      {(sending) => <Line key={sending.number} sending={sending} />}
    </ListTable>
  );
}

function Line({ sending }: { sending: ReportSending }) {
  const { t } = useTranslation('mailing');
  const format = useFormat();
  const again = useFormAct(
    { act: () => mailing.sendAgain(sending.number), done: () => t('sendings.againDone') },
    mailing.mailingChanged,
  );
  const name = format.text(sending.title.vi, sending.title.en);
  return (
    <tr>
      <td className="fig nowrap">
        {format.dateTime(sending.dueAt)}
        <p className="sub">
          {t(`kind.${sending.kind}`, { by: sending.requestedBy })}
          {sending.missed > 0 && <> · {t('sendings.missed', { count: sending.missed })}</>}
        </p>
      </td>
      <td>
        {name}
        <p className="sub fig">
          {t('sendings.days', {
            from: format.date(sending.from),
            to: format.date(sending.to),
            asOf: format.dateTime(sending.asOf),
          })}
        </p>
      </td>
      <td>
        <span className={`${styles.state} ${styles[sending.state]}`}>
          <Icon name={ICONS[sending.state]} size="small" /> {t(`state.${sending.state}`)}
        </span>
        {sending.fault && (
          <p className="sub">
            {t(`fault.${sending.fault}`)} <span lang="en">{sending.faultDetail}</span>
          </p>
        )}
        {sending.nextAttemptAt && sending.attempts > 0 && (
          <p className="sub fig">{t('sendings.next', { time: format.dateTime(sending.nextAttemptAt) })}</p>
        )}
      </td>
      <td>
        <ul className={styles.addresses}>
          {sending.letters.map(({ address, state, at, reply }) => (
            <li key={address}>
              {address}
              <span className="sub">
                {' '}
                {t(`letter.${state}`, { time: at ? format.dateTime(at) : '' })} {reply}
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td className="fig">
        {sending.fileName}
        {sending.sha256 && (
          <p className="sub">
            <code title={sending.sha256}>SHA-256 {sending.sha256.slice(0, 12)}…</code>
          </p>
        )}
      </td>
      <td>
        {sending.state !== 'WAITING' && (
          <Button
            size="xs"
            loading={again.isPending}
            onClick={() => again.mutate()}
            aria-label={t('sendings.againOne', { name, time: format.dateTime(sending.dueAt) })}
          >
            {t('sendings.again')}
          </Button>
        )}
        {again.error && <ErrorPanel error={again.error} />}
      </td>
    </tr>
  );
}
