import { useTranslation } from 'react-i18next';
import { EmptyState, Icon } from '@/ui';
import { Card } from './Card';
import styles from './Tab.module.css';
import { useDossier } from './useDossier';

const KINDS = [
  { given: 'originals', required: 'requiredOriginals' },
  { given: 'certifiedCopies', required: 'requiredCertifiedCopies' },
  { given: 'copies', required: 'requiredCopies' },
] as const;

export function DossierDocuments() {
  const { t } = useTranslation('dossier');
  const { documents, sets, resultDelivery, note } = useDossier();
  return (
    <div className={styles.tab}>
      <Card
        title={t('documents.title')}
        aside={
          <span className="fig">
            {t('documents.sets', { count: sets })} · {t(`documents.${resultDelivery}`)}
          </span>
        }
      >
        {documents.length === 0 ? (
          <EmptyState>{t('documents.none')}</EmptyState>
        ) : (
          <table className={styles.table}>
            <caption className="visually-hidden">{t('documents.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('documents.number')}</th>
                <th scope="col">{t('documents.paper')}</th>
                {KINDS.map(({ given }) => (
                  <th key={given} scope="col" className={styles.figure}>
                    {t(`documents.${given}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {documents.map((document) => (
                <tr key={document.requiredDocument}>
                  <td className="fig">{document.requiredDocument}</td>
                  <th scope="row">
                    {document.name}
                    <span className="sub">
                      {t(document.mandatory ? 'documents.mandatory' : 'documents.optional')}
                    </span>
                  </th>
                  {KINDS.map(({ given, required }) => (
                    <td key={given} className={`${styles.figure} fig`}>
                      {document[given]}
                      {document[required] > 0 && (
                        <span className="sub"> {t('documents.of', { count: document[required] })}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {note && (
          <p className={styles.note}>
            <Icon name="info" size="small" /> {note}
          </p>
        )}
      </Card>
    </div>
  );
}
