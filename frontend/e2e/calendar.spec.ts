import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';
import { receive } from './dossiers';
import { apiOf, at, officeToday, signIn } from './people';

type Day = components['schemas']['CalendarDay'];
type Week = components['schemas']['DeskWeek'];
type Movable = components['schemas']['MovablePromise'];

const inDays = (days: number) => officeToday(new Date(Date.now() + days * 86_400_000));

/** Every day from the first of these to the last, counted from today. */
async function daysAhead(admin: APIRequestContext, first: number, last: number) {
  const answer = await admin.get('/api/v1/calendar/days', {
    headers: { Accept: 'application/json' },
    params: { from: inDays(first), to: inDays(last), all: true },
  });
  await expect(answer, await answer.text()).toBeOK();
  return ((await answer.json()) as { days: Day[] }).days;
}

const isOrdinary = ({ kind, certainty }: Day) => kind === 'WORKING' && certainty === null;

/** An ordinary working day that another one follows, some weeks ahead: no other test looks at it. */
async function ordinaryDay() {
  const admin = await apiOf('admin');
  const days = await daysAhead(admin, 28, 42);
  await admin.dispose();
  const found = days.find((day, index) => isOrdinary(day) && days[index + 1]?.kind === 'WORKING');
  if (!found) throw new Error('No ordinary working day in the weeks to come');
  return found.date;
}

/** What `If-Match` must carry now. */
const revision = async (admin: APIRequestContext) =>
  (await admin.get('/api/v1/calendar/desk-hours')).headers().etag as string;

async function forget(admin: APIRequestContext, part: string) {
  const forgotten = await admin.delete(`/api/v1/calendar/${part}?scope=AGENCY`, {
    headers: { 'If-Match': await revision(admin) },
  });
  await expect(forgotten, await forgotten.text()).toBeOK();
}

