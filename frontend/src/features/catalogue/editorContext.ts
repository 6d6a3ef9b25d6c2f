import { createContext, useContext, useMemo } from 'react';
import type { Change, Check, VersionView } from './contract';
import type { DraftModel, ItemOf, ListName } from './draftModel';
import { changeItem } from './draftModel';

export type Editing = {
  model: DraftModel;
  change: (edit: (model: DraftModel) => DraftModel) => void;
  view: VersionView;
  changes: Change[];
};

export const EditorContext = createContext<Editing | undefined>(undefined);

/** The draft being edited, what it says otherwise than its basis, and what the server finds in it. */
export function useEditor() {
  const editing = useContext(EditorContext);
  if (!editing) throw new Error('useEditor belongs inside the editor of a draft');
  const { change, changes, view } = editing;
  return useMemo(
    () => ({
      ...editing,
      set: (members: Partial<DraftModel>) => change((model) => ({ ...model, ...members })),
      setItem: <List extends ListName>(list: List, key: string, part: Partial<ItemOf<List>>) =>
        change((model) => ({
          ...model,
          [list]: changeItem(model[list] as unknown as ItemOf<List>[], key, part),
        })),
      addItem: <List extends ListName>(list: List, item: ItemOf<List>) =>
        change((model) => ({ ...model, [list]: [...model[list], item] })),
      removeItem: (list: ListName, key: string) =>
        change((model) => ({
          ...model,
          [list]: (model[list] as { key: string }[]).filter((item) => item.key !== key),
        })),
      changeAt: (pointer: string) => changes.find((one) => one.pointer === pointer),
      isChangedUnder: (pointer: string) =>
        changes.some((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)),
      checksAt: (pointer: string): Check[] => view.checks.filter((check) => check.pointer === pointer),
    }),
    [editing, change, changes, view],
  );
}
