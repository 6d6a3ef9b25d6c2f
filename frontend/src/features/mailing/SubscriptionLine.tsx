import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mailing, type ReportSubscription, type ReportSubscriptionChoices } from '@/api';
import { ErrorPanel, useFormAct, useFormat } from '@/ui';
import styles from './MailingPage.module.css';
import { useSubscriptionWords } from './useSubscriptionWords';

type Props = {
  subscription: ReportSubscription;
  choices: ReportSubscriptionChoices | undefined;
  onChange: () => void;
  onTest: () => void;
};

export function SubscriptionLine({ subscription, choices, onChange, onTest }: Props) {
  const { t } = useTranslation('mailing');
  const format = useFormat();
  const { number, title, groupedBy, addresses, nextDueAt } = subscription;
  const words = useSubscriptionWords(choices);
  const resuming = useFormAct(
    {
      act: () => mailing.resume(subscription),
      done: (resumed) => t('resumed', { time: format.dateTime(resumed.nextDueAt ?? '') }),
    },
    mailing.mailingChanged,
  );
  const name = format.text(title.vi, title.en);
  return (
    <tr>
      <th scope="row">
        {name}
        <p className="sub">
          {t('told', { by: format.text(groupedBy.vi, groupedBy.en), format: subscription.format })}
        </p>
      </th>
      <td>{words.period(subscription)}</td>
      <td className="fig">{words.rhythm(subscription)}</td>
      <td>
        <ul className={styles.addresses}>
          {addresses.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ul>
      </td>
      <td className="fig">
        {nextDueAt ? format.dateTime(nextDueAt) : <b>{t('isStopped')}</b>}
        <p className="sub" lang="vi">
          {subscription.ownerName}
        </p>
        {resuming.error && <ErrorPanel error={resuming.error} />}
      </td>
      <td>
        <div className={styles.acts}>
          <Button size="xs" onClick={onChange} aria-label={t('changeOne', { name, number })}>
            {t('change')}
          </Button>
          {choices?.mailSetUp && (
            <Button size="xs" onClick={onTest} aria-label={t('test.one', { name, number })}>
              {t('test.open')}
            </Button>
          )}
          <Button
            size="xs"
            renderRoot={(props: object) => (
              <Link to="/reports/mailing" search={{ subscription: number }} resetScroll={false} {...props} />
            )}
            aria-label={t('history.one', { name, number })}
          >
            {t('history.open')}
          </Button>
          {!nextDueAt && (
            <Button
              size="xs"
              loading={resuming.isPending}
              onClick={() => resuming.mutate()}
              aria-label={t('resumeOne', { name, number })}
            >
              {t('resume')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
