import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';
import { apiOf, at, officeToday, signIn } from './people';

type Day = components['schemas']['CalendarDay'];

/** Some weeks ahead: no other test looks at them. */
async function weeksToCome(admin: APIRequestContext) {
  const inDays = (days: number) => officeToday(new Date(Date.now() + days * 86_400_000));
  const answer = await admin.get('/api/v1/calendar/days', {
    headers: { Accept: 'application/json' },
    params: { from: inDays(28), to: inDays(42), all: true },
  });
  await expect(answer, await answer.text()).toBeOK();
  return ((await answer.json()) as { days: Day[] }).days;
}

/** The first ordinary working day among them that another one follows. */
async function ordinaryDay() {
  const admin = await apiOf('admin');
  const days = await weeksToCome(admin);
  await admin.dispose();
  const ordinary = ({ kind, certainty }: Day) => kind === 'WORKING' && certainty === null;
  const found = days.find((day, index) => ordinary(day) && days[index + 1]?.kind === 'WORKING');
  if (!found) throw new Error('No ordinary working day in the weeks to come');
  return found.date;
}

/** What `If-Match` must carry now. */
const revision = async (admin: APIRequestContext) =>
  (await admin.get('/api/v1/calendar/desk-hours')).headers().etag as string;

/** Whatever a test has stated of the weeks to come is taken back, also when the test failed. */
test.afterEach(async () => {
  const admin = await apiOf('admin');
  for (const { date, scope } of await weeksToCome(admin)) {
    if (scope !== 'AGENCY') continue;
    const forgotten = await admin.delete(`/api/v1/calendar/days/${date}?scope=AGENCY`, {
      headers: { 'If-Match': await revision(admin) },
    });
    await expect(forgotten, await forgotten.text()).toBeOK();
  }
  await admin.dispose();
});

const dayMonth = (date: string) => date.slice(5).split('-').reverse().join('/');
const cell = (page: Page, date: string) =>
  page.getByRole('gridcell', { name: new RegExp(` ${dayMonth(date)}, `) }).getByRole('button');

/** From the first day that Tab reaches, with the arrows alone. */
async function walkTo(page: Page, target: Locator, date: string) {
  await page
    .getByRole('grid')
    .first()
    .locator('xpath=..')
    .getByRole('button')
    .and(page.locator('[tabindex="0"]'))
    .focus();
  await page.keyboard.press('Control+Home');
  for (let month = 1; month < Number(date.slice(5, 7)); month += 1) await page.keyboard.press('PageDown');
  for (let day = 1; day < Number(date.slice(8)); day += 1) await page.keyboard.press('ArrowRight');
  await expect(target).toBeFocused();
}

async function confirmPreview(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Xem trước khi ghi vào lịch' });
  await expect(dialog.getByRole('status')).toContainText(/hồ sơ đang mở .*đổi hạn tính/);
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Đã ghi vào lịch.')).toBeVisible();
}

test('the administrator closes the desk for a day from the keyboard, and opens it again', async ({
  page,
  browser,
}) => {
  test.slow();
  const date = await ordinaryDay();
  const reason = `Nghỉ tránh bão ${dayMonth(date)}`;
  await signIn(page, 'admin');
  await page.goto(`/calendar/${date.slice(0, 4)}`);
  const day = cell(page, date);

  await test.step('arrows lead to the day, D closes it', async () => {
    await walkTo(page, day, date);
    await page.keyboard.press('KeyD');
    await expect(day).toHaveAccessibleName(/chưa ghi: đóng cửa đột xuất$/);
  });

  await test.step('what is missing is asked for, then the preview is shown and saved', async () => {
    await page.keyboard.press('F9');
    await expect(page.getByLabel('Lý do (tiếng Việt)')).toBeFocused();
    await page.keyboard.type(reason);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Closed for a typhoon');
    await page.keyboard.press('F9');
    await confirmPreview(page);
    await expect(day).toHaveAccessibleName(new RegExp(`đóng cửa đột xuất, ${reason}`));
  });

  const row = (on: Page) => on.getByRole('row').filter({ hasText: reason });
  await test.step('it stands in the list and in the history', async () => {
    await page.getByRole('link', { name: 'Danh sách' }).click();
    await expect(row(page)).toContainText('Đóng cửa đột xuất');
    await expect(row(page)).toContainText('Cơ quan này');
    await page.getByRole('link', { name: 'Lịch sử sửa' }).click();
    await expect(row(page).first()).toContainText('Trần Quốc Bảo');
  });

  await test.step('a clerk reads it and can change nothing', async () => {
    const clerk = await at(browser, 'clerk');
    await clerk.getByRole('link', { name: 'Lịch', exact: true }).click();
    await clerk.goto(`/calendar/${date.slice(0, 4)}?view=list`);
    await row(clerk).getByRole('button').click();
    const panel = clerk.getByRole('complementary', { name: 'Ngày đang chọn' });
    await expect(panel).toContainText(reason);
    await expect(panel).toContainText('Chỉ quản trị hệ thống sửa được lịch.');
    await clerk.keyboard.press('KeyN');
    await expect(panel.getByRole('radio')).toHaveCount(0);
    await expect(clerk.getByRole('link', { name: 'Ngày hẹn khác lịch' })).toHaveCount(0);
    await clerk.context().close();
  });

  await test.step('taken back, the day is an ordinary one again', async () => {
    await page.getByRole('link', { name: 'Danh sách' }).click();
    await row(page).getByRole('button').click();
    await page.getByRole('button', { name: 'Bỏ ngày này khỏi lịch' }).click();
    await page.keyboard.press('F9');
    await confirmPreview(page);
    await expect(row(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Theo tháng' }).click();
    await expect(day).toHaveAccessibleName(/, ngày làm việc$/);
  });
});

test('somebody else changes the calendar meanwhile: what was typed stays and is saved on the newer one', async ({
  page,
}) => {
  test.slow();
  const date = await ordinaryDay();
  const other = officeToday(new Date(new Date(`${date}T12:00:00+07:00`).getTime() + 86_400_000));
  const admin = await apiOf('admin');

  await signIn(page, 'admin');
  await page.goto(`/calendar/${date.slice(0, 4)}?day=${date}`);
  await page.getByRole('radio', { name: 'Đóng cửa đột xuất' }).check();
  await page.getByLabel('Lý do (tiếng Việt)').fill('Diễn tập phòng cháy');
  await page.getByLabel('Lý do (tiếng Anh)').fill('Fire drill');
  await page.keyboard.press('F9');
  const dialog = page.getByRole('dialog', { name: 'Xem trước khi ghi vào lịch' });
  await expect(dialog.getByRole('status')).toContainText(/đổi hạn tính/);

  const stated = await admin.put(`/api/v1/calendar/days/${other}?scope=AGENCY`, {
    headers: { 'If-Match': await revision(admin) },
    data: { kind: 'CLOSED', reason: 'Bão', reasonEn: 'Typhoon' },
  });
  await expect(stated, await stated.text()).toBeOK();
  await page.keyboard.press('F9');
  await expect(dialog.getByText('Phần vừa nhập vẫn giữ.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đọc lịch mới' }).click();
  await confirmPreview(page);
  await expect(cell(page, date)).toHaveAccessibleName(/Diễn tập phòng cháy/);
});
