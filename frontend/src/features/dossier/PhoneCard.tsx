import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import styles from './PhoneCard.module.css';

export function PhoneCard({ phone }: { phone: string | null }) {
  const { t } = useTranslation('dossier');
  return (
    <section className={`card ${styles.phone}`} aria-label={t('phone.title')}>
      <div>
        <b>{t('phone.title')}</b>
        <p className="sub fig">{phone ?? t('phone.none')}</p>
      </div>
      {phone && (
        <Button
          component="a"
          href={`tel:${phone.replace(/[^+\d]/g, '')}`}
          size="xs"
          leftSection={<Icon name="phone" size="small" />}
        >
          {t('phone.call')}
        </Button>
      )}
    </section>
  );
}
