import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedback, type DossierView, type Rating } from '@/api';
import { hasRole, useMe } from '@/session';
import { ErrorPanel, lazily, useAhead, useFormat } from '@/ui';
import { Card } from './Card';

const RatingDialog = lazily(() => import('./RatingDialog').then((file) => file.RatingDialog));

/** What the applicant said of how it was handled; the desk copies a paper slip in. */
export function RatingCard({ dossier: { code } }: { dossier: DossierView }) {
  const { t } = useTranslation('rating');
  useAhead(RatingDialog);
  const me = useMe();
  const [entering, setEntering] = useState(false);
  const { data, error, refetch } = useQuery(feedback.ratingQuery(code));
  return (
    <Card title={t('card.title')}>
      {error && data === undefined && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data && <Given rating={data} />}
      {data === null && <p className="sub">{t('card.none')}</p>}
      {data === null && hasRole(me, ['clerk']) && (
        <Button size="xs" onClick={() => setEntering(true)}>
          {t('card.enter')}
        </Button>
      )}
      {entering && <RatingDialog code={code} onClose={() => setEntering(false)} />}
    </Card>
  );
}

/** The scorecard asks: none, one, more than one. */
const several = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : 2);

function Given({ rating }: { rating: Rating }) {
  const { t } = useTranslation('rating');
  const format = useFormat();
  const { level, reasons, totalTime, contacts, agencies, attitude, comment, channel, at, recordedBy } =
    rating;
  const facts = [
    ...reasons.map((reason) => t(`reason.${reason}`)),
    totalTime && `${t('time.label')}: ${t(`time.${totalTime}`)}`,
    contacts !== null && `${t('contacts.short')}: ${t(`contacts.${several(contacts)}`)}`,
    agencies !== null && `${t('agencies.short')}: ${t(`agencies.${several(agencies)}`)}`,
    attitude && `${t('attitude.label')}: ${t(`attitude.${attitude}`)}`,
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <>
      <p>
        <b>{t(`level.${level}`)}</b>
      </p>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {comment && <p lang="vi">{comment}</p>}
      <p className="sub fig">
        {recordedBy
          ? t('card.enteredBy', {
              channel: t(`channel.${channel}`),
              name: recordedBy.name,
              at: format.dateTime(at),
            })
          : t('card.by', { channel: t(`channel.${channel}`), at: format.dateTime(at) })}
      </p>
    </>
  );
}
