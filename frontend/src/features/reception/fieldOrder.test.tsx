import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goesOn, nextField } from './fieldOrder';

function Form() {
  return (
    <div data-testid="form">
      <input aria-label="name" />
      <button type="button">undo</button>
      <label>
        <input type="radio" name="way" aria-label="post" />
        <input type="radio" name="way" aria-label="counter" defaultChecked />
      </label>
      <input aria-label="locked" disabled />
      <div role="spinbutton" tabIndex={0} aria-label="originals" aria-valuenow={0} />
      <textarea aria-label="reason" />
    </div>
  );
}

describe('Enter', () => {
  it('walks the fields of the page and skips what cannot be written', () => {
    render(<Form />);
    const form = screen.getByTestId('form');
    const walked: (string | null)[] = [];
    let field: Element | undefined = screen.getByLabelText('name');
    while ((field = nextField(form, field))) walked.push(field.getAttribute('aria-label'));
    expect(walked).toEqual(['counter', 'originals', 'reason']);
  });

  it('belongs to the field, unless an input method or a chord has it', () => {
    render(<Form />);
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent) => heard.push(goesOn(event));
    document.addEventListener('keydown', listen);
    const name = screen.getByLabelText('name');
    fireEvent.keyDown(name, { key: 'Enter' });
    fireEvent.keyDown(name, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(name, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(screen.getByText('undo'), { key: 'Enter' });
    fireEvent.keyDown(screen.getByLabelText('reason'), { key: 'Enter' });
    fireEvent.keyDown(screen.getByLabelText('reason'), { key: 'Enter', shiftKey: true });
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual([true, false, false, false, true, false]);
  });
});
