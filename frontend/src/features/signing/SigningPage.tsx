import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BatchDialog,
  EmptyState,
  ErrorPanel,
  KeyButton,
  PageHeading,
  SkeletonRows,
  useAhead,
  useShortcuts,
} from '@/ui';
import { SigningList } from './SigningList';
import styles from './SigningPage.module.css';
import { SigningPaper } from './SigningPaper';
import { useSigning } from './useSigning';

/** Many to sign, each of them read. */
export function SigningPage() {
  const { t } = useTranslation('signing');
  useAhead(BatchDialog);
  const navigate = useNavigate();
  const signing = useSigning();
  const [asking, setAsking] = useState(false);
  const { list, rows, marked, current, paper } = signing;
  useShortcuts([
    {
      keys: 'Enter',
      label: t('keys.open'),
      run: () => void navigate({ to: '/dossiers/$code', params: { code: current ?? '' } }),
      enabled: current !== undefined,
    },
    { keys: 'KeyR', label: t('keys.refresh'), run: signing.refresh },
  ]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading title={t('title')} />
        <div role="status">
          {signing.hasChanged && (
            <Button size="compact-sm" onClick={signing.refresh}>
              {t('changed')}
            </Button>
          )}
        </div>
      </header>
      {list.error && !list.data && <ErrorPanel error={list.error} onRetry={signing.refresh} />}
      {list.isPending && <SkeletonRows />}
      {list.data && rows.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
      {rows.length > 0 && (
        <>
          <div className={styles.columns}>
            <SigningList signing={signing} reading={list.data} />
            <div className={styles.paper} role="region" aria-label={t('paper')} tabIndex={0}>
              {paper.error && <ErrorPanel error={paper.error} onRetry={() => void paper.refetch()} />}
              {paper.data ? <SigningPaper dossier={paper.data} /> : <SkeletonRows />}
            </div>
          </div>
          <footer className={styles.foot}>
            <p role="status" className="fig">
              {marked.length === 0
                ? t('markFirst')
                : t('read', { read: signing.readOfMarked, marked: marked.length })}
            </p>
            {signing.readOfMarked < marked.length && (
              <p className={styles.unread}>{t('unread', { count: marked.length - signing.readOfMarked })}</p>
            )}
            <KeyButton
              keys={['F9', 'Ctrl+Enter']}
              variant="filled"
              disabled={marked.length === 0}
              onClick={() => setAsking(true)}
            >
              {t('sign', { count: marked.length })}
            </KeyButton>
          </footer>
        </>
      )}
      {asking && (
        <BatchDialog
          act="SIGN"
          rows={marked}
          onClose={() => {
            setAsking(false);
            signing.refresh();
          }}
        />
      )}
    </div>
  );
}
