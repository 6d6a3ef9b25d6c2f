import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ShortcutLayer } from './ShortcutLayer';
import { useScanner } from './useScanner';
import { useShortcuts } from './useShortcuts';

const taken = vi.fn<(text: string) => void>();
beforeEach(() => taken.mockClear());

function Page({ onSend, onKey }: { onSend?: () => void; onKey?: () => void }) {
  const [name, setName] = useState('Trần');
  useScanner((text) => (text.startsWith('H07') ? () => taken(text) : undefined));
  useShortcuts([{ keys: 'KeyX', label: 'x', run: () => onKey?.() }]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend?.();
      }}
    >
      <input aria-label="name" value={name} onChange={({ target }) => setName(target.value)} />
    </form>
  );
}

/** Keys as a scanner sends them: each writes its character, the last is Enter, five milliseconds lie between. */
function scan(text: string, target: HTMLElement, gap = 5) {
  const start = performance.now() + 1000;
  [...Array.from(text), 'Enter'].forEach((key, index) => {
    const code = /[a-z]/i.test(key) && key.length === 1 ? `Key${key.toUpperCase()}` : '';
    const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: start + index * gap });
    const goesOn = target.dispatchEvent(event);
    if (!(target instanceof HTMLInputElement) || !goesOn) return;
    if (key === 'Enter') target.form?.requestSubmit();
    else {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        target,
        target.value + key,
      );
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

it('takes a scan wherever the focus is, and out of the field again', async () => {
  const send = vi.fn();
  render(<Page onSend={send} />);
  const field = screen.getByLabelText('name');
  scan('H07.142-261125-0001', field);
  expect(taken).toHaveBeenCalledExactlyOnceWith('H07.142-261125-0001');
  await vi.waitFor(() => expect(field).toHaveValue('Trần'));
  expect(send).not.toHaveBeenCalled();
});

it('leaves what it is not asked for where it was typed', async () => {
  const send = vi.fn();
  render(<Page onSend={send} />);
  const field = screen.getByLabelText('name');
  scan('8934567890123', field);
  expect(taken).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(field).toHaveValue('Trần8934567890123'));
  expect(send).toHaveBeenCalledOnce();
});

it('leaves the slow hand of a person alone', () => {
  render(<Page />);
  scan('H07.142-261125-0001', document.body, 40);
  expect(taken).not.toHaveBeenCalled();
});

it('is no shortcut of one letter', () => {
  const key = vi.fn();
  render(<Page onKey={key} />);
  scan('H07.1xxx-1', document.body);
  expect(key).not.toHaveBeenCalled();
  expect(taken).toHaveBeenCalledOnce();
});

it('rests under a dialog that does not ask for it', () => {
  render(
    <>
      <Page />
      <ShortcutLayer>
        <p>dialog</p>
      </ShortcutLayer>
    </>,
  );
  scan('H07.142-261125-0001', document.body);
  expect(taken).not.toHaveBeenCalled();
});
