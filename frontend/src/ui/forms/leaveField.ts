import { flushSync } from 'react-dom';

/** A date counts when its field is left, and F9 is pressed inside of it: leaves it first, then goes on. */
export function leaveField(then: () => void) {
  flushSync(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  });
  then();
}
