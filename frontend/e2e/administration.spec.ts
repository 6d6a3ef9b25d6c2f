import { expect, test, type Browser } from '@playwright/test';
import { expectClean } from './axe';
import { apiOf, at, officeToday, signIn } from './people';

const AGENCY = '/api/v1/agencies/H07.142';
const inDays = (days: number) => officeToday(new Date(Date.now() + days * 86_400_000));
const typed = (date: string) => date.split('-').reverse().join('/');

/** Usernames are never given twice: every run has its own people. */
const uniqueUsername = () => `e2e.${Date.now().toString(36)}`;

/** At a machine of their own, up to the answer of the identity server. */
async function tryToSignIn(browser: Browser, username: string, password: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  return page;
}

test('a new member of staff signs in with the password shown once, works, and is locked out again', async ({
  page,
  browser,
}) => {
  test.slow();
  const username = uniqueUsername();
  const name = 'Trần Thị Thử Nghiệm';
  const dialog = page.getByRole('dialog');
  let password = '';
  await signIn(page, 'admin');
  await page.getByRole('link', { name: 'Quản trị' }).click();

  await test.step('what is missing is said field by field, then the person is added from the keyboard', async () => {
    await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
    await dialog.getByLabel('Họ và tên').fill('Trần');
    await page.keyboard.press('F9');
    const summary = dialog.getByRole('alert');
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: /^Họ và tên/ }).click();
    await expect(dialog.getByLabel('Họ và tên')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(name);
    await expect(dialog.getByLabel('Tên đăng nhập')).toHaveValue('nghiem.tran');
    await dialog.getByLabel('Tên đăng nhập').fill(username);
    await dialog.getByRole('checkbox', { name: 'Công chức tiếp nhận' }).check();
    await dialog.getByRole('checkbox', { name: 'Bộ phận Tiếp nhận và Trả kết quả' }).check();
    await page.keyboard.press('F9');
  });

  await test.step('the password is shown once', async () => {
    const field = dialog.getByLabel('Mật khẩu tạm');
    await expect(field).toBeFocused();
    await expectClean(page, 'the password');
    password = await field.inputValue();
    expect(password.length).toBeGreaterThan(11);
    await dialog.getByRole('button', { name: 'Đã ghi lại, đóng' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText(password)).toHaveCount(0);
  });

  const theirs = await tryToSignIn(browser, username, password);
  await test.step('they must choose their own, and find the rail of their role', async () => {
    const own = `Mot-Cua-${Date.now()}`;
    await theirs.locator('#password-new').fill(own);
    await theirs.locator('#password-confirm').fill(own);
    await theirs.locator('[type=submit]').click();
    await expect(theirs.getByRole('heading', { level: 1, name: 'Công việc' })).toBeVisible();
    const rail = theirs.getByRole('navigation', { name: 'Điều hướng chính' });
    await expect(rail.getByRole('link', { name: 'Tiếp nhận' })).toBeVisible();
    await expect(rail.getByRole('link', { name: 'Quản trị' })).toHaveCount(0);
    await theirs.context().close();
    password = own;
  });

  await test.step('deactivated, they are found among those and are refused', async () => {
    await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('F9');
    await expect(page.getByText('Tài khoản đã khóa, không đăng nhập được.')).toBeVisible();
    const refused = await tryToSignIn(browser, username, password);
    await expect(refused.getByText(/vô hiệu|bị khóa|không hoạt động|không đúng|disabled/i)).toBeVisible();
    await expect(refused.getByLabel('Tên đăng nhập')).toBeVisible();
    await refused.context().close();
  });

  await test.step('the list finds them without accents, the history tells what was done', async () => {
    await page.getByRole('link', { name: 'Cán bộ', exact: true }).click();
    await page.getByRole('radio', { name: 'Tất cả' }).check();
    await page.getByRole('searchbox', { name: 'Tìm cán bộ' }).fill(username);
    await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Đã khóa');
    await page.getByRole('searchbox', { name: 'Tìm cán bộ' }).fill('thu nghiem');
    await expect(page.getByRole('row').filter({ hasText: username })).toBeVisible();
    await page.goto(`/admin/history?subject=STAFF&key=${username}`);
    await expect(page.getByRole('row')).toHaveCount(4);
    await expect(page.getByRole('row').nth(1)).toContainText('Đang hoạt động');
    await expect(page.getByRole('row').nth(3)).toContainText('Thêm mới');
  });
});

