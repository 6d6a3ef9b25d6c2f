import { expect, test } from '@playwright/test';
import { expectClean } from './axe';
import { receive } from './dossiers';
import { apiOf, at } from './people';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const scan = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

test('papers are scanned into a dossier, looked at, and taken out with a reason', async ({ browser }) => {
  test.slow();
  const code = await receive(await apiOf('clerk'), 'R2016-012', 'Trần Văn Quét');
  const clerk = await at(browser, 'clerk');
  await clerk.goto(`/dossiers/${code}/files`);
  await expect(clerk.getByText('Chưa có tệp nào.')).toBeVisible();

  await test.step('two scans and a file that is none are chosen together', async () => {
    await clerk
      .locator('input[type=file]')
      .setInputFiles([
        scan('Giấy khai sinh.pdf', PDF),
        scan('Ảnh thẻ.png', PNG),
        scan('không phải.pdf', Buffer.from('<html>không</html>')),
      ]);
    const files = clerk.getByRole('region', { name: 'Tệp của hồ sơ' });
    await expect(files.getByRole('button', { name: 'Xem Giấy khai sinh.pdf' })).toBeVisible();
    await expect(files.getByRole('button', { name: 'Xem Ảnh thẻ.png' })).toBeVisible();
    await expect(clerk.getByRole('alert')).toContainText('không thuộc loại được nhận');
    await clerk.getByRole('button', { name: 'Bỏ không phải.pdf' }).click();
    await expect(clerk.getByRole('alert')).toBeHidden();
  });

  await test.step('the page keeps WCAG 2.2 AA', async () => {
    await expectClean(clerk);
  });

  await test.step('a picture is looked at with the keyboard alone', async () => {
    await clerk.getByRole('button', { name: 'Xem Ảnh thẻ.png' }).focus();
    await clerk.keyboard.press('Enter');
    await expect(clerk.getByRole('dialog').getByRole('img', { name: 'Ảnh Ảnh thẻ.png' })).toBeVisible();
    await clerk.keyboard.press('Escape');
    await expect(clerk.getByRole('button', { name: 'Xem Ảnh thẻ.png' })).toBeFocused();
  });

  await test.step('a colleague cannot take it out, who added it can, with a reason', async () => {
    const officer = await at(browser, 'officer');
    await officer.goto(`/dossiers/${code}/files`);
    await expect(officer.getByRole('button', { name: 'Xem Ảnh thẻ.png' })).toBeVisible();
    await expect(officer.getByRole('button', { name: /^Gỡ/ })).toHaveCount(0);

    await clerk.getByRole('button', { name: 'Gỡ Ảnh thẻ.png' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Gỡ/ }).click();
    await expect(dialog.getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('Lý do').fill('Quét nhầm ảnh của người khác');
    await clerk.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await clerk.getByText('1 tệp đã gỡ').click();
    await expect(clerk.getByText(/Quét nhầm ảnh của người khác/)).toBeVisible();
  });

  await test.step('the ledger tells both', async () => {
    await clerk.getByRole('link', { name: /^Nhật ký/ }).click();
    await expect(clerk.getByText(/gỡ tệp/).first()).toBeVisible();
    await expect(clerk.getByText(/thêm tệp/).first()).toBeVisible();
  });
});
