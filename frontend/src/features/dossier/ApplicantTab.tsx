import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import { Card } from './Card';
import styles from './Tab.module.css';
import { useDossier } from './useDossier';

const FIELDS = ['name', 'idNumber', 'birthDate', 'phone', 'email', 'address'] as const;

export function DossierApplicant() {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { applicant, channel, submission, receivedAt, receivedBy, priority } = useDossier();
  const value = (field: (typeof FIELDS)[number]) => {
    const text = applicant[field];
    return text && field === 'birthDate' ? format.birth(text) : text;
  };
  return (
    <div className={styles.tab}>
      <Card title={t('tabs.applicant')} aside={priority && <b>{t('priority')}</b>}>
        <dl className={`${styles.facts} fig`}>
          {FIELDS.map((field) => (
            <div key={field}>
              <dt>{t(`applicant.${field}`)}</dt>
              <dd>{value(field) ?? <span className="sub">{t('applicant.unknown')}</span>}</dd>
            </div>
          ))}
          {submission && (
            <div>
              <dt>{t('applicant.submitted')}</dt>
              <dd>
                {t('applicant.receivedBy', {
                  moment: format.dateTime(submission.at),
                  name: submission.by.name,
                  channel: t(`applicant.channel.${channel}`),
                })}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('applicant.received')}</dt>
            <dd>
              {receivedAt && receivedBy
                ? t('applicant.receivedBy', {
                    moment: format.dateTime(receivedAt),
                    name: receivedBy.name,
                    channel: t(`applicant.channel.${channel}`),
                  })
                : t('applicant.notReceived')}
            </dd>
          </div>
        </dl>
      </Card>
    </div>
  );
}
