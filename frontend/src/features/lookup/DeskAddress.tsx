import { useTranslation } from 'react-i18next';
import { serverNow, type PublicDossier } from '@/api';
import { Icon, isSameOfficeDay, useFormat } from '@/ui';
import styles from './Lookup.module.css';

/** Where to go or call, and when somebody is there. */
export function DeskAddress({ dossier: { agency, deskOpens } }: { dossier: PublicDossier }) {
  const { t } = useTranslation('citizen');
  const format = useFormat();
  const hours = deskOpens?.sessions
    .map(({ opensAt, closesAt }) => `${opensAt.slice(0, 5)}–${closesAt.slice(0, 5)}`)
    .join(', ');
  return (
    <section className={styles.desk} aria-label={t('desk.label')}>
      <p>
        <b lang="vi">{agency.name}</b>
        {agency.address && <span lang="vi">{agency.address}</span>}
      </p>
      {deskOpens && (
        <p className="fig">
          {isSameOfficeDay(`${deskOpens.date}T12:00:00+07:00`, serverNow())
            ? t('desk.today', { hours })
            : t('desk.next', { day: format.longDate(deskOpens.date, true), hours })}
        </p>
      )}
      {agency.phone && (
        <a className={styles.call} href={`tel:${agency.phone.replace(/\s/g, '')}`}>
          <Icon name="phone" />
          <span className="fig">{t('desk.call', { phone: agency.phone })}</span>
        </a>
      )}
    </section>
  );
}