test('nobody locks themselves out, and says why', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/admin/staff/admin');
  await expect(page.getByText('Không ai tự khóa tài khoản')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Khóa tài khoản' })).toHaveCount(0);
});

test('two administrators change one agency: what was typed is kept and nothing is overwritten unawares', async ({
  page,
}) => {
  const admin = await apiOf('admin');
  const before = await admin.get(AGENCY);
  const { name, parent, address, phone, heads } = (await before.json()) as {
    name: string;
    parent: { code: string };
    address: string;
    phone: string;
    heads: unknown[];
  };
  const put = async (changed: object) => {
    const etag = (await admin.get(AGENCY)).headers().etag as string;
    const data = { name, parentCode: parent.code, address, phone, heads, ...changed };
    await expect(await admin.put(AGENCY, { headers: { 'If-Match': etag }, data })).toBeOK();
  };

  await signIn(page, 'admin');
  await page.goto('/admin/agencies/H07.142');
  await page.getByLabel('Điện thoại').fill('0275 555 0199');
  await put({ address: `${address} (mới)` });
  await page.keyboard.press('F9');
  await expect(page.getByText('Người khác vừa sửa chỗ khác ở đây.')).toBeVisible();
  await page.getByRole('button', { name: 'Giữ phần vừa gõ trên bản mới' }).click();
  await expect(page.getByLabel('Địa chỉ')).toHaveValue(`${address} (mới)`);
  await expect(page.getByLabel('Điện thoại')).toHaveValue('0275 555 0199');
  await page.keyboard.press('F9');
  await expect(page.getByText(`Đã ghi ${name}.`)).toBeVisible();

  await put({});
  await admin.dispose();
});

test('a substitution is arranged from the page of the absent person, and taken back', async ({ page }) => {
  test.slow();
  const admin = await apiOf('admin');
  const username = uniqueUsername();
  const name = 'Lý Văn Thay';
  const colleague = {
    username,
    name,
    title: null,
    email: null,
    roles: ['officer'],
    departmentCodes: ['HCTP'],
  };
  await expect(await admin.post(`${AGENCY}/staff`, { data: colleague })).toBeOK();

  await signIn(page, 'admin');
  await page.goto('/admin/staff/officer');
  await page.getByRole('link', { name: 'Xếp người làm thay' }).click();
  const dialog = page.getByRole('dialog');
  const substitute = dialog.getByRole('combobox', { name: 'Người làm thay' });
  await test.step('one who lacks the role is refused in words, at the roles', async () => {
    await substitute.fill('phan van tin');
    await page.getByRole('option', { name: 'Phan Văn Tín' }).click();
    await dialog.getByRole('checkbox', { name: 'Công chức chuyên môn' }).check();
    await dialog.getByLabel('Từ ngày').fill(typed(inDays(300)));
    await dialog.getByLabel('Đến hết ngày').fill(typed(inDays(302)));
    await page.keyboard.press('F9');
    await expect(dialog.getByRole('link', { name: /không giữ vai trò/ })).toBeVisible();
  });
  await test.step('a colleague who holds it may', async () => {
    await substitute.fill(username);
    await page.getByRole('option', { name }).click();
    await page.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('row').filter({ hasText: name }).first()).toContainText('Sắp tới');
  });
  await test.step('taken back before it begins', async () => {
    await page.goto(`/admin/substitutions?username=${username}`);
    await page.getByRole('button', { name: new RegExp(`^Sửa: ${name}`) }).click();
    const takeBack = dialog.getByRole('button', { name: 'Bỏ lần làm thay' });
    await takeBack.click();
    await expect(dialog.getByRole('button', { name: 'Giữ lại' })).toBeFocused();
    await takeBack.click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Chưa xếp ai làm thay ai.')).toBeVisible();
  });

  const person = `${AGENCY}/staff/${username}`;
  const etag = (await admin.get(person)).headers().etag as string;
  await expect(await admin.post(`${person}/deactivation`, { headers: { 'If-Match': etag } })).toBeOK();
  await admin.dispose();
});

