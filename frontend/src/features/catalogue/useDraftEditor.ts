import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, ServerUnreachable } from '@/api';
import { useMe } from '@/session';
import { useDraft } from '@/ui';
import type { Content, Revised, VersionView } from './contract';
import { conflicts } from './mergeDraft';
import { toContent, toModel, withNumbers, type DraftModel } from './draftModel';
import { saveDraft, versionKey, versionQuery } from './requests';

const SAVE_AFTER_MS = 700;
const TRY_AGAIN_AFTER_MS = 5_000;

/** What is typed and not yet saved, and what had been read before: its revision and what it said. */
type Unsaved = { model: DraftModel; revision: number; opened: Content };
export type SavingState = 'SAVED' | 'UNSAVED' | 'SAVING' | 'AWAY' | 'REFUSED' | 'STALE';

/**
 * A draft that saves itself. What is typed stays on this machine until the server has it, and what the server
 * answers never takes the place of what is being typed.
 */
export function useDraftEditor(view: Revised<VersionView>) {
  const queryClient = useQueryClient();
  const { username } = useMe();
  const { procedureCode: code, number } = view;
  const { value, setValue, discard, restored } = useDraft<Unsaved | null>(
    `catalogue.${username}.${code}.${number}`,
    null,
  );
  const [shown, setShown] = useState(() => ({ model: toModel(view.content), revision: view.revision }));
  // Nothing typed here, and the server has something newer: show that.
  if (!value && view.revision > shown.revision)
    setShown({ model: toModel(view.content), revision: view.revision });

  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });

  const saving = useMutation({
    mutationFn: ({ model, revision }: Unsaved) => saveDraft({ code, number, revision }, toContent(model)),
    onSuccess: (answer, sent) => {
      const { revision, content } = answer;
      const now = latest.current;
      const model = withNumbers(now?.model ?? sent.model, sent.model, content);
      setShown({ model, revision });
      if (!now || now.model === sent.model) discard();
      else setValue({ model, revision, opened: content });
      queryClient.setQueryData(versionQuery(code, number).queryKey, answer);
      return queryClient.invalidateQueries({ queryKey: [...versionKey(code, number), 'diff'] });
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.isStale)
        void queryClient.invalidateQueries({ queryKey: versionKey(code, number) });
    },
  });

  const { mutate, isPending, error, variables } = saving;
  const away = error instanceof ServerUnreachable;
  const outrun = value !== null && !isPending && view.revision > value.revision;
  const mine = outrun ? toContent(value.model) : undefined;
  const stale =
    mine !== undefined && value !== null && conflicts(value.opened, view.content, mine).length > 0;
  // What is typed here has been saved after all, by this person before the page was opened again.
  useEffect(() => {
    if (outrun && !stale) discard();
  }, [outrun, stale, discard]);
  // What the server refused would be refused again, until it says something else.
  const refused = error !== null && !away && variables.model === value?.model;
  const waits = value !== null && !isPending && !outrun && !refused;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => mutate(value), away ? TRY_AGAIN_AFTER_MS : SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value, waits, away, mutate]);

  const saveNow = () => {
    if (waits) mutate(value);
  };
  const leaving = useRef(saveNow);
  useEffect(() => {
    leaving.current = saveNow;
  });
  useEffect(() => () => leaving.current(), []);

  const change = useCallback(
    (edit: (model: DraftModel) => DraftModel) =>
      setValue((now) => {
        const before = now?.model ?? shown.model;
        const model = edit(before);
        if (model === before) return now;
        return { revision: shown.revision, opened: toContent(shown.model), ...now, model };
      }),
    [setValue, shown],
  );

  return {
    model: value?.model ?? shown.model,
    change,
    /** Of what the server holds. */
    revision: shown.revision,
    state: stateOf(),
    refusal: refused && !stale ? error : undefined,
    restored,
    saveNow,
    /** What somebody else saved in the meantime, against what had been read and what is typed. */
    conflict: stale ? { opened: value.opened, theirs: view, mine } : undefined,
    /** Goes on from what somebody else saved, with what is chosen of both. */
    resolve: (content: Content) => {
      saving.reset();
      setValue({ model: toModel(content), revision: view.revision, opened: view.content });
    },
    dropTyped: () => {
      saving.reset();
      discard();
    },
  };

  function stateOf(): SavingState {
    if (stale) return 'STALE';
    if (refused) return 'REFUSED';
    if (isPending) return 'SAVING';
    if (!value) return 'SAVED';
    return away ? 'AWAY' : 'UNSAVED';
  }
}
export type DraftEditor = ReturnType<typeof useDraftEditor>;
