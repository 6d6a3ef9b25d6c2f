import { describe, expect, it } from 'vitest';
import { moveCell } from './moveCell';

const press = (code: string, ctrlKey = false) => moveCell({ code, ctrlKey }, { row: 1, column: 1 }, 3, 4);

describe('moveCell', () => {
  it.each([
    ['ArrowLeft', 1, 0],
    ['ArrowRight', 1, 2],
    ['ArrowUp', 0, 1],
    ['ArrowDown', 2, 1],
    ['Home', 1, 0],
    ['End', 1, 3],
  ])('%s leads to row %i, column %i', (code, row, column) => {
    expect(press(code)).toEqual({ row, column });
  });

  it('goes to the corners with Ctrl', () => {
    expect(press('Home', true)).toEqual({ row: 0, column: 0 });
    expect(press('End', true)).toEqual({ row: 2, column: 3 });
  });

  it('stays inside', () => {
    expect(moveCell({ code: 'ArrowUp', ctrlKey: false }, { row: 0, column: 0 }, 3, 4)).toEqual({
      row: 0,
      column: 0,
    });
    expect(moveCell({ code: 'ArrowRight', ctrlKey: false }, { row: 2, column: 3 }, 3, 4)).toEqual({
      row: 2,
      column: 3,
    });
  });

  it('leaves other keys alone', () => {
    expect(press('Enter')).toBeUndefined();
  });
});
