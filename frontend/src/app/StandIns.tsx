import { Button } from '@mantine/core';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorPanel, PageHeading, SkeletonRows } from '@/ui';
import styles from './StandIns.module.css';

/** What stands in for a page that is not there, that failed, or that is still on its way. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      action={
        <Button variant="filled" renderRoot={(props: object) => <Link to="/" {...props} />}>
          {t('notFound.home')}
        </Button>
      }
    >
      <PageHeading title={t('notFound.title')} />
      {t('notFound.body')}
    </EmptyState>
  );
}

export function FailedPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={styles.failed}>
      <PageHeading title={t('failed')} />
      <ErrorPanel error={error} onRetry={retry} />
    </div>
  );
}

export function PendingPage() {
  return <SkeletonRows />;
}