test('a picture of a signature is added as it will look, and taken out with a reason', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/admin/pictures');
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 80 } });
  await page.getByRole('button', { name: 'Thêm ảnh' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('F9');
  await expect(dialog.getByRole('alert')).toContainText('của một cán bộ');
  await dialog.getByRole('combobox', { name: 'Người ký' }).fill('phan van tin');
  await page.getByRole('option', { name: 'Phan Văn Tín' }).click();
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'Chữ ký.png', mimeType: 'image/png', buffer });
  await expect(dialog.getByRole('img', { name: 'Ảnh sẽ in' })).toBeVisible();
  await expectClean(page, 'a picture that is added');
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  const added = page.getByRole('listitem').filter({ hasText: 'Chữ ký của Phan Văn Tín' }).first();
  await expect(added.getByRole('img')).toBeVisible();
  await added.getByRole('button', { name: /^Gỡ/ }).click();
  await dialog.getByLabel('Lý do').fill('Ảnh mờ');
  await expectClean(page, 'a picture that is taken out');
  await page.keyboard.press('F9');
  await expect(added.getByText(/^Đã gỡ: /)).toBeVisible();
});

test('a book of receipts is opened for a day to come, after what was wrong with it was said', async ({
  page,
}) => {
  // Codes are never used twice, and until its day no receipt is numbered in it.
  const code = `Q${Date.now().toString(36).toUpperCase()}`;
  const dialog = page.getByRole('dialog');
  await signIn(page, 'admin');
  await page.goto('/admin/receipt-books');
  await page.getByRole('button', { name: 'Mở quyển' }).click();
  await expect(dialog.getByLabel('Quyển số')).toBeFocused();
  await page.keyboard.type('01');
  await dialog.getByLabel('Mẫu số').fill('01blp2-001');
  await dialog.getByLabel('Ký hiệu').fill('ab-26t');
  await dialog.getByLabel('Dùng từ ngày').fill(typed(inDays(300)));
  await dialog.getByLabel('Lý do').fill('Nhận quyển mới');
  await page.keyboard.press('F9');
  await expect(dialog.getByRole('link', { name: /kể cả quyển mặc định/ })).toBeVisible();
  await dialog.getByLabel('Quyển số').fill(code);
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  const opened = page.getByRole('row').filter({ hasText: code });
  await expect(opened).toContainText('AB-26T');
  await expect(opened).toContainText('Sắp dùng');
});

test('an auditor reads and can change nothing', async ({ browser }) => {
  const auditor = await at(browser, 'auditor');
  await auditor.goto('/admin/staff/officer');
  await expect(auditor.getByRole('heading', { level: 1, name: 'Đặng Thị Lan' })).toBeVisible();
  await expect(auditor.getByRole('main').getByRole('button')).toHaveCount(0);
  await auditor.goto('/admin/receipt-books');
  await expect(auditor.getByRole('heading', { level: 1, name: 'Quyển biên lai' })).toBeVisible();
  await expect(auditor.getByRole('main').getByRole('button')).toHaveCount(0);
  await auditor.goto('/admin/departments');
  await expect(auditor.getByRole('row').nth(1)).toBeVisible();
  await expect(auditor.getByRole('main').getByRole('button')).toHaveCount(0);
  await auditor.context().close();
});

for (const language of ['vi', 'en']) {
  test(`the pages and dialogs keep WCAG 2.2 AA in ${language}`, async ({ page }) => {
    test.slow();
    await page.addInitScript((chosen) => localStorage.setItem('motcua.language', chosen), language);
    await signIn(page, 'admin');
    const pages = [
      '/admin/staff',
      '/admin/staff/officer',
      '/admin/departments',
      '/admin/agencies',
      '/admin/agencies/H07.142',
      '/admin/substitutions',
      '/admin/history',
      '/admin/templates',
      '/admin/pictures',
      '/admin/receipt-books',
    ];
    for (const address of pages) {
      await page.goto(address);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status').getByText(/^(Đang tải|Loading)$/)).toHaveCount(0);
      await expectClean(page, address);
    }
    const begin = async (address: string, button: RegExp) => {
      await page.goto(address);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('F9');
      await expect(page.getByRole('dialog').getByRole('alert')).toBeFocused();
      await expectClean(page, `${address}, a form with its mistakes`);
    };
    await begin('/admin/staff', /^(Thêm cán bộ|Add a member of staff)$/);
    await begin('/admin/departments', /^(Thêm bộ phận|Add a department)$/);
    await begin('/admin/agencies', /^(Thêm cơ quan|Add an agency)$/);
    await begin('/admin/receipt-books', /^(Mở quyển|Open a book)$/);
    await begin('/admin/substitutions', /^(Xếp người làm thay|Arrange a substitute)$/);
  });
}
