import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow, type DossierQuery, type Me, type WorkView } from '@/api';
import { hasRole, useMe } from '@/session';
import { Icon, KeyCap, lazily, PageHeading, useFormat, workingDayMinutes, workingMinutesBetween } from '@/ui';
import { ExportButton } from './ExportButton';
import styles from './WorkHead.module.css';

const AbsentDialog = lazily(() => import('./AbsentDialog').then((file) => file.AbsentDialog));

export function WorkHead({ view, search }: { view: WorkView; search: DossierQuery }) {
  const { t } = useTranslation('work');
  const me = useMe();
  return (
    <div className={styles.head}>
      <div>
        <PageHeading title={t('title')} />
        <p className="sub fig">
          <TimeLeftToday me={me} /> {t(`order.${view}`)}
        </p>
      </div>
      <div className={styles.acts}>
        <ExportButton search={search} />
        {hasRole(me, ['leader']) && <AbsentButton />}
        {hasRole(me, ['clerk']) && (
          <Button
            variant="filled"
            leftSection={<Icon name="plus" />}
            rightSection={<KeyCap keys="F2" onDark />}
            aria-keyshortcuts="F2"
            renderRoot={(props: object) => <Link to="/reception" {...props} />}
          >
            {t('receive')}
          </Button>
        )}
      </div>
    </div>
  );
}

function AbsentButton() {
  const { t } = useTranslation('work');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('absent.button')}</Button>
      {opened && <AbsentDialog onClose={() => setOpened(false)} />}
    </>
  );
}

/** The server told how many minutes were left when it answered; only what has passed since is taken off. */
function TimeLeftToday({ me }: { me: Me }) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const now = useServerNow();
  const { today, tomorrow } = me;
  const left = today.remainingMinutes - workingMinutesBetween(new Date(me.now), now, today.sessions);
  if (today.sessions.length === 0)
    return t('today.closed', { reason: format.text(today.reason, today.reasonEn) });
  if (left > 0) {
    const minutesPerDay = workingDayMinutes([today, tomorrow]);
    return t('today.left', {
      amount: format.workingMinutes(left, { minutesPerDay, minutesAlways: true }),
    });
  }
  return tomorrow.sessions.length > 0
    ? t('today.over')
    : t('today.overThenClosed', {
        date: format.dayMonth(tomorrow.date),
        reason: format.text(tomorrow.reason, tomorrow.reasonEn),
      });
}
