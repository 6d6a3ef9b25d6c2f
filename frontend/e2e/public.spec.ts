import { expect, test, type Page } from '@playwright/test';
import { expectClean, expectToFit } from './axe';
import { apiOf, at, officeToday } from './people';
import { allVersions } from './versions';

const CORRECTED = 'R2016-045';
const ENDING = 'R2016-046';
const SUCCESSOR = 'R2016-044';
const [THIS_YEAR] = officeToday().split('-');
/** Years ahead: nobody else looks at that day. */
const LAST_DAY = `31/12/${Number(THIS_YEAR) + 3}`;
const FIRST_DAY_WITHOUT = `01/01/${Number(THIS_YEAR) + 4}`;
const A_DAY_AFTER = `01/03/${Number(THIS_YEAR) + 4}`;

const show = async (page: Page, label: string, day: string) => {
  await page.getByLabel(label).fill(day);
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
};

test('anyone reads what is in force on any day, and takes it along', async ({ page, request }) => {
  await test.step('the list of today, found without accents', async () => {
    await page.goto('/procedures');
    await page.getByRole('searchbox', { name: 'Tìm thủ tục' }).fill('tinh trang hon nhan');
    await expect(page.getByRole('status')).toHaveText('1 thủ tục');
  });

  await test.step('before there was a catalogue the list is empty, and says so', async () => {
    await show(page, 'Xem danh mục ngày', '01/01/1990');
    await expect(page.getByText('Đang xem ngày 01/01/1990.')).toBeVisible();
    await expect(page.getByText('Ngày này chưa có thủ tục nào được niêm yết.')).toBeVisible();
    await expectClean(page, 'a day without procedures');
    await page.getByRole('link', { name: 'Xem hôm nay' }).click();
    await expect(page).toHaveURL(/\/procedures\?q=tinh/);
  });

  await test.step('a procedure says all that the decree wants', async () => {
    await page.getByRole('link', { name: /Cấp Giấy xác nhận tình trạng hôn nhân/ }).click();
    for (const name of ['Giấy tờ cần mang', 'Nộp ở đâu, bao lâu xong', 'Căn cứ', 'Các bản đã công bố'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expectClean(page, 'a procedure');
  });

  await test.step('its sheet for the wall and the open data are plain links', async () => {
    const sheet = await page.getByRole('link', { name: 'Bản niêm yết A4 (PDF)' }).getAttribute('href');
    const pdf = await request.get(sheet ?? '');
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    await page.goto('/procedures?field=HT');
    const ofField = await page
      .getByRole('link', { name: 'Bản niêm yết A4 (PDF) lĩnh vực Hộ tịch' })
      .getAttribute('href');
    expect((await request.get(ofField ?? '')).headers()['content-type']).toBe('application/pdf');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải CSV' }).click();
    expect((await download).suggestedFilename()).toBe(`thu-tuc-${officeToday()}.csv`);
  });

  await test.step('on a day on which it was not in force it is still known', async () => {
    await page.goto('/procedures/R2016-012');
    await show(page, 'Xem bản áp dụng ngày', '01/01/1990');
    await expect(page.getByText('Ngày 01/01/1990 thủ tục này không áp dụng.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Cấp Giấy xác nhận');
    await expectClean(page, 'a procedure on another day');
    await page.getByRole('link', { name: /^Xem bản 1, / }).click();
    await expect(page.getByRole('heading', { name: 'Giấy tờ cần mang' })).toBeVisible();
    await expect(page.getByText(/^Đang xem ngày/)).toBeVisible();
  });
});

for (const width of [390, 320]) {
  test(`a phone of ${width} pixels shows it all without pushing sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => localStorage.setItem('motcua.language', 'en'));
    for (const address of ['/procedures', '/procedures?field=HT', '/procedures/R2016-012']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectToFit(page, address);
      await expectClean(page, address);
    }
  });
}

test('a correction is read by everyone, with its reason in the history', async ({ browser }) => {
  test.slow();
  const mark = `Cá nhân có nhu cầu, ${Date.now().toString(36)}`;
  const reason = 'Sửa lỗi gõ ở phần đối tượng';
  const keeper = await at(browser, 'catalogue');
  await keeper.goto(`/catalogue/${CORRECTED}`);
  await keeper.getByRole('button', { name: 'Đính chính câu chữ' }).click();
  const dialog = keeper.getByRole('dialog');

  await test.step('without a reason nothing is written, and what was typed stays', async () => {
    await dialog.getByLabel('Đối tượng thực hiện').fill(mark);
    await keeper.keyboard.press('F9');
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByLabel('Đối tượng thực hiện')).toHaveValue(mark);
    await expectClean(keeper, 'a correction with its mistakes');
  });

  await test.step('with one it is', async () => {
    await dialog.getByLabel('Lý do').fill(reason);
    await keeper.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await expect(keeper.getByRole('region', { name: 'Lịch sử' }).getByText(reason).first()).toBeVisible();
    await expect(keeper.getByRole('link', { name: 'Bản niêm yết A4 (PDF)' })).toBeVisible();
  });

  await test.step('and everyone reads it', async () => {
    await keeper.getByRole('link', { name: 'Trang công khai' }).click();
    await expect(keeper.getByText(mark)).toBeVisible();
  });
  await keeper.context().close();
});

test('a procedure is retired for another one, told to everyone, and kept after all', async ({ browser }) => {
  test.slow();
  const api = await apiOf('catalogue');
  const seen = await allVersions(api, ENDING);
  expect(seen.retiredOn, 'as an earlier run has left it').toBeNull();
  const keeper = await at(browser, 'catalogue');
  await keeper.goto(`/catalogue/${ENDING}`);

  await test.step('it writes into a book of certification, and into none again', async () => {
    const write = async (book: string) => {
      await keeper.getByRole('button', { name: 'Sổ chứng thực' }).click();
      const dialog = keeper.getByRole('dialog');
      await dialog.getByLabel('Vào sổ chứng thực').selectOption({ label: book });
      await keeper.keyboard.press('F9');
      await expect(dialog.getByRole('alert')).toBeVisible();
      await dialog.getByLabel('Lý do').fill('Theo NĐ 23/2015/NĐ-CP');
      await expectClean(keeper, 'a book of certification');
      await keeper.keyboard.press('F9');
      await expect(dialog).toBeHidden();
    };
    const book = 'Sổ chứng thực chữ ký, điểm chỉ (SCT/CK,ĐC)';
    await write(book);
    await expect(keeper.getByText(book)).toBeVisible();
    await write('Không vào sổ chứng thực');
    await expect(keeper.getByText(book)).toHaveCount(0);
  });

  await test.step('not by itself', async () => {
    await keeper.getByRole('button', { name: 'Bãi bỏ, thay thế' }).click();
    const dialog = keeper.getByRole('dialog');
    await dialog.getByLabel('Bãi bỏ từ ngày').fill(FIRST_DAY_WITHOUT);
    await dialog.getByLabel('Lý do').fill('Luật mới không còn thủ tục này');
    await dialog.getByLabel(/^Mã thủ tục thay thế/).fill(ENDING);
    await keeper.keyboard.press('F9');
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expectClean(keeper, 'a retirement with its mistakes');
    await dialog.getByLabel(/^Mã thủ tục thay thế/).fill(SUCCESSOR);
    await keeper.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await expect(keeper.getByText(`Bãi bỏ từ ${FIRST_DAY_WITHOUT}.`, { exact: true })).toBeVisible();
  });

  const citizen = await (await browser.newContext()).newPage();
  await test.step('citizens read until when it is in force', async () => {
    await citizen.goto(`/procedures/${ENDING}`);
    await expect(citizen.getByText(`– ${LAST_DAY}`).first()).toBeVisible();
    await expect(citizen.getByText(`Thủ tục này bãi bỏ từ ${FIRST_DAY_WITHOUT}.`)).toBeVisible();
    await expectClean(citizen, 'a procedure that ends');
  });

  await test.step('and on a day after, what to take instead', async () => {
    await show(citizen, 'Xem bản áp dụng ngày', A_DAY_AFTER);
    await expect(citizen.getByText(`Thủ tục này đã bãi bỏ từ ${FIRST_DAY_WITHOUT}.`)).toBeVisible();
    await expectClean(citizen, 'a procedure that is no more');
    await citizen.getByText('Thay bằng:').getByRole('link').click();
    await expect(citizen).toHaveURL(new RegExp(`/procedures/${SUCCESSOR}$`));
  });
  await citizen.context().close();

  await test.step('it is kept after all', async () => {
    await keeper.getByRole('button', { name: 'Rút việc bãi bỏ' }).click();
    const dialog = keeper.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Luật mới lùi ngày thi hành');
    await dialog.getByRole('button', { name: 'Rút việc bãi bỏ' }).click();
    await expect(dialog).toBeHidden();
    await expect(keeper.getByText(`Bãi bỏ từ ${FIRST_DAY_WITHOUT}.`)).toHaveCount(0);
  });
  await keeper.context().close();
});
