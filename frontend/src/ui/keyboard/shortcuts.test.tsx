import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { switchSingleKeys } from './registry';
import { ShortcutLayer } from './ShortcutLayer';
import { useShortcuts } from './useShortcuts';

function Keys({ keys, run }: { keys: string; run: () => void }) {
  useShortcuts([{ keys, label: keys, run }]);
  return null;
}
const press = (code: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(on, { code, ...more });

describe('shortcuts', () => {
  it('answer to the place of the key, whatever the input method makes of it', () => {
    const run = vi.fn();
    render(<Keys keys="KeyJ" run={run} />);
    press('KeyJ', document.body, { key: 'ђ' });
    expect(run).toHaveBeenCalledOnce();
  });

  it('do an act once however long its key is held, but walk on through a list', () => {
    const act = vi.fn();
    const next = vi.fn();
    render(
      <>
        <Keys keys="F9" run={act} />
        <Keys keys="ArrowDown" run={next} />
      </>,
    );
    for (const repeat of [false, true, true]) {
      press('F9', document.body, { repeat });
      press('ArrowDown', document.body, { repeat });
    }
    expect(act).toHaveBeenCalledOnce();
    expect(next).toHaveBeenCalledTimes(3);
  });

  it('leave letters to a text field, but not function keys and chords', () => {
    const letter = vi.fn();
    const save = vi.fn();
    const section = vi.fn();
    render(
      <>
        <Keys keys="KeyB" run={letter} />
        <Keys keys="F9" run={save} />
        <Keys keys="Alt+Digit1" run={section} />
        <input aria-label="name" />
      </>,
    );
    const field = screen.getByLabelText('name');
    press('KeyB', field);
    press('F9', field);
    press('Digit1', field, { altKey: true });
    press('Digit1', field, { altKey: true, ctrlKey: true });
    expect(letter).not.toHaveBeenCalled();
    expect(save).toHaveBeenCalledOnce();
    expect(section).toHaveBeenCalledTimes(2);
  });

  it('rest while letters are being composed', () => {
    const run = vi.fn();
    render(<Keys keys="F9" run={run} />);
    press('F9', document.body, { isComposing: true });
    press('F9', document.body, { key: 'Process' });
    expect(run).not.toHaveBeenCalled();
  });

  it('take two strokes for a sequence, and not the second alone', () => {
    const go = vi.fn();
    const plain = vi.fn();
    render(
      <>
        <Keys keys="KeyG KeyB" run={go} />
        <Keys keys="KeyB" run={plain} />
      </>,
    );
    press('KeyG');
    press('KeyB');
    press('KeyB');
    expect(go).toHaveBeenCalledOnce();
    expect(plain).toHaveBeenCalledOnce();
  });

  it('of the page rest under a dialog', () => {
    const page = vi.fn();
    const dialog = vi.fn();
    const { rerender } = render(<Keys keys="F9" run={page} />);
    rerender(
      <>
        <Keys keys="F9" run={page} />
        <ShortcutLayer>
          <Keys keys="F9" run={dialog} />
        </ShortcutLayer>
      </>,
    );
    press('F9');
    expect(page).not.toHaveBeenCalled();
    expect(dialog).toHaveBeenCalledOnce();
    rerender(<Keys keys="F9" run={page} />);
    press('F9');
    expect(page).toHaveBeenCalledOnce();
  });

  it('of one letter can be switched off', () => {
    const letter = vi.fn();
    const save = vi.fn();
    render(
      <>
        <Keys keys="KeyB" run={letter} />
        <Keys keys="F9" run={save} />
      </>,
    );
    switchSingleKeys(false);
    press('KeyB');
    press('F9');
    switchSingleKeys(true);
    expect(letter).not.toHaveBeenCalled();
    expect(save).toHaveBeenCalledOnce();
  });

  it('leave Enter to the button that has the focus', () => {
    const open = vi.fn();
    render(
      <>
        <Keys keys="Enter" run={open} />
        <button type="button">Đóng</button>
      </>,
    );
    press('Enter', screen.getByRole('button'));
    expect(open).not.toHaveBeenCalled();
    press('Enter');
    expect(open).toHaveBeenCalledOnce();
  });
});
