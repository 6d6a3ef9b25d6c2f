import type { Deviation } from '@/api';

export type AnswerFields = { cause: string; correctiveAction: string };
export const FIELDS = ['cause', 'correctiveAction'] as const satisfies readonly (keyof AnswerFields)[];

/** What holds now: the last thing that was said, or nothing. */
export const lastAnswer = ({ answers }: Pick<Deviation, 'answers'>) => answers.at(-1);

export function fieldsOf(deviation: Pick<Deviation, 'answers'>): AnswerFields {
  const { cause = '', correctiveAction = '' } = lastAnswer(deviation) ?? {};
  return { cause, correctiveAction };
}

export type Difference = { field: keyof AnswerFields; opened: string; theirs: string; mine: string };

/** Only what differs between what was opened, what somebody else wrote meanwhile, and what stands in the form. */
export const differences = (opened: AnswerFields, theirs: AnswerFields, mine: AnswerFields): Difference[] =>
  FIELDS.filter((field) => new Set([opened[field], theirs[field], mine[field]]).size > 1).map((field) => ({
    field,
    opened: opened[field],
    theirs: theirs[field],
    mine: mine[field],
  }));

/** The very words are recorded already: the first sending arrived, only its answer did not. */
export const isSaid = (theirs: AnswerFields, mine: AnswerFields) =>
  FIELDS.every((field) => theirs[field].trim() === mine[field].trim());
