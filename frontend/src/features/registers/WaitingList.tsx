import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registers, type Register, type UncertifiedDossier } from '@/api';
import { CertifyDialog } from './CertifyDialog';
import styles from './RegisterPage.module.css';

/** What was signed and has no number yet; nothing is shown when all have theirs. */
export function WaitingList({ register }: { register: Register }) {
  const { t } = useTranslation('registers');
  const [certifying, setCertifying] = useState<UncertifiedDossier>();
  const { data } = useQuery(registers.waitingQuery(register));
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.facts} aria-label={t('waiting', { count: data.items.length })}>
      <h2>{t('waiting', { count: data.items.length })}</h2>
      <ul>
        {data.items.map((dossier) => (
          <li key={dossier.code} className={styles.filters}>
            <Link to="/dossiers/$code" params={{ code: dossier.code }} className="fig">
              {dossier.code}
            </Link>
            <span lang="vi">
              {dossier.applicantName} · {dossier.procedureName}
            </span>
            <Button
              size="xs"
              onClick={() => setCertifying(dossier)}
              aria-label={t('certifyDossier', { code: dossier.code })}
            >
              {t('certify')}
            </Button>
          </li>
        ))}
      </ul>
      {certifying && <CertifyDialog dossier={certifying} onClose={() => setCertifying(undefined)} />}
    </section>
  );
}
