import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { at, signIn } from './people';

async function expectClean(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, what).toEqual([]);
}

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
  await row.getByRole('button', { name: `Sửa: ${number}` }).click();
  await dialog.getByRole('button', { name: 'Xóa quyết định' }).click();
  await dialog.getByRole('button', { name: 'Xóa quyết định' }).click();
  await expect(row).toHaveCount(0);
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
