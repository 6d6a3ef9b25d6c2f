import { useTranslation } from 'react-i18next';
import styles from './Administration.module.css';
import form from './Form.module.css';
import type { Agency } from './contract';
import { useSpan } from './useSpan';

/** The same as the form, for those who only read. */
export function AgencyFacts({ agency }: { agency: Agency }) {
  const { t } = useTranslation('administration');
  const span = useSpan();
  const facts = [
    [t('agency.name'), agency.name],
    [t('agency.phone'), agency.phone],
    [t('agency.address'), agency.address],
  ] as const;
  return (
    <section className={`card ${form.card}`}>
      <h2>{t('agency.about')}</h2>
      <dl className={form.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? t('none')}</dd>
          </div>
        ))}
        <div>
          <dt>{t('agency.heads')}</dt>
          <dd>
            {agency.heads.length === 0 && t('none')}
            <ul className={styles.several}>
              {agency.heads.map(({ name, title, validFrom, validUntil }) => (
                <li key={validFrom}>
                  {name}, {title}
                  <span className="sub fig">{span(validFrom, validUntil)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
