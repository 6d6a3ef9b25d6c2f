import { expect, test } from '@playwright/test';
import { receive } from './dossiers';
import { apiOf, at, signIn } from './people';

test('what is sent again after a broken line makes no second dossier', async ({ page }) => {
  const applicant = `Lê Thị Đứt Dây ${crypto.randomUUID()}`;
  await signIn(page, 'clerk');
  await page.keyboard.press('F2');
  await page.getByRole('combobox', { name: 'Tìm theo tên hoặc mã thủ tục' }).fill('tinh trang hon nhan');
  await page.getByRole('option', { name: /Cấp Giấy xác nhận tình trạng hôn nhân/ }).click();
  await page.getByLabel('Họ và tên').fill(applicant);
  await page.getByRole('button', { name: /^Nhận đủ \d+ giấy tờ bắt buộc/ }).click();

  const keys: (string | undefined)[] = [];
  await page.route('**/api/v1/dossiers', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.fallback();
    // The server saves it, and the line breaks before its answer is here.
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.keyboard.press('F9');
  await expect(page.getByText(/không tạo hồ sơ trùng/)).toBeVisible();
  await expect(page.getByLabel('Họ và tên')).toHaveValue(applicant);
  await page.keyboard.press('F9');
  await expect(page.getByText(/^Đã tiếp nhận lúc/)).toBeVisible();

  expect(keys).toHaveLength(2);
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  const clerk = await apiOf('clerk');
  const found = await clerk.get('/api/v1/dossiers', { params: { view: 'ALL', q: applicant } });
  expect(((await found.json()) as { items: unknown[] }).items).toHaveLength(1);
});

test('somebody faster takes no typed word away', async ({ browser }) => {
  test.slow();
  const code = await receive(await apiOf('clerk'), 'R2016-012', 'Trần Văn Chậm');
  const [slow, fast] = [await at(browser, 'clerk'), await at(browser, 'clerk')];
  for (const page of [slow, fast]) {
    await page.goto(`/dossiers/${code}?act=HAND_OVER`);
    await expect(page.getByRole('dialog').getByLabel('Ghi chú')).toBeVisible();
  }
  const mine = slow.getByRole('dialog');
  await mine.getByLabel('Ghi chú').fill('Người nộp xin nhận sớm');
  await fast
    .getByRole('dialog')
    .getByRole('button', { name: /^Bàn giao/ })
    .click();
  await expect(fast.getByRole('dialog')).toBeHidden();

  await mine.getByRole('button', { name: /^Bàn giao/ }).click();
  await expect(mine.getByText(/^Hồ sơ vừa được Nguyễn Thị Mai sửa lúc/)).toBeVisible();
  await expect(mine.getByText('Người nộp xin nhận sớm')).toBeVisible();
  await expect(mine.getByRole('button', { name: 'Xem hồ sơ mới' })).toBeFocused();
  await slow.keyboard.press('Escape');
  await expect(mine.getByText('Bỏ những gì đã gõ?')).toBeVisible();
  await expect(mine.getByRole('button', { name: 'Gõ tiếp' })).toBeFocused();
  await slow.keyboard.press('Enter');
  await expect(mine.getByText('Người nộp xin nhận sớm')).toBeVisible();
  await mine.getByRole('button', { name: 'Xem hồ sơ mới' }).click();
  await mine.getByRole('button', { name: 'Bỏ', exact: true }).click();
  await expect(mine).toBeHidden();
  await expect(slow.getByText(/bàn giao lúc/)).toBeVisible();
});

test('an ended session keeps the page and what is typed on it', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.keyboard.press('F2');
  await page.getByRole('combobox', { name: 'Tìm theo tên hoặc mã thủ tục' }).fill('tinh trang hon nhan');
  await page.getByRole('option', { name: /Cấp Giấy xác nhận tình trạng hôn nhân/ }).click();
  await page.getByLabel('Họ và tên').fill('Ngô Thị Hết Phiên');

  const refuseAll = '**/api/v1/**';
  await page.route(refuseAll, (route) => route.fulfill({ status: 401, body: '' }));
  await page.getByRole('radio', { name: 'Bưu chính', exact: true }).check();
  const ended = page.getByRole('dialog', { name: /^Phiên làm việc đã hết/ });
  await expect(ended).toBeVisible();
  await page.unroute(refuseAll);
  const popup = page.waitForEvent('popup');
  await ended.getByRole('button').click();
  // Keycloak still knows the person, so its window closes by itself.
  await (await popup).waitForEvent('close');
  await expect(ended).toBeHidden();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Ngô Thị Hết Phiên');
  await expect(page.getByText(/theo lịch làm việc phiên bản/)).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ nháp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ nháp' }).click();
});

test('the board on the wall keeps its last figures and their time while the network is gone', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.goto('/statistics?wall');
  const told = page.getByRole('status');
  await expect(told).toHaveText(/^Số liệu lúc /);
  const figures = await page.locator('dl').first().innerText();

  // Off line, and nothing of a minute ago in the browser's cache.
  await context.setOffline(true);
  await page.route('**/public/v1/statistics*', (route) => route.abort('internetdisconnected'));
  await page.clock.runFor('01:01');
  await expect(told).toHaveText(/Mất kết nối, giữ số liệu lúc \d{2}:\d{2}/);
  expect(await page.locator('dl').first().innerText()).toBe(figures);

  await context.setOffline(false);
  await page.unroute('**/public/v1/statistics*');
  await page.clock.runFor('01:01');
  await expect(told).toHaveText(/^Số liệu lúc /);
});
