import { useTranslation } from 'react-i18next';
import type { PostedProcedure } from '@/api';
import { useProcedureFacts } from '@/ui';
import styles from './ProcedureSheet.module.css';

/** Cách thức thực hiện: each channel with how it is used and within what time (NĐ 63/2010 art. 8.1c, đ). */
export function WayList({ procedure }: { procedure: PostedProcedure }) {
  const { t } = useTranslation('procedures');
  const facts = useProcedureFacts();
  const { channels, serviceLevel, immediate } = procedure;
  const ways = channels.flatMap(({ channel, instructions }) => (channel ? [{ channel, instructions }] : []));
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t('ways.title')}</h2>
      <ul className={styles.ways}>
        {ways.map(({ channel, instructions }) => (
          <li key={channel}>
            <b>{t(`ways.channel.${channel}`)}</b>
            <span className="fig">
              {immediate ? t('immediate') : (facts.limit(procedure, channel) ?? t('noLimit'))}
            </span>
            {instructions && (
              <p lang="vi" className={styles.text}>
                {instructions}
              </p>
            )}
          </li>
        ))}
      </ul>
      {serviceLevel && <p className={styles.below}>{t(`ways.serviceLevel.${serviceLevel}`)}</p>}
    </section>
  );
}
