import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { attachments, queries, type DossierView } from '@/api';
import { DeadlineChip, Icon, KeyButton, PageHeading, RestrictedMark, StatusBadge, useShortcuts } from '@/ui';
import styles from './DossierPage.module.css';
import { useNeighbours } from './neighbours';
import { PresenceBadge } from './PresenceBadge';
import { useOfficeHours } from './useDossier';

const TABS = [
  { name: 'processing', to: '/dossiers/$code' },
  { name: 'documents', to: '/dossiers/$code/documents' },
  { name: 'files', to: '/dossiers/$code/files' },
  { name: 'applicant', to: '/dossiers/$code/applicant' },
  { name: 'ledger', to: '/dossiers/$code/ledger' },
  { name: 'proof', to: '/dossiers/$code/proof' },
] as const;

export function DossierHead({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation('dossier');
  const navigate = useNavigate();
  const { code, applicant, procedure, asOf } = dossier;
  const { now, sessionsToday, minutesPerDay } = useOfficeHours();
  const { data: ledger } = useQuery(queries.dossierEvents(code));
  const { data: files } = useQuery(attachments.listQuery(code));
  const counts = {
    documents: dossier.documents.length,
    files: files?.items.filter(({ removal }) => removal === null).length,
    ledger: ledger?.items.length,
  };
  useShortcuts([
    {
      keys: 'KeyD',
      label: t('why.title'),
      run: () => void navigate({ to: '/dossiers/$code/deadline', params: { code } }),
      enabled: dossier.limit !== null || dossier.appointment !== null,
    },
  ]);
  return (
    <header className={styles.head}>
      <nav className={styles.crumbs} aria-label={t('crumbs')}>
        <Link to="/work">{t('work')}</Link>
        <Icon name="chevronRight" size="small" />
        <span className="fig" aria-current="page">
          {code}
        </span>
      </nav>
      <div className={styles.title}>
        <PageHeading title={t('title', { code })} arrival={code}>
          <span lang="vi">{applicant.name}</span>
        </PageHeading>
        <StatusBadge status={dossier.status} />
        {dossier.restricted && <RestrictedMark />}
        <DeadlineChip
          dossier={dossier}
          reading={{ asOf, sessionsToday, now }}
          minutesPerDay={minutesPerDay}
          exact
        />
        <Neighbours code={code} />
      </div>
      <p className={`${styles.meta} fig`}>
        <span lang="vi">{procedure.name}</span>
        <span className="nowrap">{procedure.code}</span>
        <span lang="vi">{procedure.field.name}</span>
        <span className="nowrap">{t('version', { number: procedure.version })}</span>
        {dossier.priority && <span>{t('priority')}</span>}
      </p>
      <PresenceBadge code={code} />
      <nav className={styles.tabs} aria-label={t('tabs.label')}>
        {TABS.map(({ name, to }) => (
          <Link key={name} to={to} params={{ code }} activeOptions={{ exact: true }}>
            {t(`tabs.${name}`)}
            {name in counts && <span className="fig">{counts[name as keyof typeof counts]}</span>}
          </Link>
        ))}
      </nav>
    </header>
  );
}

function Neighbours({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const navigate = useNavigate();
  const { previous, next } = useNeighbours(code);
  const go = (to: string) => void navigate({ to: '/dossiers/$code', params: { code: to } });
  return (
    <div className={styles.near}>
      {previous && (
        <KeyButton keys="KeyK" size="xs" onClick={() => go(previous)}>
          {t('previous')}
        </KeyButton>
      )}
      {next && (
        <KeyButton keys="KeyJ" size="xs" onClick={() => go(next)}>
          {t('next')}
        </KeyButton>
      )}
    </div>
  );
}
