import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PostedVersion } from '@/api';
import { useFormat, usePeriod } from '@/ui';
import { DayForm } from './DayForm';
import { DecisionLine } from './DecisionLine';
import styles from './ProcedureSheet.module.css';
import { useDayShown } from './useDayShown';

type Props = {
  code: string;
  versions: PostedVersion[];
  /** Number of the version on the page; undefined when none is. */
  shown?: number;
};

/** All that was ever in force of it, and the way to any day. */
export function VersionHistory({ code, versions, shown }: Props) {
  const { t } = useTranslation('procedures');
  const format = useFormat();
  const period = usePeriod();
  const navigate = useNavigate();
  const day = useDayShown();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      <ol className={styles.versions}>
        {versions.map((version) => (
          <li key={version.number} className="fig" aria-current={version.number === shown || undefined}>
            {version.number === shown ? (
              <b>{t('versions.shown', { number: version.number })}</b>
            ) : (
              <Link
                to="/procedures/$code"
                params={{ code }}
                search={{ inForceOn: version.effectiveFrom }}
                aria-label={t('versions.seeOne', {
                  number: version.number,
                  date: format.date(version.effectiveFrom),
                })}
              >
                {t('versions.number', { number: version.number })}
              </Link>
            )}{' '}
            {period(version)}
            {version.decision && (
              <p>
                <DecisionLine decision={version.decision} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <DayForm
        label={t('day.ofProcedure')}
        day={day}
        onChoose={(inForceOn) =>
          void navigate({ to: '/procedures/$code', params: { code }, search: { inForceOn } })
        }
      />
    </section>
  );
}
