import { expect, test, type Page } from '@playwright/test';
import { advance, receive } from './dossiers';
import { apiOf, at, signIn } from './people';

const PROCEDURE = 'R2016-012';
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Dossiers of one person's name, at the step of the leader. */
async function waitingForSignature(names: string[]) {
  const [clerk, officer] = await Promise.all([apiOf('clerk'), apiOf('officer')]);
  const codes: string[] = [];
  for (const name of names) {
    const code = await receive(clerk, PROCEDURE, name);
    await advance([clerk], code);
    await advance([officer], code);
    await advance([officer], code);
    codes.push(code);
  }
  return codes;
}

async function statusOf(code: string) {
  const clerk = await apiOf('clerk');
  return (await (await clerk.get(`/api/v1/dossiers/${code}`)).json()) as {
    currentStep: number;
    version: number;
  };
}

test('the leader reads and signs many at once, by keyboard alone', async ({ page }) => {
  test.slow();
  const mark = crypto.randomUUID().slice(0, 8);
  const names = [1, 2, 3].map((number) => `Đỗ Thị Ký ${mark} ${number}`);
  const codes = await waitingForSignature(names);
  await signIn(page, 'leader');
  await page.keyboard.press('KeyG');
  await page.keyboard.press('KeyS');
  await expect(page.getByRole('heading', { level: 1, name: 'Ký duyệt' })).toBeVisible();

  for (const name of names) {
    await rowOf(page, name).click();
    await expect(page.getByRole('region', { name: 'Hồ sơ đang xem' }).getByText(name)).toBeVisible();
    await page.keyboard.press('KeyS');
  }
  await expect(page.getByText('Đã xem 3/3')).toBeVisible();

  // Somebody takes one away while they are being read.
  const [taken = ''] = codes;
  const leader = await apiOf('leader');
  const { version } = await statusOf(taken);
  await leader.post(`/api/v1/dossiers/${taken}/stop`, {
    headers: { 'If-Match': `"${version}"` },
    data: { reason: 'Người nộp xin thôi giải quyết' },
  });
  await expect(page.getByRole('button', { name: /^Danh sách đã đổi/ })).toBeVisible();

  await page.keyboard.press('F9');
  const dialog = page.getByRole('dialog', { name: 'Ký nhiều hồ sơ' });
  await expect(dialog.getByText('2 hồ sơ sẽ làm, 1 không.')).toBeVisible();
  await expect(dialog.getByText(`Hồ sơ ${taken} vừa được người khác sửa.`)).toBeVisible();
  await page.keyboard.press('F9');
  await expect(dialog.getByText('2 xong, 1 không được.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Thử lại 1 dòng lỗi' }).click();
  await expect(dialog.getByText('0 hồ sơ sẽ làm, 1 không.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  for (const name of names) await expect(rowOf(page, name)).toBeHidden();
  for (const code of codes.slice(1)) expect((await statusOf(code)).currentStep).toBe(4);
});

test('two who have the same dossier open see each other, and what the other does', async ({ browser }) => {
  test.slow();
  const clerkApi = await apiOf('clerk');
  const code = await receive(clerkApi, PROCEDURE, 'Phan Văn Hai Người');
  const [clerk, leader] = [await at(browser, 'clerk'), await at(browser, 'leader')];
  await clerk.goto(`/dossiers/${code}?act=HAND_OVER`);
  await clerk.getByRole('dialog').getByLabel('Ghi chú').fill('Người nộp xin nhận sớm');
  await leader.goto(`/dossiers/${code}`);
  await expect(leader.getByText('Nguyễn Thị Mai cũng đang mở hồ sơ này')).toBeVisible();
  await expect(clerk.getByText('Lê Thanh Hùng cũng đang mở hồ sơ này')).toBeVisible();

  await leader.getByRole('button', { name: /^Yêu cầu bổ sung/ }).click();
  await leader.getByRole('dialog').getByLabel('Lý do').fill('Thiếu bản chính giấy chứng sinh');
  await leader
    .getByRole('dialog')
    .getByRole('button', { name: /^Ghi yêu cầu/ })
    .click();
  // The page behind the open form follows, the form stays.
  await expect(clerk.getByText('Yêu cầu bổ sung').first()).toBeAttached();
  const mine = clerk.getByRole('dialog');
  await expect(mine.getByLabel('Ghi chú')).toHaveValue('Người nộp xin nhận sớm');

  await mine.getByRole('button', { name: /^Bàn giao/ }).click();
  await expect(mine.getByText(/^Hồ sơ vừa được Lê Thanh Hùng sửa lúc/)).toBeVisible();
  await expect(mine.getByText('Trước đó Lê Thanh Hùng yêu cầu bổ sung.')).toBeVisible();
  await expect(mine.getByRole('row', { name: /Trạng thái/ })).toContainText('Yêu cầu bổ sung');
  await expect(mine.getByText('Người nộp xin nhận sớm')).toBeVisible();

  await leader.goto('/work');
  await expect(clerk.getByText('Lê Thanh Hùng cũng đang mở hồ sơ này')).toBeHidden();
});

test('a list tells what came and goes on standing still; what is marked is handed over together', async ({
  page,
}) => {
  test.slow();
  const mark = crypto.randomUUID().slice(0, 8);
  const clerk = await apiOf('clerk');
  const codes = [
    await receive(clerk, PROCEDURE, `Hàng Loạt ${mark} một`),
    await receive(clerk, PROCEDURE, `Hàng Loạt ${mark} hai`),
  ];
  await signIn(page, 'clerk');
  await page.goto(`/work?view=MINE&q=${mark}`);
  await expect(rowOf(page, mark)).toHaveCount(2);

  codes.push(await receive(clerk, PROCEDURE, `Hàng Loạt ${mark} ba`));
  await expect(page.getByRole('button', { name: '1 hồ sơ mới, bấm R để xem' })).toBeVisible();
  await expect(rowOf(page, mark)).toHaveCount(2);
  await page.keyboard.press('KeyR');
  await expect(rowOf(page, mark)).toHaveCount(3);
  await expect(page.getByRole('button', { name: /bấm R để xem/ })).toBeHidden();

  await rowOf(page, 'một').focus();
  await page.keyboard.press('KeyX');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Đã chọn 2')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('Đã chọn 3')).toBeVisible();
  await page.keyboard.press('KeyB');
  const dialog = page.getByRole('dialog', { name: 'Bàn giao nhiều hồ sơ' });
  await expect(dialog.getByText('3 hồ sơ sẽ làm, 0 không.')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(dialog.getByText('3 xong, 0 không được.')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Không tìm thấy.', { exact: false })).toBeVisible();
  for (const code of codes) expect((await statusOf(code)).currentStep).toBe(2);
});

test('a list is kept under a name and found again', async ({ page }) => {
  const name = `Sắp hết hạn ${crypto.randomUUID().slice(0, 8)}`;
  await signIn(page, 'officer');
  await page.goto('/work?view=OPEN&due=SOON');
  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('menuitem', { name: 'Lưu danh sách đang xem…' }).click();
  await page.getByLabel('Tên bộ lọc').fill(name);
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto('/work?view=MINE');
  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(page).toHaveURL(/due=SOON/);
  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('menuitem', { name: 'Lưu danh sách đang xem…' }).click();
  await page.getByRole('button', { name: `Xóa bộ lọc ${name}` }).click();
  await expect(page.getByRole('button', { name: `Xóa bộ lọc ${name}` })).toBeHidden();
});

test('the work of somebody absent goes only to those who may do it', async ({ page }) => {
  const [clerk, officer] = await Promise.all([apiOf('clerk'), apiOf('officer')]);
  const code = await receive(clerk, PROCEDURE, 'Trịnh Văn Giao Lại');
  await advance([clerk], code);
  await advance([officer], code);
  await signIn(page, 'leader');
  await page.getByRole('button', { name: 'Giao lại việc của người vắng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Người vắng').selectOption('officer');
  await dialog.getByLabel('Giao cho').selectOption('clerk');
  await dialog.getByLabel('Lý do').fill('Nghỉ ốm đến hết tuần này');
  await expect(dialog.getByText(/^0 hồ sơ sẽ giao lại/)).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: code })).toContainText('không thuộc bộ phận');
  await expect(dialog.getByRole('button', { name: /^Giao lại 0 hồ sơ/ })).toBeDisabled();
});
