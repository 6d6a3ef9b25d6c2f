import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorPanel, Icon, KeyButton, PageHeading, SkeletonRows, usePeriod } from '@/ui';
import type { Diff, Versions } from './contract';
import styles from './DiffPage.module.css';
import { DiffTable } from './DiffTable';
import { diffQuery, versionsQuery } from './requests';

/** Any two versions side by side: only what differs, texts word by word; printed as it is. */
export function DiffPage() {
  const { t } = useTranslation('catalogue');
  const { code, number, against } = useParams({
    from: '/staff/catalogue/$code/versions/$number/diff/$against',
  });
  const versions = useQuery(versionsQuery(code));
  const diff = useQuery(diffQuery(code, Number(number), Number(against)));
  const navigate = useNavigate();
  const compare = (later: string, earlier: string) =>
    void navigate({
      to: '/catalogue/$code/versions/$number/diff/$against',
      params: { code, number: later, against: earlier },
      replace: true,
    });
  const choices = versions.data?.items.map((version) => String(version.number)) ?? [];
  const error = diff.error ?? versions.error;
  // The answer to another question stays on screen until this one has come.
  const shown = diff.isPlaceholderData ? undefined : diff.data;
  return (
    <div className={styles.page}>
      <Link
        to="/catalogue/$code/versions/$number"
        params={{ code, number }}
        className={`${styles.back} no-print`}
      >
        <Icon name="chevronLeft" size="small" />
        {t('diff.back', { number })}
      </Link>
      <PageHeading title={t('diff.title', { number, against })} arrival={`${code} ${number} ${against}`} />
      {versions.data && (
        <p className={styles.subject}>
          <span className="fig">{code}</span> · {versions.data.name}
        </p>
      )}
      <div className={`${styles.bar} no-print`}>
        {versions.data && (
          <>
            <NativeSelect
              label={t('diff.earlier')}
              value={against}
              data={choices}
              onChange={({ target }) => compare(number, target.value)}
            />
            <NativeSelect
              label={t('diff.later')}
              value={number}
              data={choices}
              onChange={({ target }) => compare(target.value, against)}
            />
            <Button onClick={() => compare(against, number)}>{t('diff.swap')}</Button>
          </>
        )}
        <KeyButton keys={['F8', 'Ctrl+KeyP']} onClick={() => window.print()}>
          {t('diff.print')}
        </KeyButton>
      </div>
      {error && !shown && <ErrorPanel error={error} onRetry={() => void diff.refetch()} />}
      {!shown && !error && <SkeletonRows />}
      {shown?.count === 0 && <EmptyState>{t('diff.same', { number, against })}</EmptyState>}
      {shown && shown.count > 0 && versions.data && <Table diff={shown} versions={versions.data} />}
    </div>
  );
}

function Table({ diff, versions }: { diff: Diff; versions: Versions }) {
  const { t } = useTranslation('catalogue');
  const period = usePeriod();
  const heading = (number: number) => {
    const version = versions.items.find((one) => one.number === number);
    const words = [t('versions.number', { number })];
    if (version) words.push(version.effectiveFrom ? period(version) : t(`phase.${version.phase}`));
    if (version?.decision) words.push(version.decision.number);
    return words.join(' · ');
  };
  return (
    <>
      <p role="status" className="fig">
        {t('diff.count', { count: diff.count })}
      </p>
      <DiffTable diff={diff} before={heading(diff.against)} after={heading(diff.number)} />
    </>
  );
}
