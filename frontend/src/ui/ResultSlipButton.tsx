import { useTranslation } from 'react-i18next';
import { ApiProblem, type DossierStatus } from '@/api';
import { ErrorPanel } from './ErrorPanel';
import { useFormat } from './format/useFormat';
import { Icon } from './Icon';
import { KeyButton } from './KeyButton';
import styles from './Panels.module.css';
import { usePrintResultSlip } from './usePrintForm';

type Props = { dossiers: readonly { code: string; status: DossierStatus }[]; size?: 'xs' };

const WITH_RESULT: readonly DossierStatus[] = ['FINISHED', 'RETURNED'];

/** Phiếu bàn giao kết quả of all these on one paper; not there while one of them is not resolved. */
export function ResultSlipButton({ dossiers, size }: Props) {
  const { t } = useTranslation('ui');
  const printing = usePrintResultSlip();
  if (dossiers.length === 0 || !dossiers.every(({ status }) => WITH_RESULT.includes(status))) return null;
  const codes = dossiers.map(({ code }) => code);
  // What was refused of other dossiers says nothing of these.
  const error = printing.variables?.join() === codes.join() ? printing.error : null;
  return (
    <>
      <KeyButton
        keys={['F8', 'Ctrl+KeyP']}
        size={size}
        leftSection={<Icon name="print" size="small" />}
        loading={printing.isPending}
        onClick={() => printing.mutate(codes)}
      >
        {t('resultSlip', { count: codes.length })}
      </KeyButton>
      {error && <Refused error={error} />}
    </>
  );
}

/** Which of them stand in the way, by the server's words. */
function Refused({ error }: { error: Error }) {
  const { text } = useFormat();
  const errors = error instanceof ApiProblem ? error.errors : [];
  return (
    <div className={styles.row}>
      <ErrorPanel error={error} />
      {errors.length > 0 && (
        <ul className={styles.reasons}>
          {errors.map(({ detail, detailEn }) => (
            <li key={detail}>{text(detail, detailEn)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
