import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../ErrorPanel';
import { Icon } from '../Icon';
import { KeyButton } from '../KeyButton';
import { PageHeading } from '../PageHeading';
import { DownloadButtons, type FileKind } from './DownloadButtons';
import styles from './ReportHeading.module.css';

type Props = {
  title: string;
  /** What the page is, where several share one component. */
  arrival?: string;
  sub: ReactNode;
  /** The report of this very question is on the screen. */
  ready: boolean;
  /** None where there is no file of it. */
  download?: (kind: FileKind) => Promise<void>;
  /** Buttons before the files. */
  before?: ReactNode;
  /** Buttons between the files and the printing. */
  after?: ReactNode;
};

/** What the report is, and how it is taken away. */
export function ReportHeading({ title, arrival, sub, ready, download, before, after }: Props) {
  const { t } = useTranslation('ui');
  const file = useMutation({ mutationFn: async (kind: FileKind) => download?.(kind) });
  return (
    <>
      <div className={styles.head}>
        <div>
          <PageHeading title={title} arrival={arrival} />
          <p className="sub">{sub}</p>
        </div>
        <div className={`${styles.buttons} no-print`}>
          {before}
          {download && (
            <DownloadButtons
              loading={file.isPending ? file.variables : undefined}
              disabled={!ready}
              onDownload={(kind) => file.mutate(kind)}
            />
          )}
          {after}
          <KeyButton
            size="xs"
            keys="F8"
            disabled={!ready}
            leftSection={<Icon name="print" size="small" />}
            onClick={() => window.print()}
          >
            {t('report.print')}
          </KeyButton>
        </div>
      </div>
      {file.error && (
        <div className={styles.error}>
          <ErrorPanel error={file.error} onRetry={() => file.mutate(file.variables)} />
        </div>
      )}
    </>
  );
}
