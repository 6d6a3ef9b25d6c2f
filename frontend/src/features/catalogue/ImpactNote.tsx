import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import type { Impact } from './contract';
import styles from './ProcedurePage.module.css';

/** Open dossiers by the version that each of them keeps. */
export function ImpactNote({ impact: { code, versions } }: { impact: Impact }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const held = versions.filter(({ open }) => open > 0);
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{t('impact.title')}</h2>
      {held.length === 0 ? (
        <p className="sub">{t('impact.none')}</p>
      ) : (
        <ul className={`${styles.impact} fig`}>
          {held.map(({ number, open }) => (
            <li key={number}>
              {t('impact.of', { number })}
              <Link to="/work" search={{ view: 'OPEN', procedureCode: code }}>
                {t('impact.dossiers', { count: open, number: format.number(open) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
