import { useCallback, useMemo, useState } from 'react';
import type { CalendarDays, CalendarScope } from '@/api';
import { calendar } from '@/api';
import { useMe } from '@/session';
import { useDraft } from '@/ui';
import {
  changed,
  datesIn,
  draftOf,
  missingIn,
  requestOf,
  withKind,
  without,
  type DayDraft,
  type Drafts,
  type Missing,
} from './drafts';
import type { StatedKind } from './kinds';
import { datesOf, type Choice } from './months';

const NO_DRAFTS: Drafts = {};
const NONE_MISSING: readonly Missing[] = [];

/** The chosen days of a year and what they are to become; unsaved changes stay on this machine. */
export function useYearEditor(
  year: number,
  { days }: CalendarDays,
  today: string,
  start: string | undefined,
) {
  const { username } = useMe();
  const { value: drafts, setValue: setDrafts, discard } = useDraft(`calendar.${username}.${year}`, NO_DRAFTS);
  const [choice, setChoice] = useState<Choice | undefined>(
    start === undefined ? undefined : { anchor: start, end: start },
  );
  const [asked, setAsked] = useState(false);

  const byDate = useMemo(() => new Map(days.map((day) => [day.date, day])), [days]);
  const ordinary = useMemo(
    () => days.find(({ kind, certainty }) => kind === 'WORKING' && certainty === null)?.sessions ?? [],
    [days],
  );
  const chosenDates = useMemo(() => new Set(choice && datesOf(choice)), [choice]);
  const chosen = days.filter(({ date }) => chosenDates.has(date));
  const draftFor = (day: (typeof days)[number]) => drafts[day.date] ?? draftOf(day, ordinary);

  const choose = useCallback((date: string, extend: boolean) => {
    setChoice((now) => ({ anchor: extend && now ? now.anchor : date, end: date }));
  }, []);
  const edit = (change: (draft: DayDraft) => DayDraft, among = chosen) =>
    setDrafts((now) => changed(now, among, ordinary, change));
  const setKind = (kind: StatedKind | null) =>
    edit((draft) => withKind(draft, kind, ordinary), affected(kind));
  // A range that is closed leaves its weekly rest days to the desk hours.
  const affected = (kind: StatedKind | null) => {
    const closes = kind === 'OFF' || kind === 'OFF_SWAPPED' || kind === 'CLOSED';
    const worked = chosen.filter((day) => day.kind !== 'REST');
    return closes && worked.length > 0 ? worked : chosen;
  };
  const missingOf = (date: string) => {
    const [day, draft] = [byDate.get(date), drafts[date]];
    return day && draft ? missingIn(draft, day, today) : NONE_MISSING;
  };

  return {
    byDate,
    drafts,
    unsaved: datesIn(drafts),
    ordinary,
    choice,
    chosenDates,
    chosen,
    draftFor,
    choose,
    clearChoice: () => setChoice(undefined),
    setKind,
    change: (part: Partial<DayDraft>) =>
      edit((draft) => ({ ...draft, ...part }), affected(kindOf(chosen.map(draftFor)))),
    discard,
    /** What the form still has to ask of the chosen days, once it has been asked for. */
    missing: asked ? chosen.flatMap(({ date }) => missingOf(date)) : NONE_MISSING,
    /** Whether all is there that saving needs; else the first day that lacks something is chosen. */
    isComplete() {
      setAsked(true);
      const date = datesIn(drafts).find((one) => missingOf(one).length > 0);
      if (date && !chosenDates.has(date)) setChoice({ anchor: date, end: date });
      return date === undefined;
    },
    /** One request a day, each on the revision that the one before has made; a refusal leaves the rest unsaved. */
    async save(scope: CalendarScope, seen: number) {
      let revision = seen;
      for (const date of datesIn(drafts)) {
        const draft = drafts[date] as DayDraft;
        const { kind } = draft;
        revision =
          kind === null
            ? await calendar.forgetDay(date, draft.changeReason.trim() || undefined, { scope, revision })
            : await calendar.stateDay(date, requestOf({ ...draft, kind }), { scope, revision });
        setDrafts((now) => without(now, date));
      }
      setAsked(false);
    },
  };
}

const kindOf = ([first]: DayDraft[]) => first?.kind ?? null;
export type YearEditor = ReturnType<typeof useYearEditor>;
