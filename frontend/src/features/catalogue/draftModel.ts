import type { ChannelTerms, Content, Fee, LegalReference, StatedDocument, StatedStep } from './contract';

/** An item of a list while it is edited: it keeps its key wherever it goes and whatever it is called. */
export type Keyed<Item> = Item & { key: string };

type Lists = {
  channels: ChannelTerms;
  documents: StatedDocument;
  fees: Fee;
  steps: StatedStep;
  legalBasis: LegalReference;
};
export type ListName = keyof Lists;
export type ItemOf<List extends ListName> = Keyed<Lists[List]>;
export type DraftModel = Omit<Content, ListName> & { [List in ListName]: ItemOf<List>[] };

const LISTS: readonly ListName[] = ['channels', 'documents', 'fees', 'steps', 'legalBasis'];

export const keyed = <Item extends object>(item: Item): Keyed<Item> => ({
  ...item,
  key: crypto.randomUUID(),
});

export const toModel = (content: Content): DraftModel => ({
  ...content,
  channels: content.channels.map(keyed),
  documents: content.documents.map(keyed),
  fees: content.fees.map(keyed),
  steps: content.steps.map(keyed),
  legalBasis: content.legalBasis.map(keyed),
});

function unkeyed(item: object) {
  const said: { key?: string } = { ...item };
  delete said.key;
  return said;
}

export function toContent(model: DraftModel): Content {
  const lists = Object.fromEntries(LISTS.map((list) => [list, model[list].map(unkeyed)]));
  return { ...model, ...lists };
}

/** The numbers that the server gave to new papers, put where the papers are by now. */
export function withNumbers(model: DraftModel, sent: DraftModel, answered: Content): DraftModel {
  const numbers = new Map(sent.documents.map(({ key }, index) => [key, answered.documents[index]?.code]));
  if (model.documents.every(({ code, key }) => code !== null || !numbers.has(key))) return model;
  return {
    ...model,
    documents: model.documents.map((document) => ({
      ...document,
      code: document.code ?? numbers.get(document.key) ?? null,
    })),
  };
}

export const changeItem = <Item extends { key: string }>(items: Item[], key: string, change: Partial<Item>) =>
  items.map((item) => (item.key === key ? { ...item, ...change } : item));

/** Beyond either end an item stays at the end. */
export function moveItem<Item extends { key: string }>(items: Item[], key: string, to: number): Item[] {
  const from = items.findIndex((item) => item.key === key);
  const place = Math.min(Math.max(to, 0), items.length - 1);
  if (from < 0 || from === place) return items;
  const moved = items.toSpliced(from, 1);
  return moved.toSpliced(place, 0, items[from] as Item);
}

/** By what an item of each list is known to the comparison of versions. */
const NAMES: { [List in ListName]: (item: ItemOf<List>) => string | number | null } = {
  channels: ({ channel }) => channel,
  documents: ({ code }) => code,
  fees: ({ name }) => name,
  steps: ({ name }) => name,
  legalBasis: ({ citation }) => citation,
};

/** Where the comparison of versions speaks of an item; the second of the same name is `name#2`. */
export function changePointers<List extends ListName>(list: List, items: ItemOf<List>[]): string[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const name = String(NAMES[list](item));
    let unique = name;
    for (let again = 2; taken.has(unique); again += 1) unique = `${name}#${again}`;
    taken.add(unique);
    return `/${list}/${unique.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  });
}
