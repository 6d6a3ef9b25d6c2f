import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { receive } from './dossiers';
import { apiOf, officeToday, signIn } from './people';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PUBLIC = ['/procedures', '/procedures/R2016-012', '/sign-in'];
const STAFF = ['/work?view=OPEN', '/work?view=ALL&q=Binh', '/reception', '/reports/settlement', '/catalogue'];

async function expectNoViolations(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, address).toEqual([]);
}

for (const language of ['vi', 'en']) {
  test.describe(`in ${language}`, () => {
    test.beforeEach(({ page }) =>
      page.addInitScript((chosen) => localStorage.setItem('motcua.language', chosen), language),
    );

    test('public pages keep WCAG 2.2 AA', async ({ page }) => {
      for (const address of PUBLIC) await expectNoViolations(page, address);
    });

    test('staff pages keep WCAG 2.2 AA', async ({ page }) => {
      test.slow();
      const code = await receive(await apiOf('clerk'), 'R2016-012', 'Nguyễn Thị Bình');
      await signIn(page, 'clerk');
      const today = officeToday();
      const cell = `/reports/settlement?from=${today}&to=${today}&column=RECEIVED_TOTAL`;
      for (const address of [...STAFF, cell, `/dossiers/${code}`, `/dossiers/${code}/ledger`])
        await expectNoViolations(page, address);
    });
  });
}
