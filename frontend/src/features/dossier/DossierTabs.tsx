import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api';
import { DeadlineExplanation, EmptyState, ErrorPanel, SkeletonRows, useFormat } from '@/ui';

const useCode = () => useParams({ from: '/staff/dossiers/$code' }).code;
const useDossier = () => useQuery(queries.dossier(useCode())).data;

export function DossierProcessing() {
  return (
    <ol>
      {useDossier()?.steps.map(({ seq, name, assignee }) => (
        <li key={seq}>
          {seq}. {name} {assignee?.name}
        </li>
      ))}
    </ol>
  );
}

export function DossierDocuments() {
  return (
    <ol>
      {useDossier()?.documents.map(({ requiredDocument, name }) => (
        <li key={requiredDocument}>{name}</li>
      ))}
    </ol>
  );
}

export function DossierApplicant() {
  const applicant = useDossier()?.applicant;
  return (
    <p>
      {applicant?.name} <span className="fig">{applicant?.idNumber}</span>
    </p>
  );
}

export function DossierFiles() {
  const { t } = useTranslation('dossier');
  return <EmptyState>{t('files.empty')}</EmptyState>;
}

export function DossierLedger() {
  const format = useFormat();
  const { data, error } = useQuery(queries.dossierEvents(useCode()));
  if (error) return <ErrorPanel error={error} />;
  if (!data) return <SkeletonRows />;
  return (
    <ol>
      {data.items.map(({ seq, at, act, actor }) => (
        <li key={seq}>
          <span className="fig">{format.dateTime(at)}</span> {actor.name} {act}
        </li>
      ))}
    </ol>
  );
}

export function DossierDeadline() {
  const { data, error } = useQuery(queries.dossierDeadline(useCode()));
  if (error) return <ErrorPanel error={error} />;
  return data ? <DeadlineExplanation deadline={data} /> : <SkeletonRows />;
}
