import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { expectClean } from './axe';
import { advance, receive } from './dossiers';
import { apiOf, signIn } from './people';

const CARD = '079190001234|024123456|Trần Thị Mỹ Linh|14051990|Nữ|Ấp 3, xã Tam Phước, Vĩnh Long|01072021';

/** Keys as a scanner sends them, into whatever has the focus; the clock of the test machine has no part in it. */
const scan = (page: Page, text: string) =>
  page.evaluate((scanned) => {
    const start = performance.now();
    [...Array.from(scanned), 'Enter'].forEach((key, index) => {
      const target = document.activeElement ?? document.body;
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: start + index });
      target.dispatchEvent(event);
    });
  }, text);

async function statusOf(clerk: APIRequestContext, code: string) {
  const { status } = (await (await clerk.get(`/api/v1/dossiers/${code}`)).json()) as { status: string };
  return status;
}

test('two results go to one person by scan, and what cannot be returned says why', async ({ page }) => {
  test.slow();
  const people = await Promise.all([apiOf('clerk'), apiOf('officer'), apiOf('leader')]);
  const [clerk] = people;
  const finished: string[] = [];
  for (const name of ['Lê Văn Quét', 'Lê Văn Quét']) {
    const code = await receive(clerk, 'R2016-012', name);
    while ((await statusOf(clerk, code)) !== 'FINISHED') await advance(people, code);
    finished.push(code);
  }
  const early = await receive(clerk, 'R2016-012', 'Phạm Thị Sớm');

  await signIn(page, 'clerk');
  await page.getByRole('link', { name: 'Trả kết quả' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trả kết quả' })).toBeVisible();
  for (const code of [...finished, early]) await scan(page, code.toLowerCase());
  await expect(page.getByText('3 hồ sơ trên quầy, 2 làm được.')).toBeVisible();
  const refused = page.getByRole('listitem').filter({ hasText: early });
  await expect(refused).toContainText('Phạm Thị Sớm');
  await expect(refused).toContainText('Chưa được: hồ sơ mới được tiếp nhận');
  await expectClean(page, 'dossiers on the counter');

  await page.keyboard.press('F9');
  await expect(page.getByText('Đã trả và ghi sổ')).toHaveCount(2);
  for (const code of finished) expect(await statusOf(clerk, code)).toBe('RETURNED');

  await test.step('what was given is printed on one slip, in the order of the counter', async () => {
    const slip = page.waitForResponse((response) => response.url().includes('/dossiers/result-slip.pdf'));
    const tab = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'In phiếu bàn giao kết quả (2)' }).press('F8');
    const printed = await slip;
    expect(printed.headers()['content-type']).toBe('application/pdf');
    expect(new URL(printed.url()).searchParams.getAll('code')).toEqual(finished.toReversed());
    await (await tab).close();
    await expectClean(page, 'results that were handed over');
  });

  await test.step('so is what is marked in the work list, when all of it has a result', async () => {
    await page.goto('/work?view=ALL');
    const slip = page.getByRole('button', { name: /^In phiếu bàn giao kết quả/ });
    for (const code of finished) await page.getByRole('checkbox', { name: code }).check();
    const printed = page.waitForResponse((response) => response.url().includes('/dossiers/result-slip.pdf'));
    const tab = page.waitForEvent('popup');
    await slip.press('F8');
    expect((await printed).status()).toBe(200);
    await (await tab).close();
    await expectClean(page, 'dossiers that are marked');
    await page.getByRole('checkbox', { name: early }).check();
    await expect(page.getByText('Đã chọn 3')).toBeVisible();
    await expect(slip).toHaveCount(0);
  });

  await test.step('anywhere else a scan opens its dossier', async () => {
    await page.goto('/work');
    await expect(page.getByRole('searchbox', { name: 'Tìm hồ sơ' })).toBeVisible();
    await scan(page, early);
    await expect(page).toHaveURL(new RegExp(`/dossiers/${early}$`));
  });
  await Promise.all(people.map((person) => person.dispose()));
});

test('an identity card fills the applicant in, and the focus keeps its field clean', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.goto('/reception');
  await expect(page.getByLabel('Họ và tên')).toBeVisible();
  await scan(page, CARD);
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Trần Thị Mỹ Linh');
  await expect(page.getByLabel('Số định danh cá nhân')).toHaveValue('079190001234');
  await expect(page.getByText('Đã đọc từ thẻ căn cước.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ nháp' }).click();
});

test('what is handed over by scan is accepted by scan', async ({ page }) => {
  const clerk = await apiOf('clerk');
  const officer = await apiOf('officer');
  const code = await receive(clerk, 'R2016-012', 'Đỗ Thị Giao');
  await advance([clerk], code);
  await signIn(page, 'officer');
  await page.goto('/hand-overs');
  await expect(page.getByRole('heading', { level: 1, name: 'Bàn giao theo mã' })).toBeVisible();
  await page.getByLabel('Quét hoặc gõ mã hồ sơ').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Ghi bàn giao 1 hồ sơ/ }).click();
  await expect(page.getByText('Đã ghi bàn giao')).toBeVisible();
  await expectClean(page, 'a hand-over that is done');
  await Promise.all([clerk.dispose(), officer.dispose()]);
});
