import { expect, test } from '@playwright/test';
import { expectClean } from './axe';
import { apiOf, at, signIn } from './people';

test('a field is entered, found without accents, renamed and taken out again', async ({ page }) => {
  test.slow();
  const mark = Date.now().toString(36).toUpperCase();
  const name = `Lĩnh vực thử ${mark}`;
  const dialog = page.getByRole('dialog');
  await signIn(page, 'catalogue');
  await page.goto('/catalogue');
  await page.getByRole('link', { name: 'Lĩnh vực', exact: true }).click();

  await test.step('what is missing is said field by field', async () => {
    await page.getByRole('button', { name: 'Thêm lĩnh vực' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('F9');
    await expect(dialog.getByRole('alert')).toBeFocused();
    await expectClean(page, 'a field with its mistakes');
    await dialog.getByLabel('Tên', { exact: true }).fill(name);
    await dialog.getByLabel('Mã', { exact: true }).fill(mark);
    await dialog.getByLabel('Bộ phận phụ trách').selectOption({ index: 1 });
    await page.keyboard.press('F9');
    await expect(dialog).toBeHidden();
  });

  const row = page.getByRole('row').filter({ hasText: mark });
  await test.step('found without accents and changed', async () => {
    await page.getByRole('searchbox', { name: 'Tìm lĩnh vực' }).fill(`linh vuc thu ${mark}`);
    await expect(page.getByRole('row')).toHaveCount(2);
    await row.getByRole('button', { name: `Sửa: ${name}` }).click();
    await dialog.getByLabel('Tên tiếng Anh').fill('A field to try');
    await page.keyboard.press('F9');
    await expect(row).toContainText('A field to try');
  });

  await test.step('taken out after a question', async () => {
    await row.getByRole('button', { name: `Sửa: ${name}` }).click();
    await dialog.getByRole('button', { name: 'Xóa lĩnh vực' }).click();
    await expect(dialog.getByRole('group', { name: `Xóa hẳn ${name}?` })).toBeVisible();
    await dialog.getByRole('button', { name: 'Xóa lĩnh vực' }).click();
    await expect(dialog).toBeHidden();
    await expect(row).toHaveCount(0);
  });
});

test('a decision is entered before it is used, and taken out', async ({ page }) => {
  const number = `${Date.now()}/QĐ-UBND`;
  const dialog = page.getByRole('dialog');
  await signIn(page, 'catalogue');
  await page.goto('/catalogue/decisions');
  await page.getByRole('button', { name: 'Thêm quyết định' }).click();
  await dialog.getByLabel('Số, ký hiệu').fill(number);
  await dialog.getByLabel('Ngày ký').fill('101126');
  await dialog.getByLabel('Cơ quan ban hành').fill('UBND tỉnh Vĩnh Long');
  await dialog.getByLabel('Trích yếu').fill('Về việc công bố danh mục');
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  const row = page.getByRole('row').filter({ hasText: number });
  await expect(row).toContainText('10/11/2026');
  await test.step('its signed paper is put in and taken out', async () => {
    await row.getByRole('button', { name: `Thêm tệp cho quyết định ${number}` }).click();
    const paper = dialog.getByLabel('Tệp quyết định đã ký');
    await paper.setInputFiles({ name: 'QĐ.png', mimeType: 'image/png', buffer: Buffer.from('chữ') });
    await expect(dialog.getByRole('alert')).toContainText('UPLOAD_TYPE_NOT_ALLOWED');
    await paper.setInputFiles({ name: 'QĐ.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await expect(dialog.getByRole('img', { name: 'Ảnh QĐ.png' })).toBeVisible();
    await expectClean(page, 'the paper of a decision');
    await dialog.getByRole('button', { name: 'Xóa tệp' }).click();
    await dialog.getByRole('button', { name: 'Xóa tệp' }).click();
    await expect(dialog.getByText('Chưa có tệp.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
  await row.getByRole('button', { name: `Sửa: ${number}` }).click();
  await dialog.getByRole('button', { name: 'Xóa quyết định' }).click();
  await dialog.getByRole('button', { name: 'Xóa quyết định' }).click();
  await expect(row).toHaveCount(0);
});

test('the history tells who changed what, page by page, and leads to all that was done to one thing', async ({
  page,
}) => {
  const mark = Date.now().toString(36).toUpperCase();
  const keeper = await apiOf('catalogue');
  const group = (name: string) => ({ name, sortOrder: 900 });
  const path = `/api/v1/exemption-groups/E2E_${mark}`;
  const made = await keeper.post('/api/v1/exemption-groups', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: { code: `E2E_${mark}`, ...group(`Nhóm ${mark}`) },
  });
  await expect(made, await made.text()).toBeOK();
  const changed = await keeper.put(path, {
    headers: { 'If-Match': made.headers().etag ?? '' },
    data: { ...group(`Nhóm đổi tên ${mark}`), retired: false },
  });
  await expect(changed, await changed.text()).toBeOK();

  await signIn(page, 'catalogue');
  await page.goto('/catalogue');
  await page.getByRole('link', { name: 'Lịch sử', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: `Nhóm đổi tên ${mark}` });
  await expect(row).toContainText(`Nhóm ${mark}`);
  await expectClean(page, 'the history of the catalogue');
  await row.getByRole('link', { name: `Mọi lần sửa Nhóm đổi tên ${mark}` }).click();
  await expect(page.getByText(`Chỉ gồm E2E_${mark}.`)).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Lọc theo loại' }).selectOption('Quyết định');
  await expect(page).toHaveURL(/subject=DECISION$/);

  await keeper.delete(path, { headers: { 'If-Match': changed.headers().etag ?? '' } });
  await keeper.dispose();
});

test('the lists are clean in both languages, and who only reads them changes nothing', async ({
  browser,
}) => {
  test.slow();
  const page = await at(browser, 'clerk');
  for (const language of ['vi', 'en']) {
    await page.evaluate((chosen) => localStorage.setItem('motcua.language', chosen), language);
    for (const list of ['fields', 'decisions', 'exemption-groups']) {
      await page.goto(`/catalogue/${list}`);
      await expect(page.getByRole('row').nth(1)).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await expectClean(page, `${list} in ${language}`);
    }
  }
  await page.context().close();
});
