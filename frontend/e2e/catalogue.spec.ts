import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { apiOf, officeToday, signIn } from './people';
import { allVersions, asItWas } from './versions';

/** Five days for five steps, half a day to two days each. */
const PROCEDURE = 'R2016-044';

/** The first day of the year after next: nobody publishes from then on but this test. */
const [THIS_YEAR] = officeToday().split('-');
const FIRST_DAY = `01/01/${Number(THIS_YEAR) + 2}`;

const saved = (page: Page) => expect(page.getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible();
const stepNames = (page: Page) =>
  page
    .getByRole('table', { name: 'Các bước xử lý' })
    .getByLabel(/^Tên bước/)
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

test('a version is prepared, checked, rehearsed, published for a day to come, and withdrawn', async ({
  page,
}) => {
  test.slow();
  const keeper = await apiOf('catalogue');
  await asItWas(keeper, PROCEDURE);
  const inForce =
    (await allVersions(keeper, PROCEDURE)).items.find(({ phase }) => phase === 'IN_FORCE')?.number ?? 0;
  await signIn(page, 'catalogue');

  const number = await test.step('the catalogue finds the procedure without accents', async () => {
    await page.goto('/catalogue');
    // Keys are the page's once it stands: typed before, they are single letters that mean something else.
    const search = page.getByLabel('Tìm thủ tục theo tên, mã, văn bản');
    await expect(search).toBeVisible();
    await page.keyboard.press('Slash');
    await expect(search).toBeFocused();
    await page.keyboard.type('san xuat nong nghiep');
    await page.getByRole('link', { name: /trực tiếp sản xuất nông nghiệp/ }).click();
    await page.getByRole('button', { name: `Tạo phiên bản mới từ bản ${inForce}` }).click();
    await expect(page).toHaveURL(/\/versions\/\d+$/);
    return Number(new URL(page.url()).pathname.split('/').at(-1));
  });

  await test.step('the steps are put in another order by keyboard, and the focus goes with them', async () => {
    await page.getByLabel('Tên bước 2', { exact: true }).focus();
    const before = await stepNames(page);
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByLabel('Tên bước 3', { exact: true })).toBeFocused();
    const [first, second, third, ...rest] = before;
    expect(await stepNames(page)).toEqual([first, third, second, ...rest]);
    await expect(page.getByText(`Thứ tự các bước khác bản ${inForce}`)).toBeVisible();
  });

  await test.step('and by the mouse, there and back', async () => {
    const before = await stepNames(page);
    const [first, second, ...rest] = before;
    const drag = async (from: number, to: number) => {
      const grips = page.getByTitle('Kéo để đổi thứ tự, hoặc Alt ↑ ↓');
      await grips.nth(from).scrollIntoViewIfNeeded();
      const target = await grips.nth(to).boundingBox();
      await grips.nth(from).hover();
      await page.mouse.down();
      const beyond = to > from ? (target?.height ?? 0) : 0;
      await page.mouse.move(target?.x ?? 0, (target?.y ?? 0) + beyond, { steps: 8 });
      await page.mouse.up();
    };
    await drag(0, 1);
    expect(await stepNames(page)).toEqual([second, first, ...rest]);
    await drag(1, 0);
    expect(await stepNames(page)).toEqual(before);
  });

  const limit = page.getByLabel('Thời hạn, Trực tiếp: số', { exact: true });
  const checks = page.getByRole('region', { name: 'Kiểm tra' });
  await test.step('a limit shorter than the steps is a fault that stands in the way', async () => {
    await limit.fill('3');
    await expect(
      checks.getByRole('button', { name: /^Lỗi phải sửa: Tổng các bước vượt thời hạn/ }),
    ).toBeVisible();
    await expect(page.getByText(/^5 ngày trên 3 ngày làm việc, vượt 2 ngày/)).toBeVisible();
    await page.keyboard.press('F9');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('Còn 1 lỗi phải sửa trước khi công bố.')).toBeVisible();
  });

  await test.step('a longer one is not', async () => {
    await limit.fill('6');
    await expect(checks.getByText('Không còn lỗi phải sửa')).toBeVisible();
    await saved(page);
  });

  await test.step('the difference names what changed', async () => {
    await page.getByRole('link', { name: /^Xem cả/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `Phiên bản ${number} so với phiên bản ${inForce}`,
    );
    const row = page.getByRole('row', { name: /^Thời hạn, Trực tiếp/ });
    await expect(row).toContainText('bỏ: 5');
    await expect(row).toContainText('thêm: 6');
    await expect(page.getByRole('row', { name: /^Các bước xử lý Đổi thứ tự/ })).toBeVisible();
    await page.goBack();
  });

  await test.step('the rehearsal says how many finished dossiers would have been late', async () => {
    const rehearsal = page.getByRole('region', { name: 'Chạy thử' });
    await rehearsal.getByRole('button', { name: 'Chạy thử' }).click();
    await expect(rehearsal.getByText(/kịp hạn mới|^Không có hồ sơ đã xong/)).toBeVisible();
  });

  await test.step('it is published for a day to come', async () => {
    await page.keyboard.press('F9');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Quyết định công bố').fill(`${Date.now()}/QĐ-UBND`);
    await dialog.getByLabel('Ngày ký').fill('101126');
    await dialog.getByLabel('Cơ quan ban hành').fill('UBND tỉnh Vĩnh Long');
    await dialog.getByLabel('Áp dụng từ ngày', { exact: true }).fill(FIRST_DAY);
    await page.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('link', { name: `Phiên bản ${number}, sắp áp dụng` })).toContainText(
      FIRST_DAY,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('and withdrawn before that day, with a reason', async () => {
    await page.getByRole('link', { name: `Phiên bản ${number}, sắp áp dụng` }).click();
    await expect(page.getByText('Phiên bản đã công bố chỉ để đọc.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Rút công bố' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Quyết định in sai ngày ký');
    await dialog.getByRole('button', { name: 'Rút công bố' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(`Bản nháp phiên bản ${number}`).first()).toBeVisible();
  });

  await test.step('the draft is thrown away, and the history knows', async () => {
    await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản nháp' }).click();
    const history = page.getByRole('region', { name: 'Lịch sử' });
    await expect(history.getByText(`Bỏ bản nháp phiên bản ${number}`).first()).toBeVisible();
    await expect(history.getByText('Quyết định in sai ngày ký').first()).toBeVisible();
  });
});

test('a narrowed list is downloaded as it is narrowed', async ({ page }) => {
  await signIn(page, 'catalogue');
  await page.goto('/catalogue?field=NCN');
  await expect(page.getByRole('link', { name: 'Bản niêm yết lĩnh vực (PDF)' })).toBeVisible();
  const row = page.getByRole('table').getByRole('row');
  await expect(row.nth(1)).toBeVisible();
  const rows = await row.count();
  const waiting = page.waitForEvent('download');
  await page.getByRole('group', { name: 'Tải danh sách này' }).getByRole('button', { name: 'CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`danh-muc-loc-${officeToday()}.csv`);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(rows);
});

test('who only reads the catalogue finds no way to change it', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.goto(`/catalogue/${PROCEDURE}`);
  await expect(page.getByRole('heading', { name: 'Các bước xử lý' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^(Tạo phiên bản mới|Đính chính|Bãi bỏ|Đổi lĩnh vực|Sổ chứng thực)/ }),
  ).toHaveCount(0);
});
