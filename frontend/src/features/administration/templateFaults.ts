/** Where a fault is, from a pointer such as `line:3:14`. */
export function faultPlace(pointer: string) {
  const [, line, column] = /^line:(\d+):(\d+)$/.exec(pointer) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
}

/** How many characters stand before a place. */
export const offsetOf = (text: string, { line, column }: { line: number; column: number }) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0) +
  column -
  1;
