import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { receive } from './dossiers';
import { apiOf, officeToday, signIn } from './people';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** An address and what stands there once its page has everything it asked for. */
type Screen = [address: string, shows: (page: Page) => Locator];
const section = (page: Page) => page.getByRole('heading', { level: 2 });
const secondRow = (page: Page) => page.getByRole('row').nth(1);
const firstEntry = (page: Page) => page.getByText('#1', { exact: true });

const PUBLIC: Screen[] = [
  ['/procedures', section],
  ['/procedures/R2016-012', section],
  ['/sign-in', (page) => page.getByRole('button')],
];
const STAFF: Screen[] = [
  ['/work?view=OPEN', secondRow],
  ['/work?view=ALL&q=Binh', secondRow],
  ['/reception', (page) => page.getByRole('option')],
  ['/reports/settlement', secondRow],
  ['/catalogue', (page) => page.getByRole('link', { name: /Đăng ký khai sinh/ })],
  ['/calendar', (page) => page.getByRole('grid')],
  ['/calendar/2026?view=list', secondRow],
  ['/calendar/2026?view=hours', section],
  ['/calendar/2026?view=changes', secondRow],
];

async function expectNoViolations(page: Page, [address, shows]: Screen) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shows(page).first()).toBeVisible();
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
      for (const screen of PUBLIC) await expectNoViolations(page, screen);
    });

    test('staff pages keep WCAG 2.2 AA', async ({ page }) => {
      test.slow();
      const code = await receive(await apiOf('clerk'), 'R2016-012', 'Nguyễn Thị Bình');
      await signIn(page, 'clerk');
      const today = officeToday();
      const ofThisDossier: Screen[] = [
        [
          `/reports/settlement?from=${today}&to=${today}&column=RECEIVED_TOTAL`,
          (shown) => shown.getByRole('link', { name: code }),
        ],
        [`/dossiers/${code}`, firstEntry],
        [`/dossiers/${code}?act=HAND_OVER`, (shown) => shown.getByRole('dialog').getByRole('textbox')],
        [`/dossiers/${code}/deadline`, section],
        [`/dossiers/${code}/ledger`, firstEntry],
      ];
      for (const screen of [...STAFF, ...ofThisDossier]) await expectNoViolations(page, screen);
    });
  });
}
