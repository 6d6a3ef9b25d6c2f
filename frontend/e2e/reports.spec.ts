import { expect, test } from '@playwright/test';
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
});
