import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeriod } from '@/ui';
import type { Versions } from './contract';
import styles from './VersionLine.module.css';

type Props = {
  versions: Versions;
  /** The one on screen. */
  shown: number | undefined;
  /** Open dossiers by version, for those who may know. */
  open?: Map<number, number>;
};

/** The life of a procedure from left to right: which version when, and what is being prepared. */
export function VersionLine({ versions, shown, open }: Props) {
  const { t } = useTranslation('catalogue');
  const period = usePeriod();
  return (
    <nav className={`${styles.line} fig no-print`} aria-label={t('versions.label')} tabIndex={-1}>
      <ol>
        {versions.items.toReversed().map((version) => (
          <li key={version.number} className={styles[version.phase]}>
            <Link
              to="/catalogue/$code/versions/$number"
              params={{ code: versions.code, number: String(version.number) }}
              aria-current={version.number === shown ? 'page' : undefined}
            >
              <b>
                {t('versions.number', { number: version.number })}
                {version.phase !== 'PAST' && `, ${t(`phase.${version.phase}`)}`}
              </b>
              <span>
                {[
                  version.effectiveFrom ? period(version) : t('versions.noDate'),
                  (open?.get(version.number) ?? 0) > 0 &&
                    t('versions.open', { count: open?.get(version.number) }),
                  version.phase !== 'PAST' && version.decision?.number,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
