import { useQuery, useQueryClient } from '@tanstack/react-query';
import { queries, type ApplicantSuggestion } from '@/api';
import { digitsOf, fillFrom, type Draft } from './draft';
import type { Change } from './useReception';

// A citizen's number has 12 digits, the old identity card 9 (Law on Identification 2023); a telephone 10 or 11.
const WHOLE_NUMBER = /^(\d{9}|\d{12})$/;
const WHOLE_PHONE = /^\d{10,11}$/;

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
export function useApplicantLookup(draft: Draft, change: Change) {
  const queryClient = useQueryClient();
  const phone = digitsOf(draft.applicant.phone);
  // Read off the field itself: a number that has changed since has no offers.
  const { data: known = [] } = useQuery(queries.applicants({ phone }, WHOLE_PHONE.test(phone)));
  const offers = draft.filled ? [] : eachPersonOnce(known).filter((one) => fillFrom(draft, one) !== draft);

  const lookUp = async (typed: string) => {
    const idNumber = digitsOf(typed);
    if (!WHOLE_NUMBER.test(idNumber)) return;
    // Without an answer the clerk goes on typing: there is nothing to report.
    const [latest] = await queryClient.query(queries.applicants({ idNumber })).catch(() => []);
    // The answer to a number that no longer stands there is nobody's.
    if (latest)
      change((now) =>
        digitsOf(now.applicant.idNumber) === idNumber ? fillFrom(now, latest, 'idNumber') : now,
      );
  };
  return {
    offers,
    fill: (offer: ApplicantSuggestion) => change((now) => fillFrom(now, offer)),
    lookUp: (typed: string) => void lookUp(typed),
  };
}
