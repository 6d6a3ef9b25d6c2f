/** What Enter walks through, in the order of the page; Shift+Enter makes a new line in a text of several. */
const FIELDS =
  'input:not([type="hidden"], [disabled]), textarea, [role="spinbutton"]:not([aria-disabled="true"])';

const isTabStop = (element: HTMLElement) =>
  element.tabIndex >= 0 &&
  // Of a group of radios only the chosen one is a stop.
  !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);

/** The field after the one that has the focus; undefined at the end of the form. */
export function nextField(form: Element, from: Element): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(isTabStop);
  return fields.find((field) => from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Enter goes on to the next field; a button, a link and an input method keep their own Enter. */
export function goesOn(event: KeyboardEvent) {
  const { target } = event;
  return (
    event.key === 'Enter' &&
    !event.isComposing &&
    !event.defaultPrevented &&
    !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) &&
    target instanceof HTMLElement &&
    target.matches(FIELDS)
  );
}
