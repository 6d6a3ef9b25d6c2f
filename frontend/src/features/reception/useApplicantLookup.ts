import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queries, type ApplicantSuggestion } from '@/api';
import { fillFrom } from './draft';
import type { Change } from './useReception';

type Key = 'idNumber' | 'phone';
// A citizen's number has 12 digits, the old identity card 9 (Law on Identification 2023); a telephone 10 or 11.
const WHOLE: Record<Key, RegExp> = { idNumber: /^(\d{9}|\d{12})$/, phone: /^\d{10,11}$/ };

/** The latest dossier of each person. */
const eachPersonOnce = (found: ApplicantSuggestion[]) => [
  ...new Map(
    found.toReversed().map((one) => [`${one.applicant.name} ${one.applicant.idNumber ?? ''}`, one]),
  ).values(),
];

/**
 * Looks an applicant up once a whole number stands in the field. An identity number is one person's and fills
 * the form at once; a telephone may be a family's, so what is known by it is only offered.
 */
export function useApplicantLookup(change: Change) {
  const queryClient = useQueryClient();
  const [offers, setOffers] = useState<ApplicantSuggestion[]>([]);

  const fill = ({ applicant, fromDossier }: ApplicantSuggestion) => {
    setOffers([]);
    change((now) => fillFrom(now, applicant, fromDossier));
  };
  const lookUp = async (key: Key, typed: string) => {
    const number = typed.replace(/[\s.()-]/g, '');
    if (!WHOLE[key].test(number)) {
      setOffers([]);
      return;
    }
    // Without an answer the clerk goes on typing: there is nothing to report.
    const found = await queryClient.query(queries.applicants({ [key]: typed.trim() })).catch(() => []);
    const [first] = found;
    if (!first) return;
    if (key === 'phone') setOffers(eachPersonOnce(found));
    else
      change((now) =>
        now.applicant.idNumber === typed ? fillFrom(now, first.applicant, first.fromDossier) : now,
      );
  };
  return { offers, fill, lookUp: (key: Key, typed: string) => void lookUp(key, typed) };
}
