import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './axe';
import { drop, sharedFile } from './files';
import { apiOf, officeToday, signIn } from './people';
import { forget, upcomingCodes } from './versions';

const CSV = 'text/csv';
const LIST = 'catalogue-2026.csv';

/** Years ahead: what is published for that day is in nobody's way. */
const [THIS_YEAR] = officeToday().split('-');
const FIRST_DAY = `01/01/${Number(THIS_YEAR) + 3}`;
const DECISION = '2188/QĐ-UBND';

const figure = (page: Page, name: string) =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');

async function expectFigures(page: Page, figures: Record<string, string>) {
  for (const [name, value] of Object.entries(figures)) await expect(figure(page, name)).toHaveText(value);
}

/** The next request of this kind waits on the line until what the page says meanwhile has been read. */
async function whileUnderWay(page: Page, start: () => Promise<void>, look: () => Promise<void>) {
  let goOn: (() => void) | undefined;
  const seen = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(
    '**/api/v1/procedure-imports?*',
    async (route) => {
      await seen;
      await route.continue();
    },
    { times: 1 },
  );
  await start();
  await look();
  goOn?.();
}

async function fillDecision(page: Page) {
  await page.getByLabel('Quyết định công bố').fill(DECISION);
  await page.getByLabel('Ngày ký').fill('101126');
  await page.getByLabel('Cơ quan ban hành').fill('UBND tỉnh Vĩnh Long');
  await page.getByLabel('Áp dụng từ ngày').fill(FIRST_DAY);
}

/**
 * Whatever an earlier run on this stack has left behind is taken back. What this one leaves is for a day years
 * ahead, and nobody receives, posts or counts by it.
 */
async function takeBack() {
  const keeper = await apiOf('catalogue');
  const codes = await upcomingCodes(keeper, DECISION);
  // Some at a time: they are hundreds.
  const line = codes.values();
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (const code of line) await forget(keeper, code);
    }),
  );
  await keeper.dispose();
}
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  await takeBack();
});

test('the list of 480 procedures is tried, read, published by a decision, and a second time changes nothing', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'catalogue');
  await page.goto('/catalogue');
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập danh mục từ tệp' })).toBeVisible();

  await test.step('dropped on the page it is tried, and the page says so', () =>
    whileUnderWay(
      page,
      () => drop(page, LIST, CSV, sharedFile(LIST)),
      () => expect(page.getByRole('status').filter({ hasText: `Đang chạy thử ${LIST}` })).toBeVisible(),
    ));

  await test.step('the report tells what would come of it', async () => {
    await expect(page.getByRole('heading', { name: 'Kết quả chạy thử' })).toBeVisible({ timeout: 30_000 });
    await expectFigures(page, {
      'dòng thủ tục': '480',
      'thủ tục mới': '480',
      'thủ tục thay đổi': '0',
      'không nêu thời hạn': '138',
      'mã tạm': '105',
    });
    await page.getByText('Xem 105 mã tạm').click();
    await expect(page.getByRole('region', { name: 'mã tạm' }).getByRole('row')).toHaveCount(106);
    await expectClean(page, 'the report of a dry run');
  });

  await test.step('without a decision it does not go on', async () => {
    await page.keyboard.press('F9');
    await expect(page.getByLabel('Quyết định công bố')).toBeFocused();
    await expect(page.getByText('Chưa có nội dung.')).toHaveCount(4);
  });

  await test.step('with one it is repeated in words, and goes in whole', async () => {
    await fillDecision(page);
    await page.keyboard.press('F9');
    const dialog = page.getByRole('dialog', { name: 'Nhập danh mục' });
    await expect(dialog.getByText('480 thủ tục mới.')).toBeVisible({ timeout: 30_000 });
    await expect(dialog.getByText('0 thủ tục có phiên bản mới.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Kiểm tra và nhập' })).toBeFocused();
    await page.keyboard.press('F9');
    await expect(dialog.getByText('480 thủ tục mới.')).toBeVisible({ timeout: 30_000 });
    await whileUnderWay(
      page,
      () => page.keyboard.press('F9'),
      () => expect(dialog.getByRole('status').filter({ hasText: 'Đang nhập' })).toBeVisible(),
    );
    await expect(page.getByRole('heading', { name: 'Đã nhập 480 thủ tục.' })).toBeVisible({
      timeout: 60_000,
    });
    await expectClean(page, 'what has been imported');
  });

  await test.step('a second time the same file changes nothing', async () => {
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    await drop(page, LIST, CSV, sharedFile(LIST));
    await expect(page.getByText('Danh mục đã đúng như tệp, không có gì phải nhập.')).toBeVisible({
      timeout: 30_000,
    });
    await expectFigures(page, { 'giữ nguyên': '480', 'thủ tục mới': '0', 'thủ tục thay đổi': '0' });
    await expect(page.getByLabel('Quyết định công bố')).toHaveCount(0);
  });

  await test.step('the catalogue has them among those to come, with what they lack', async () => {
    await page.goto(`/catalogue?state=UPCOMING&q=${encodeURIComponent(DECISION)}`);
    await expect(page.getByRole('status').filter({ hasText: '480 thủ tục' })).toBeVisible();
    const missing = page.getByRole('navigation', { name: 'Dữ liệu còn thiếu' });
    await expect(missing.getByRole('link', { name: 'Thiếu thời hạn 138' })).toBeVisible();
    await missing.getByRole('link', { name: 'Chưa có mã quốc gia 105' }).click();
    await expect(page.getByRole('status').filter({ hasText: '105 thủ tục' })).toBeVisible();
  });
});

