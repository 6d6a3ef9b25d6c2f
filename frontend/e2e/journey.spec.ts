import { expect, test, type Page } from '@playwright/test';
import { at, officeToday, signIn } from './people';

const PROCEDURE = 'Cấp Giấy xác nhận tình trạng hôn nhân';
const APPLICANT = 'Trần Thị Mỹ Linh';

/** Refreshes the queue where the dossier waits, opens it from there, does the act and confirms it. */
async function doNext(page: Page, code: string, { queue, act, confirm = act }: Next) {
  await page.getByRole('link', { name: 'Công việc', exact: true }).first().click();
  await page.getByRole('link', { name: queue }).click();
  await page.keyboard.press('KeyR');
  const row = page.getByRole('row').filter({ hasText: code });
  await row.getByRole('link', { name: APPLICANT, exact: true }).click();
  await confirmAct(page, act, confirm);
}
type Next = { queue: RegExp; act: RegExp; confirm?: RegExp };

async function confirmAct(page: Page, act: RegExp, confirm = act) {
  await page.getByRole('button', { name: act }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(dialog).toBeHidden();
}

test('a dossier goes from the counter to the report, through the hands of three people', async ({
  browser,
}) => {
  test.slow();
  const clerk = await at(browser, 'clerk');
  const officer = await at(browser, 'officer');
  const leader = await at(browser, 'leader');

  const code = await test.step('the clerk receives it', async () => {
    await clerk.keyboard.press('F2');
    await clerk.getByRole('combobox', { name: 'Tìm theo tên hoặc mã thủ tục' }).fill('tinh trang hon nhan');
    await clerk.getByRole('option', { name: new RegExp(PROCEDURE) }).click();
    await clerk.getByLabel('Họ và tên').fill(APPLICANT);
    await clerk.getByRole('button', { name: /^Nhận đủ \d+ giấy tờ bắt buộc/ }).click();
    await clerk.getByRole('button', { name: /^Tiếp nhận/ }).click();
    await expect(clerk.getByText(/^Đã tiếp nhận lúc/)).toBeVisible();
    await clerk.getByRole('link', { name: 'Mở hồ sơ này' }).click();
    await expect(clerk).toHaveURL(/\/dossiers\/H07\.142-\d{6}-\d{4}$/);
    return new URL(clerk.url()).pathname.split('/').at(-1) as string;
  });

  await test.step('the clerk hands it over', () => confirmAct(clerk, /^Bàn giao/));

  await test.step('the officer accepts it and completes the step', async () => {
    await doNext(officer, code, { queue: /^Chờ tôi nhận bàn giao/, act: /^Nhận bàn giao/ });
    await confirmAct(officer, /^Xong bước 2, giao tiếp/, /^Xong và giao tiếp/);
  });

  await test.step('the leader signs it', () => doNext(leader, code, { queue: /^Chờ ký/, act: /^Ký duyệt/ }));

  await test.step('the clerk enters the result and returns it', async () => {
    await doNext(clerk, code, { queue: /^Cả cơ quan/, act: /^Ghi kết quả/ });
    await doNext(clerk, code, {
      queue: /^Chờ trả kết quả/,
      act: /^Trả kết quả/,
      confirm: /^Trả và ghi sổ/,
    });
    await expect(clerk.getByText('Đã trả kết quả').first()).toBeVisible();
  });

  await test.step('the report of today counts it, and its figure opens it', async () => {
    const today = officeToday().split('-').reverse().join('/');
    await leader.getByRole('link', { name: 'Báo cáo' }).click();
    await leader.getByLabel('Từ ngày').fill(today);
    await leader.getByLabel('Từ ngày').press('Enter');
    await leader.getByLabel('Đến hết ngày').fill(today);
    await leader.getByLabel('Đến hết ngày').press('Enter');
    await leader.getByRole('link', { name: /^Hộ tịch, trước hạn:/ }).click();
    const dock = leader.getByRole('region', { name: /^Hộ tịch, trước hạn:/ });
    await expect(dock.getByRole('link', { name: code })).toBeVisible();
  });
});

test('a dossier is received without touching the mouse', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.keyboard.press('F2');
  await expect(page.getByRole('combobox', { name: 'Tìm theo tên hoặc mã thủ tục' })).toBeFocused();
  await page.keyboard.type('tinh trang hon nhan');
  await expect(page.getByRole('option', { selected: true })).toContainText(PROCEDURE);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Số định danh cá nhân')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type(APPLICANT);
  await page.keyboard.press('Alt+Digit3');
  await expect(page.getByRole('button', { name: /^Nhận đủ/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('F9');
  await expect(page.getByText(/^Đã tiếp nhận lúc/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hồ sơ tiếp theo' })).toBeFocused();
});
