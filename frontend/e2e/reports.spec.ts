import { expect, test } from '@playwright/test';
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
