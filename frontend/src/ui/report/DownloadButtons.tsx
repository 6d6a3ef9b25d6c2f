import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon';

/** The forms in which the server gives a report out, and the type by which each is asked for. */
export const REPORT_FILES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

export type FileKind = keyof typeof REPORT_FILES;

const KINDS = Object.keys(REPORT_FILES) as FileKind[];

type Props = {
  /** Of what: needed where a page has these buttons twice. */
  label?: string;
  disabled?: boolean;
  /** The one that is on its way. */
  loading: FileKind | undefined;
  onDownload: (kind: FileKind) => void;
};

export function DownloadButtons({ label, disabled, loading, onDownload }: Props) {
  const { t } = useTranslation('ui');
  return KINDS.map((kind) => (
    <Button
      key={kind}
      size="xs"
      leftSection={<Icon name="download" size="small" />}
      aria-label={label && `${label}, ${t(`report.file.${kind}`)}`}
      loading={loading === kind}
      disabled={disabled}
      onClick={() => onDownload(kind)}
    >
      {t(`report.file.${kind}`)}
    </Button>
  ));
}
