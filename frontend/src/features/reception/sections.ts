/** The four parts of the form, each one key away (Alt 1…4). */
export const SECTIONS = ['procedure', 'applicant', 'papers', 'delivery'] as const;
export type SectionName = (typeof SECTIONS)[number];

export const sectionId = (name: SectionName) => `reception-${name}`;

/** Puts the hand at the start of a section. */
export function goTo(name: SectionName) {
  const section = document.getElementById(sectionId(name));
  const first = section?.querySelector<HTMLElement>(
    'input:not([type="radio"]), input:checked, [role="spinbutton"], button',
  );
  first?.focus();
  section?.scrollIntoView({ block: 'nearest' });
}