/** Whatever a test has stated of the weeks to come is taken back, also when the test failed. */
test.afterEach(async () => {
  const admin = await apiOf('admin');
  for (const { date, scope } of await daysAhead(admin, 1, 42)) {
    if (scope === 'AGENCY') await forget(admin, `days/${date}`);
  }
  const { weeks } = (await (await admin.get('/api/v1/calendar/desk-hours')).json()) as { weeks: Week[] };
  for (const { validFrom, scope } of weeks) {
    if (scope === 'AGENCY') await forget(admin, `desk-hours/${validFrom}`);
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

test('printed dates that a closed day leaves behind are moved with a reason, and only those that were chosen', async ({
  page,
  browser,
}) => {
  test.slow();
  const [clerk, admin] = [await apiOf('clerk'), await apiOf('admin')];
  const applicant = `Phạm Thị Dời Hẹn ${crypto.randomUUID()}`;
  const codes: string[] = [];
  for (let n = 0; n < 3; n += 1) codes.push(await receive(clerk, 'R2016-012', applicant));
  const [moved, raced, kept] = codes as [string, string, string];
  const closed = (await daysAhead(admin, 1, 14)).find(isOrdinary);
  if (!closed) throw new Error('No ordinary working day in the two weeks to come');
  const { date } = closed;
  const reason = `Cơ quan đóng cửa ngày ${dayMonth(date)} vì bão`;
  const line = (code: string) => page.getByRole('row').filter({ hasText: code });

  await signIn(page, 'admin');
  await test.step('the preview tells which dossiers lose their day, and that printed dates stay', async () => {
    await page.goto(`/calendar/${date.slice(0, 4)}?day=${date}`);
    await page.getByRole('radio', { name: 'Đóng cửa đột xuất' }).check();
    await page.getByLabel('Lý do (tiếng Việt)').fill('Bão');
    await page.getByLabel('Lý do (tiếng Anh)').fill('Typhoon');
    await page.keyboard.press('F9');
    for (const code of codes) await expect(page.getByRole('dialog').getByText(code)).toBeVisible();
    await confirmPreview(page);
  });

  const movable = async () => {
    const answer = await admin.get('/api/v1/calendar/promise-moves?limit=500');
    return ((await answer.json()) as { items: Movable[] }).items;
  };
  await test.step('two are chosen; one of them is moved elsewhere meanwhile', async () => {
    await page.getByRole('link', { name: /hồ sơ có ngày hẹn khác lịch$/ }).click();
    for (const code of [moved, raced]) await line(code).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Dời ngày hẹn 2 hồ sơ' }).click();
    const { newPromisedAt } = (await movable()).find(({ code }) => code === raced) as Movable;
    const elsewhere = await admin.post('/api/v1/calendar/promise-moves', {
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      data: { reason: 'Dời ở máy khác trước', items: [{ code: raced, newPromisedAt }] },
    });
    await expect(elsewhere, await elsewhere.text()).toBeOK();
  });

  await test.step('a reason is asked for; then one is moved, the other refused with its reason', async () => {
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('F9');
    await expect(dialog.getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('Lý do').fill(reason);
    await page.keyboard.press('F9');
    const result = page.getByRole('region', {
      name: 'Đã dời ngày hẹn 1 hồ sơ. Không dời được 1 hồ sơ.',
    });
    await expect(result.getByRole('heading')).toBeFocused();
    await expect(result.getByRole('listitem').filter({ hasText: raced })).toContainText('không có gì để dời');
    await expect(result.getByRole('listitem').filter({ hasText: moved })).toContainText(/từ .* sang /);
    for (const code of [moved, raced]) await expect(line(code)).toHaveCount(0);
    await expect(line(kept)).toHaveCount(1);
  });

  await test.step('the dossier tells who moved its date and why; the other keeps its printed date', async () => {
    const officer = await at(browser, 'officer');
    await officer.goto(`/dossiers/${moved}/ledger`);
    const entry = officer.getByRole('listitem').filter({ hasText: 'dời ngày hẹn theo lịch' });
    await expect(entry).toContainText('Trần Quốc Bảo');
    await expect(entry).toContainText(reason);
    await officer.goto(`/dossiers/${moved}/deadline`);
    await expect(officer.getByText('Dời theo lịch làm việc')).toBeVisible();
    await expect(officer.getByText(reason)).toBeVisible();
    await officer.goto(`/dossiers/${kept}/ledger`);
    await expect(officer.getByText('#1', { exact: true })).toBeVisible();
    await expect(officer.getByText('dời ngày hẹn theo lịch')).toHaveCount(0);
    await officer.context().close();
  });
});

test('a week of desk hours is stated from a date on, changed and taken away', async ({ page }) => {
  test.slow();
  const from = inDays(35);
  const title = `Từ ${from.split('-').reverse().join('/')}`;
  await signIn(page, 'admin');
  await page.goto(`/calendar/${from.slice(0, 4)}?view=hours`);
  const week = page.getByRole('region', { name: title, exact: true });
  const friday = week.getByRole('cell').nth(4);
  const closes = page.getByLabel('Thứ Sáu, buổi 2, đóng cửa');

  await test.step('a week begins with the hours in force', async () => {
    await page.getByRole('button', { name: 'Thêm tuần từ một ngày' }).click();
    await expect(page.getByLabel('Áp dụng từ ngày')).toBeFocused();
    await page.keyboard.press('F9');
    await expect(page.getByText('Chưa có ngày áp dụng')).toBeVisible();
    await page.getByLabel('Áp dụng từ ngày').fill(from.split('-').reverse().join('/'));
    await closes.fill('16h');
    await page.keyboard.press('F9');
    await confirmPreview(page);
    await expect(friday).toHaveText('07:00–11:0013:00–16:00');
  });

  await test.step('what is no time of day is told at its field', async () => {
    await week.getByRole('button', { name: `Sửa: ${title}` }).click();
    await closes.fill('25');
    await page.keyboard.press('F9');
    await expect(closes).toBeFocused();
    await expect(page.getByText('Gõ như 07:30')).toBeVisible();
    await closes.fill('1630');
    await page.keyboard.press('F9');
    await confirmPreview(page);
    await expect(friday).toHaveText('07:00–11:0013:00–16:30');
  });

  await test.step('taken away, the hours before go on', async () => {
    await week.getByRole('button', { name: `Bỏ: ${title}` }).click();
    await confirmPreview(page);
    await expect(week).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});
