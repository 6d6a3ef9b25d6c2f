import { expect, test } from '@playwright/test';
import { expectClean } from './axe';
import { signIn } from './people';

test('the leader chooses a named period, takes it as PDF and closes it by keyboard', async ({ page }) => {
  // A year of its own for each attempt: a period is closed once.
  const year = 2016 + test.info().retry;
  await signIn(page, 'leader');
  await page.goto(`/reports/settlement?from=${year}-01-01&to=${year}-12-31`);
  const period = page.getByLabel('Kỳ báo cáo');
  await expect(period).toHaveValue('YEAR');
  await period.selectOption('Quý I, 15/12 – 14/3');
  await expect(page).toHaveURL(new RegExp(`from=${year - 1}-12-15&to=${year}-03-14`));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF' }).click();
  expect((await download).suggestedFilename()).toBe(`II.06a-${year - 1}-12-15-${year}-03-14-FIELD.pdf`);

  await page.getByRole('button', { name: 'Chốt kỳ' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Số liệu theo cả năm cách xem')).toBeVisible();
  await expectClean(page);
  await page.keyboard.press('F9');

  await expect(page).toHaveURL(/\/reports\/closings\?number=\d+/);
  await expect(page.getByText('Chữ ký khớp: chuỗi mã băm nguyên vẹn.')).toBeVisible();
  await expect(page.getByText('Từ khi chốt đến nay không có gì thay đổi.')).toBeVisible();
  await expectClean(page);
});
