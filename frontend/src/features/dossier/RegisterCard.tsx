import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { registerNumbers } from '@/api';
import { Card } from './Card';
import styles from './RegisterCard.module.css';

/** Book and number of the dossier in Sổ theo dõi hồ sơ, and of each paper of it that was certified. */
export function RegisterCard({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const { data } = useQuery(registerNumbers.listQuery(code));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('registers.title')}>
      <ul className={`${styles.places} fig`}>
        {data.items.map(({ register, year, book, number, documentNumber }) => (
          <li key={`${register}/${year}/${number}`}>
            <span className="sub">{t(`registers.name.${register}`)}</span>
            <Link to="/reports/register" search={{ register, year, book }}>
              {documentNumber
                ? t('registers.certified', { number: documentNumber })
                : t('registers.place', { year, book, number })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
