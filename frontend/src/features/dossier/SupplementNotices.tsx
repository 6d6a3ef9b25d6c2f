import { useTranslation } from 'react-i18next';
import type { DossierView } from '@/api';
import { useFormat } from '@/ui';
import { Card } from './Card';
import styles from './Documents.module.css';

/** What was asked for, when and why: the first request and, where a leader allowed it, the second. */
export function SupplementNotices({ papers }: Pick<DossierView, 'papers'>) {
  const { t } = useTranslation('dossier');
  const { dateTime } = useFormat();
  if (papers.supplementRequests.length === 0) return null;
  const name = (code: string) =>
    papers.checklist.find(({ requiredDocument }) => requiredDocument === code)?.name ?? code;
  return (
    <Card title={t('papers.notices')}>
      <ol className={styles.notices}>
        {papers.supplementRequests.map(({ at, reason, documents }, index) => (
          <li key={at}>
            <b className="fig">{t('papers.noticeNumber', { number: index + 1, moment: dateTime(at) })}</b>
            <p lang="vi">{reason}</p>
            {documents.length > 0 && (
              <ul lang="vi">
                {documents.map((code) => (
                  <li key={code}>{name(code)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
