import { useState } from 'react';

/** The rows that the next act is for. Whatever leaves the list is no longer marked. */
export function useMarks(codes: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const marked = new Set(codes.filter((code) => chosen.has(code)));
  const change = (code: string, on: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if (on) next.add(code);
      else next.delete(code);
      return next;
    });
  return {
    marked,
    toggle: (code: string) => change(code, !marked.has(code)),
    mark: (code: string) => change(code, true),
    markAll: () => setChosen(new Set(codes)),
    clear: () => setChosen(new Set()),
  };
}

export type Marks = ReturnType<typeof useMarks>;
