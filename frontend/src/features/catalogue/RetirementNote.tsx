import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@/ui';
import type { Versions } from './contract';
import styles from './ProcedurePage.module.css';

/** Since when a procedure is no more, why, and what takes its place. */
export function RetirementNote({ versions }: { versions: Versions }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { retiredOn, retirementReason, replacedBy, replaces } = versions;
  return (
    <>
      {retiredOn && (
        <p className={styles.retired}>
          <Icon name="slashCircle" />
          <span>
            <b className="fig">{t('retire.since', { date: format.date(retiredOn) })}</b> {retirementReason}{' '}
            {replacedBy && (
              <Link to="/catalogue/$code" params={{ code: replacedBy.code }}>
                {t('retire.replacement', { ...replacedBy })}
              </Link>
            )}
          </span>
        </p>
      )}
      {replaces.length > 0 && (
        <p className={`${styles.replaces} sub`}>
          {t('retire.replaces')}{' '}
          {replaces.map(({ code, name }) => (
            <Link key={code} to="/catalogue/$code" params={{ code }} className="fig">
              {code} {name}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}
