import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page as it stands keeps WCAG 2.2 AA. */
export async function expectClean(page: Page, what?: string) {
  // What passes is not told one by one: on a calendar of 365 buttons that takes longer than looking.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // No blank page to put the findings of foreign frames together in: we have none.
    .setLegacyMode()
    .withTags(RULES)
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, what).toEqual([]);
}

/** Nothing has to be pushed sideways to be read. */
export async function expectToFit(page: Page, what: string) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, what).toBe(0);
}
