import { expect, test, type APIRequestContext } from '@playwright/test';
import { expectClean } from './axe';
import { receive } from './dossiers';
import { apiOf, signIn } from './people';

test('a figure of the dashboard leads to its dossiers, and the report is taken away', async ({ page }) => {
  const code = await receive(await apiOf('clerk'), 'R2016-012', 'Trần Thị Báo Cáo');
  await signIn(page, 'leader');
  await page.getByRole('link', { name: 'Điều hành' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Điều hành' })).toBeVisible();
  const today = page.getByRole('region', { name: 'Hôm nay' });
  await today.getByRole('link', { name: /^Đã tiếp nhận: / }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Tình hình chung' })).toBeVisible();
  const dock = page.getByRole('region', { name: /^Tổng cộng, Tiếp nhận trong kỳ: / });
  await expect(dock.getByRole('link', { name: code })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dock).toBeHidden();
  await expect(page.getByRole('link', { name: /^Tổng cộng, Tiếp nhận trong kỳ: / })).toBeFocused();

  await page.getByLabel('Xem theo').selectOption('CHANNEL');
  await expect(page.getByRole('rowheader', { name: 'Trực tiếp' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^overview-.*\.pdf$/);

  await page.getByRole('link', { name: 'Tất cả báo cáo' }).click();
  await page.getByRole('link', { name: 'Hồ sơ sắp đến hạn' }).click();
  await expect(page.getByRole('rowheader', { name: 'Tổng cộng' })).toBeVisible();
});

test('the scorecard of the unit takes what its leader states, and opens the feedback it counts', async ({
  page,
}) => {
  const clerk = await apiOf('clerk');
  await receive(clerk, 'R2016-012', 'Nguyễn Thị Điểm');
  const leader = await apiOf('leader');
  const feedback = await answeredFeedback(clerk, leader);
  await signIn(page, 'leader');
  await page.goto('/reports/scorecard?by=AGENCY');
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Cả năm' });
  await page.getByRole('link', { name: /^Tổng cộng, Trả lời đúng hạn: / }).click();
  const dock = page.getByRole('region', { name: /^Tổng cộng, Trả lời đúng hạn: / });
  await expect(dock.getByRole('cell', { name: feedback })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Đánh giá' }).click();
  await page.getByLabel('Căn cứ').fill('Biên bản kiểm tra ngày 01/11/2026');
  await page.keyboard.press('F9');
  await expect(page.getByRole('listitem').filter({ hasText: 'Biên bản kiểm tra' }).first()).toContainText(
    '5. Tổ chức tiếp nhận, trả kết quả: 2 điểm',
  );
});

test('ratings are counted and listed, and the work list is taken away as it is filtered', async ({
  page,
}) => {
  await signIn(page, 'leader');
  await page.goto('/reports/all');
  await page.getByRole('link', { name: 'Đánh giá của người dân' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đánh giá của người dân' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tổng hợp đánh giá' })).toContainText('Số đánh giá');
  await page.goto('/work?view=ALL&q=Điểm');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải danh sách' }).click();
  expect((await download).suggestedFilename()).toMatch(/^ALL-.*\.csv$/);
});

/** Feedback that came in and was answered at once. */
async function answeredFeedback(clerk: APIRequestContext, leader: APIRequestContext) {
  const entered = await clerk.post('/api/v1/feedback', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: { kind: 'FEEDBACK', subject: 'DELAY', channel: 'DESK', content: 'Phải chờ quá lâu ở quầy.' },
  });
  await expect(entered, await entered.text()).toBeOK();
  let { code, version } = (await entered.json()) as { code: string; version: number };
  for (const act of ['ACCEPT', 'ANSWER']) {
    const answer = await leader.post(`/api/v1/feedback/${code}/acts`, {
      headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': crypto.randomUUID() },
      data: { act, words: 'Đã mở thêm một quầy.' },
    });
    await expect(answer, await answer.text()).toBeOK();
    ({ code, version } = (await answer.json()) as { code: string; version: number });
  }
  return code;
}

test('a leader has a report sent each week, changes it, stops it, and is told that there is no mail server', async ({
  page,
}) => {
  await signIn(page, 'leader');
  await page.goto('/reports/mailing');
  await expect(page.getByRole('note')).toContainText('Chưa có máy chủ thư');
  await page.getByRole('button', { name: 'Đăng ký gửi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Báo cáo', { exact: true }).selectOption('late');
  await dialog.getByLabel('Nhịp gửi').selectOption('Hằng tuần');
  await dialog.getByLabel('Địa chỉ nhận').fill('chu.tich@tamphuoc.example, không phải địa chỉ');
  await page.keyboard.press('F9');
  await expect(dialog.getByText(/không phải địa chỉ thư điện tử/).first()).toBeVisible();
  await expectClean(page, 'a subscription that is refused');
  const address = `${crypto.randomUUID()}@tamphuoc.example`;
  await dialog.getByLabel('Địa chỉ nhận').fill(address);
  await page.keyboard.press('F9');
  const row = page.getByRole('row').filter({ hasText: address });
  await expect(row).toContainText('Thứ Hai hằng tuần, 07:00');
  await row.getByRole('button', { name: /^Sửa đăng ký/ }).click();
  await dialog.getByLabel('Nhịp gửi').selectOption('Hằng ngày');
  await page.keyboard.press('F9');
  await expect(row).toContainText('Hằng ngày, 07:00');
  await row.getByRole('button', { name: /^Sửa đăng ký/ }).click();
  await dialog.getByRole('button', { name: 'Ngừng gửi' }).click();
  await dialog.getByRole('button', { name: 'Ngừng gửi' }).click();
  await expect(row).toContainText('Đã ngừng');
  await row.getByRole('link', { name: /^Lịch sử đăng ký/ }).click();
  const history = page.getByRole('region', { name: /^Lịch sử thay đổi của đăng ký số/ }).getByRole('row');
  await expect(history).toHaveCount(4);
  await expect(history.nth(1)).toContainText('Ngừng gửi');
  await expect(history.nth(2)).toContainText(/Thứ Hai hằng tuần, 07:00.*Hằng ngày, 07:00/);
  await expect(history.nth(2)).toContainText('leader');
  await expect(history.nth(3)).toContainText(address);
  await expectClean(page, 'the history of a subscription');
});
