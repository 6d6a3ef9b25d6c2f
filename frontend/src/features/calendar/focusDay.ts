/** The day's button, in the months or in the list. */
export const focusDay = (date: string) =>
  document.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
