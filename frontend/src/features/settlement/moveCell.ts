export type Cell = { row: number; column: number };
type Press = { code: string; ctrlKey: boolean };

/** Where an arrow, Home or End leads in a grid of figures; undefined for any other key. */
export function moveCell(
  { code, ctrlKey }: Press,
  at: Cell,
  rows: number,
  columns: number,
): Cell | undefined {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  switch (code) {
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'ArrowRight':
      return { ...at, column: Math.min(lastColumn, at.column + 1) };
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'ArrowDown':
      return { ...at, row: Math.min(lastRow, at.row + 1) };
    case 'Home':
      return { row: ctrlKey ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : at.row, column: lastColumn };
    default:
      return undefined;
  }
}
