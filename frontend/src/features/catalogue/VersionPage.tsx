import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api';
import { hasRole, useMe } from '@/session';
import { EmptyState, ErrorPanel, lazily, PageHeading, SkeletonRows, useAhead } from '@/ui';
import { PublishedPage } from './PublishedPage';
import { versionQuery, versionsQuery } from './requests';
import styles from './CataloguePage.module.css';

const DraftPage = lazily(() => import('./DraftPage').then((file) => file.DraftPage));

/** One version: a draft is written by those who keep the catalogue and read by everybody else, like any other. */
export function VersionPage() {
  const { t } = useTranslation('catalogue');
  const { code, number } = useParams({ from: '/staff/catalogue/$code/versions/$number' });
  const writer = hasRole(useMe(), ['catalogue-admin']);
  useAhead(writer ? DraftPage : undefined);
  const versions = useQuery(versionsQuery(code));
  const version = useQuery(versionQuery(code, Number(number)));
  const error = versions.error ?? version.error;
  if (versions.data && version.data) {
    return writer && version.data.phase === 'DRAFT' ? (
      <DraftPage key={`${code} ${number}`} versions={versions.data} view={version.data} />
    ) : (
      <PublishedPage versions={versions.data} view={version.data} />
    );
  }
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <EmptyState
        action={
          <Link to="/catalogue/$code" params={{ code }}>
            {t('versions.toProcedure')}
          </Link>
        }
      >
        <PageHeading title={t('versions.unknown', { code, number })} />
      </EmptyState>
    );
  return (
    <div className={styles.inset}>
      <PageHeading title={code} />
      {error ? (
        <ErrorPanel
          error={error}
          onRetry={() => {
            void versions.refetch();
            void version.refetch();
          }}
        />
      ) : (
        <SkeletonRows />
      )}
    </div>
  );
}
