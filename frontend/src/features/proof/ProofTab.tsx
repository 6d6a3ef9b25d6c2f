import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  proof,
  queries,
  type Criterion,
  type Deviation,
  type DossierView,
  type RightProcessProof,
} from '@/api';
import { ErrorPanel, Icon, KeyButton, SkeletonRows, useFormat, VerdictBadge } from '@/ui';
import { DeviationDialog } from './DeviationDialog';
import { departmentNames } from './departmentNames';
import styles from './ProofTab.module.css';
import { ProofFacts } from './ProofFacts';
import { TickSection } from './TickSection';

/** The proof of right process of one dossier, on the screen and on a sheet of A4. */
export function DossierProof() {
  const { code } = useParams({ from: '/staff/dossiers/$code/proof' });
  const { data: dossier } = useQuery(queries.dossier(code));
  const { data, error, refetch } = useQuery(proof.proofQuery(code));
  const { data: deviations = [] } = useQuery(proof.deviationsOfQuery(code));
  if (!data || !dossier) {
    return (
      <div className={styles.tab}>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
      </div>
    );
  }
  return <Proof dossier={dossier} found={data} deviations={deviations} />;
}

type Props = { dossier: DossierView; found: RightProcessProof; deviations: Deviation[] };

function Proof({ dossier, found, deviations }: Props) {
  const { t } = useTranslation('proof');
  const format = useFormat();
  const [answering, setAnswering] = useState<Criterion>();
  const { code } = dossier;
  const nameOf = departmentNames(dossier);
  return (
    <div className={styles.tab}>
      <p className={styles.printOnly}>{t('printed')}</p>
      <div className={styles.head}>
        <h2>{t('title')}</h2>
        <div className="no-print">
          <KeyButton
            keys="F8"
            size="xs"
            leftSection={<Icon name="print" size="small" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </KeyButton>
        </div>
        <p className="sub fig">{t('computed', { moment: format.dateTime(found.asOf) })}</p>
      </div>
      <ProofFacts dossier={dossier} />
      <ul className={styles.summary} aria-label={t('summary')}>
        {found.ticks.map(({ tick, name, nameEn, verdict }) => (
          <li key={tick}>
            <a href={`#${tick}`}>{format.text(name, nameEn)}</a>
            <VerdictBadge of={verdict} />
          </li>
        ))}
      </ul>
      {found.ticks.map((tick) => (
        <TickSection
          key={tick.tick}
          code={code}
          tick={tick}
          deviations={deviations}
          departmentName={nameOf}
          onAnswer={setAnswering}
        />
      ))}
      <p className={`${styles.more} no-print`}>
        <Icon name="link" size="small" />
        <Link to="/dossiers/$code/ledger" params={{ code }}>
          {t('ledger')}
        </Link>
      </p>
      {answering && (
        <DeviationDialog code={code} criterion={answering} onClose={() => setAnswering(undefined)} />
      )}
    </div>
  );
}
