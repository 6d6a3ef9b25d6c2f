import { useTranslation } from 'react-i18next';

const APPLICANT = /^\/applicant\/(idNumber|name|birthDate|phone|email|address)$/;
type Named = 'idNumber' | 'name' | 'birthDate' | 'phone' | 'email' | 'address';

/** What the form calls the member of the request that a problem points at. */
export function useFieldNames() {
  const { t } = useTranslation('reception');
  const names: Record<string, string> = {
    '/appointment/date': t('appointment.date'),
    '/appointment/reason': t('appointment.reason'),
    '/backEntry/receivedAt': t('backEntry.date'),
    '/backEntry/reason': t('backEntry.reason'),
    '/resultNumber': t('spot.resultNumber'),
    '/collectedBy': t('spot.collectedBy'),
    '/reason': t('refusal.reason'),
  };
  return (pointer: string) => {
    const field = APPLICANT.exec(pointer)?.[1];
    return field ? t(`applicant.${field as Named}`) : names[pointer];
  };
}
