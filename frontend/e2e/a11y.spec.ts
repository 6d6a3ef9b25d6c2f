import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectClean } from './axe';
import { advance, receive } from './dossiers';
import { apiOf, officeToday, signIn } from './people';
import { asItWas, openDraft } from './versions';

/** An address and what stands there once its page has everything it asked for. */
type Screen = [address: string, shows: (page: Page) => Locator];
const section = (page: Page) => page.getByRole('heading', { level: 2 });
const secondRow = (page: Page) => page.getByRole('row').nth(1);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const firstEntry = (page: Page) => page.getByText('#1', { exact: true });

const PUBLIC: Screen[] = [
  ['/procedures', section],
  ['/procedures/R2016-012', section],
  ['/sign-in', (page) => page.getByRole('button')],
  ['/lookup', (page) => page.getByRole('textbox')],
  ['/feedback/send', (page) => page.getByRole('textbox')],
  ['/statistics', secondRow],
  ['/statistics?wall', section],
];
const STAFF: Screen[] = [
  ['/work?view=OPEN', secondRow],
  ['/work?view=ALL&q=Binh', secondRow],
  ['/reception', (page) => page.getByRole('option')],
  ['/feedback', (page) => page.getByRole('radio')],
  ['/reports/settlement', secondRow],
  ['/reports/register', secondRow],
  ['/reports/all', section],
  ['/reports/overview?column=RECEIVED', secondRow],
  ['/reports/closings', heading],
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
  await expectCleanNow(page, address);
}

/** The page as it stands, in the language that was chosen. */
async function expectCleanNow(page: Page, address: string) {
  const language = await page.evaluate(() => localStorage.getItem('motcua.language'));
  await expect(page.locator('html')).toHaveAttribute('lang', language ?? '');
  await expectClean(page, address);
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
      const inVietnameseAlone: Screen[] = [
        [`/dossiers/${code}/documents`, heading],
        [`/dossiers/${code}/files`, heading],
        [`/dossiers/${code}/applicant`, heading],
        [`/lookup/${code}`, heading],
        ['/lookup/H07.142-160101-9999', (shown) => shown.getByRole('textbox')],
      ];
      const screens = [...STAFF, ...ofThisDossier, ...(language === 'vi' ? inVietnameseAlone : [])];
      for (const screen of screens) await expectNoViolations(page, screen);
    });

    test('acts on many dossiers keep WCAG 2.2 AA', async ({ page }) => {
      test.slow();
      const [clerk, officer] = await Promise.all([apiOf('clerk'), apiOf('officer')]);
      const code = await receive(clerk, 'R2016-012', 'Nguyễn Thị Bình');
      for (const person of [clerk, officer, officer]) await advance([person], code);
      const dialog = page.getByRole('dialog');
      await signIn(page, 'leader');
      await expectNoViolations(page, ['/dashboard', section]);
      await expectNoViolations(page, ['/reports/scorecard?by=AGENCY', secondRow]);
      await expectNoViolations(page, ['/reports/ratings', (shown) => shown.getByRole('term')]);
      await expectNoViolations(page, ['/reports/mailing', section]);
      await expectNoViolations(page, ['/signing', (shown) => shown.getByRole('article')]);
      await page.getByRole('row').filter({ hasText: code }).click();
      await page.keyboard.press('KeyS');
      await page.keyboard.press('F9');
      await expect(dialog.getByText(/^(1 hồ sơ sẽ làm|1 will be done)/)).toBeVisible();
      await expectCleanNow(page, 'the preview of many');
      await page.keyboard.press('Escape');

      await expectNoViolations(page, [`/work?view=OPEN&q=${code}`, secondRow]);
      await page.getByRole('row').filter({ hasText: code }).focus();
      await page.keyboard.press('KeyX');
      await expectCleanNow(page, 'rows that are marked');
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', {
          name: /^(Giao lại việc của người vắng|Give away an absent colleague's work)$/,
        })
        .click();
      await expect(dialog.getByRole('combobox').first()).toBeVisible();
      await expectCleanNow(page, 'the work of somebody absent');
    });

    test('the forms and dialogs of the calendar keep WCAG 2.2 AA', async ({ page }) => {
      // Four times the 365 buttons of a year.
      test.setTimeout(180_000);
      const inWeeks = officeToday(new Date(Date.now() + 21 * 86_400_000));
      const dialog = page.getByRole('dialog');
      await signIn(page, 'admin');
      await expectNoViolations(page, [
        `/calendar/${inWeeks.slice(0, 4)}?view=promises`,
        (shown) => shown.getByRole('navigation').last(),
      ]);

      await expectNoViolations(page, [
        `/calendar/${inWeeks.slice(0, 4)}?day=${inWeeks}`,
        (shown) => shown.getByRole('radio').first(),
      ]);
      await page.keyboard.press('KeyD');
      await page.keyboard.press('F9');
      const reason = page.getByRole('textbox', { name: /^(Lý do \(tiếng Việt\)|Reason \(Vietnamese\))/ });
      await expect(reason).toBeFocused();
      await expectCleanNow(page, 'a day with its mistakes');
      await reason.fill('Diễn tập');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Drill');
      await page.keyboard.press('F9');
      await expect(dialog.getByRole('status')).toBeVisible();
      await expectCleanNow(page, 'the preview of a day');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(Bỏ hết|Discard)$/ }).click();

      await page.getByRole('button', { name: /^(Nhập từ tệp|Load from a file)$/ }).click();
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'year.csv', mimeType: 'text/csv', buffer: Buffer.from('date\nx\n') });
      await expect(dialog.getByRole('table')).toBeVisible();
      await expectCleanNow(page, 'a file with its mistakes');

      await expectNoViolations(page, ['/calendar/2028', section]);
      await page.goto('/calendar/2026?view=hours');
      await page.getByRole('button', { name: /^(Thêm tuần từ một ngày|Add a week from a date)$/ }).click();
      await page.keyboard.press('F9');
      await expect(page.getByText(/^(Chưa có ngày áp dụng|The first day is missing)$/)).toBeVisible();
      await expectCleanNow(page, 'a week of desk hours with its mistakes');
    });

    test('the pages of those who keep the catalogue keep WCAG 2.2 AA', async ({ page }) => {
      test.slow();
      const keeper = await apiOf('catalogue');
      await asItWas(keeper, 'R2016-043');
      const { number, basedOn } = await openDraft(keeper, 'R2016-043');
      await signIn(page, 'catalogue');
      const versions = '/catalogue/R2016-043/versions';
      await expectNoViolations(page, ['/catalogue/R2016-043', secondRow]);
      await expectNoViolations(page, [`${versions}/${number}`, secondRow]);
      await expectNoViolations(page, [`${versions}/${basedOn}`, secondRow]);
      await expectNoViolations(page, [
        `${versions}/${number}/diff/${basedOn}`,
        (shown) => shown.getByRole('combobox'),
      ]);
      await asItWas(keeper, 'R2016-043');
    });
  });
}
