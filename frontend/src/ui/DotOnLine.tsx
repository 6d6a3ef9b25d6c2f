const POSITION = { before: 4.5, on: 10, after: 15.5 } as const;

/** A dot before, on or after a line: early, on time, late, without any colour. */
export function DotOnLine({ at }: { at: keyof typeof POSITION }) {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 3v14" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx={POSITION[at]} cy="10" r="3.6" fill="currentColor" />
    </svg>
  );
}