test('the workbook that the catalogue gives brings back what has been lost since', async ({ page }) => {
  test.slow();
  const keeper = await apiOf('catalogue');
  const code = `E2E-${Date.now().toString(36).toUpperCase()}`;
  const [field] = (await (await keeper.get('/api/v1/procedure-fields')).json()) as { code: string }[];
  const made = await keeper.post('/api/v1/procedures', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: { code, fieldCode: field?.code, name: 'Thủ tục <b>thử</b> của sổ tính' },
  });
  await expect(made, await made.text()).toBeOK();
  await signIn(page, 'catalogue');
  await page.goto('/catalogue');

  const workbook = await test.step('it is downloaded from the list', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Excel (.xlsx)' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`danh-muc-${officeToday()}.xlsx`);
    return download.path();
  });
  const choose = async () => {
    await page.goto('/catalogue/imports');
    await page.getByLabel('Tệp danh mục').setInputFiles({
      name: 'danh-muc.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: readFileSync(workbook),
    });
    await expect(page.getByRole('heading', { name: 'Kết quả chạy thử' })).toBeVisible({ timeout: 30_000 });
  };

  await test.step('as long as nothing is lost, all it could do is to publish the draft', async () => {
    await choose();
    await expectFigures(page, { 'thủ tục mới': '0', 'thủ tục thay đổi': '1' });
  });

  await test.step('a procedure that was thrown away comes back, letter for letter', async () => {
    await forget(keeper, code);
    await choose();
    await expectFigures(page, { 'thủ tục mới': '1', 'thủ tục thay đổi': '0' });
    await fillDecision(page);
    await page.keyboard.press('F9');
    await page.getByRole('dialog').getByRole('button', { name: 'Nhập 1 thủ tục' }).click();
    await expect(page.getByRole('heading', { name: 'Đã nhập 1 thủ tục.' })).toBeVisible({ timeout: 30_000 });
    await page.goto(`/catalogue/${code}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thủ tục <b>thử</b> của sổ tính');
  });
  await keeper.dispose();
});

test('a file with mistakes goes in not at all, and each is told with its line and column', async ({
  page,
}) => {
  await signIn(page, 'catalogue');
  await page.goto('/catalogue/imports');
  await expect(page.getByRole('button', { name: 'Chọn tệp' })).toBeVisible();
  const head =
    'code,name,field,time_limit_value,time_limit_unit,fee_vnd,components,result,legal_basis,source';
  const bad = `${head}\nT-1,Tên,Hộ tịch,5,working_day,0,,,,\nT-2,Tên,Hộ tịch,ba,working_day,0,,,,\nT-3,,Hộ tịch,1,tháng,0,,,,\n`;
  await drop(page, 'sai.csv', CSV, Buffer.from(bad));
  const mistakes = page.getByRole('region', { name: 'Tệp có 3 chỗ phải sửa' });
  await expect(mistakes).toBeVisible();
  const lines = mistakes.getByRole('table').getByRole('row');
  await expect(lines.nth(1)).toContainText('3time_limit_value');
  await expect(lines.nth(2)).toContainText('4name');
  await expect(lines.nth(3)).toContainText('4time_limit_unit');
  await expect(page.getByLabel('Quyết định công bố')).toHaveCount(0);
  await expectClean(page, 'a file with its mistakes');

  await test.step('the list of them can be taken along', async () => {
    const waiting = page.waitForEvent('download');
    await mistakes.getByRole('button', { name: 'Tải danh sách lỗi' }).click();
    expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('3,time_limit_value,');
  });

  await test.step('what is no list at all is not even sent', async () => {
    await drop(page, 'danh-muc.pdf', 'application/pdf', Buffer.from('%PDF-1.7'));
    await expect(page.getByText(/^danh-muc\.pdf không phải tệp CSV hay Excel/)).toBeVisible();
  });
});

test('in English, too, the pages of an import keep WCAG 2.2 AA', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('motcua.language', 'en'));
  await signIn(page, 'catalogue');
  await page.goto('/catalogue/imports');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expectClean(page, 'an import');
  const head =
    'code,name,field,time_limit_value,time_limit_unit,fee_vnd,components,result,legal_basis,source';
  const line = `E2E-EN-${Date.now().toString(36)},Thủ tục thử,Hộ tịch,5,working_day,0,Đơn,,,`;
  await drop(page, 'mistakes.csv', CSV, Buffer.from(`${head}\n${line.replace('5,', 'five,')}\n`));
  await expect(page.getByRole('table')).toBeVisible();
  await expectClean(page, 'a file with its mistakes');
  await drop(page, 'list.csv', CSV, Buffer.from(`${head}\n${line}\n`));
  await page.getByLabel('Decision', { exact: true }).waitFor();
  await expectClean(page, 'the report of a dry run');
  await page.keyboard.press('F9');
  await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  await expectClean(page, 'a decision with its mistakes');
});
