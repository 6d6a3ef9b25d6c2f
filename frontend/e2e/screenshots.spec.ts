import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { advance, askForSupplement, receive } from './dossiers';
import { apiOf, officeToday, signIn } from './people';

/** Invented people with what they came for, and how many acts their dossiers are along. */
const OFFICE: [name: string, procedure: string, acts: number, priority?: true][] = [
  ['Phạm Văn Út', 'R2016-012', 0, true],
  ['Lê Thị Kim Ngân', 'R2016-017', 3],
  ['Huỳnh Công Danh', 'R2016-012', 5],
  ['Đoàn Văn Phước', 'R2016-006', 2],
  ['Ngô Thị Thanh Tuyền', 'R2016-011', 1],
  ['Dương Thị Nhàn', 'R2016-052', 3, true],
  ['Võ Minh Trí', 'R2016-042', 2],
  ['Trương Thị Lệ', 'R2016-009', 3],
];
const LATE: [name: string, procedure: string, daysAgo: number][] = [
  ['Trần Thị Bé Sáu', 'R2016-012', 10],
  ['Bùi Thị Hồng Đào', 'R2016-044', 14],
];

/** A weekday some days ago, half past eight in the morning. */
function morning(daysAgo: number) {
  const day = new Date(Date.now() - daysAgo * 86_400_000);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() - 1);
  return `${officeToday(day)}T08:30:00+07:00`;
}

async function fillTheOffice() {
  const [clerk, officer, leader, admin] = await Promise.all([
    apiOf('clerk'),
    apiOf('officer'),
    apiOf('leader'),
    apiOf('admin'),
  ]);
  const lines = LATE.map(([name, procedureCode, daysAgo]) => ({
    sourceId: `screenshot-${name}-${officeToday()}`,
    procedureCode,
    channel: 'DIRECT',
    applicant: { name },
    receivedAt: morning(daysAgo),
  }));
  const imported = await admin.post('/api/v1/dossier-imports', {
    headers: { 'Content-Type': 'application/x-ndjson' },
    data: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  await expect(imported, await imported.text()).toBeOK();

  const codes: string[] = [];
  for (const [name, procedure, acts, priority] of OFFICE) {
    const code = await receive(clerk, procedure, name, priority);
    for (let done = 0; done < acts; done += 1) await advance([clerk, officer, leader], code);
    codes.push(code);
  }
  const paused = await receive(clerk, 'R2016-003', 'Mai Hoàng Long');
  for (let done = 0; done < 2; done += 1) await advance([clerk, officer, leader], paused);
  await askForSupplement(officer, paused, 'Thiếu giấy chứng sinh của trẻ, nộp bản chính');
  return codes;
}

const shot = (page: Page, name: string) =>
  page.screenshot({ path: `../docs/screenshots/${name}.png`, animations: 'disabled', caret: 'hide' });

test('pictures of the README', async ({ page }) => {
  test.slow();
  const codes = await fillTheOffice();
  await page.setViewportSize({ width: 1280, height: 800 });

  await signIn(page, 'clerk');
  await expect(page.getByRole('row').nth(8)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await shot(page, 'cockpit');

  await page.goto(`/dossiers/${codes[3] ?? ''}`);
  await expect(page.getByText('#1', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Vì sao hẹn ngày này?' }).getByText('ngày thứ 1'),
  ).toBeAttached();
  await shot(page, 'dossier');

  await page.goto('/reception');
  await page.getByRole('combobox', { name: 'Tìm theo tên hoặc mã thủ tục' }).fill('tinh trang hon nhan');
  await page.getByRole('option', { name: /Cấp Giấy xác nhận tình trạng hôn nhân/ }).click();
  await page.getByLabel('Họ và tên').fill('Trần Thị Mỹ Linh');
  await page.getByRole('button', { name: /^Nhận đủ/ }).click();
  await expect(page.getByRole('complementary').getByText('ngày thứ 1')).toBeAttached();
  await shot(page, 'reception');
  await page.getByRole('button', { name: 'Bỏ nháp' }).click();

  await page.goto('/reports/settlement?from=2016-01-01&to=2016-06-30');
  await page.getByRole('link', { name: /^Hộ tịch, trước hạn/ }).click();
  await expect(
    page
      .getByRole('region', { name: /^Hộ tịch, trước hạn/ })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await shot(page, 'settlement');

  await page.goto('/calendar/2026');
  await expect(page.getByRole('complementary').getByText('Ngày Văn hóa Việt Nam')).toBeVisible();
  await shot(page, 'calendar');
});

test('pictures of what is posted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/procedures/R2016-012');
  await expect(page.getByRole('heading', { name: 'Giấy tờ cần mang' })).toBeVisible();
  await shot(page, 'public-procedure');

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/procedures?field=HT');
  await expect(page.getByRole('heading', { level: 2, name: /^Hộ tịch/ })).toBeVisible();
  await shot(page, 'public-list');
});

test('pictures of the catalogue', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, 'catalogue');
  await page.goto('/catalogue/R2016-012');
  await page.getByRole('button', { name: 'Tạo phiên bản mới từ bản 1' }).click();
  await expect(page.getByRole('region', { name: 'Kiểm tra' })).toBeVisible();
  await expect(page.getByText('Đã mở bản nháp phiên bản 2.')).toBeHidden({ timeout: 15_000 });
  await shot(page, 'catalogue-version');
});

test('pictures of what is counted', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, 'leader');
  await page.goto('/dashboard?month=2016-05');
  await expect(page.getByRole('heading', { name: 'Trong tháng, so với cùng kỳ năm trước' })).toBeVisible();
  await shot(page, 'dashboard');

  await page.goto('/reports/overview?from=2016-01-01&to=2016-06-30');
  await expect(page.getByRole('rowheader', { name: 'Tổng cộng' })).toBeVisible();
  await shot(page, 'report');

  await page.goto('/reports/register?year=2016');
  await expect(page.getByRole('row').nth(8)).toBeVisible();
  await shot(page, 'register');

  const printed = await (
    await apiOf('leader')
  ).get('/api/v1/reports/settlement?from=2016-01-01&to=2016-06-30', {
    headers: { Accept: 'application/pdf' },
  });
  await expect(printed).toBeOK();
  // From poppler-utils: the browser of the tests does not draw PDF.
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '80', '-', '../docs/screenshots/settlement-pdf'], {
    input: await printed.body(),
  });
});

test('pictures for citizens', async ({ page }) => {
  const code = await receive(await apiOf('clerk'), 'R2016-012', 'Nguyễn Văn Lành');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/lookup/${code}`);
  await expect(page.getByRole('region', { name: 'Tình trạng' })).toBeVisible();
  await shot(page, 'lookup');

  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/statistics?wall&agency=H07.142');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await shot(page, 'wall');
});

test('pictures of the administration', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, 'admin');
  await page.goto('/admin/templates');
  await expect(page.getByLabel('Nội dung mẫu')).toHaveValue(/form-head/);
  await shot(page, 'template');
});
