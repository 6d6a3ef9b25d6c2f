import { useTranslation } from 'react-i18next';
import { postedFiles } from '@/api';
import { Icon } from '@/ui';
import styles from './ProcedureList.module.css';

const FORMATS = ['JSON', 'CSV'] as const;

/** All that is posted, for other machines. */
export function OpenData({ day }: { day: string | undefined }) {
  const { t } = useTranslation('procedures');
  return (
    <section className={`${styles.openData} no-print`} aria-labelledby="open-data">
      <h2 id="open-data">{t('openData.title')}</h2>
      <p>{t('openData.what')}</p>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={postedFiles.openData(format, day)} download>
              <Icon name="download" size="small" />
              {t(`openData.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
