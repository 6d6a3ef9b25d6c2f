import { expect, test, type APIRequestContext } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';
import { expectClean } from './axe';
import { act, advance, receive } from './dossiers';
import { apiOf, at, signIn } from './people';

type Dossier = components['schemas']['DossierView'];

const THREE = ['Đúng nội quy', 'Đúng luật', 'Đúng quy trình'];

const read = async (person: APIRequestContext, code: string) =>
  (await (await person.get(`/api/v1/dossiers/${code}`)).json()) as Dossier;

async function does(person: APIRequestContext, code: string, name: string, data: object) {
  const { allowedActions, version } = await read(person, code);
  const action = allowedActions.find((one) => one.act === name);
  if (!action) throw new Error(`${name} is not among the acts of ${code}`);
  await act(person, action.href, version, data);
}

/** By post: at whatever hour this runs, desk hours have no part in it. */
const receiveByPost = (clerk: APIRequestContext, name: string) =>
  receive(clerk, 'R2016-012', name, false, 'POSTAL');

/** Likewise, with an original that goes back with the result. */
async function receiveWithAnOriginal(clerk: APIRequestContext, name: string) {
  const paper = { requiredDocument: '1', originals: 1, certifiedCopies: 0, copies: 0, originalsToReturn: 1 };
  const answer = await clerk.post('/api/v1/dossiers', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: { procedureCode: 'R2016-012', channel: 'POSTAL', applicant: { name }, documents: [paper] },
  });
  await expect(answer, await answer.text()).toBeOK();
  return ((await answer.json()) as Dossier).code;
}

async function walkTo(status: string, people: APIRequestContext[], code: string) {
  const [clerk] = people;
  while (clerk && (await read(clerk, code)).status !== status) await advance(people, code);
}

/** Asked back twice, which the rule of one visit does not know. */
async function withADeviation(people: APIRequestContext[], name: string) {
  const [clerk, , leader] = people as [APIRequestContext, APIRequestContext, APIRequestContext];
  const code = await receiveByPost(clerk, name);
  for (const person of [clerk, leader]) {
    await does(person, code, 'REQUEST_SUPPLEMENT', { reason: 'Thiếu bản chính giấy chứng sinh' });
    await does(clerk, code, 'RECEIVE_SUPPLEMENT', {});
  }
  await walkTo('FINISHED', people, code);
  return code;
}

const office = () => Promise.all([apiOf('clerk'), apiOf('officer'), apiOf('leader')]);

test('a dossier that went by the book shows three ticks with their evidence, on the screen and on paper', async ({
  page,
}) => {
  test.slow();
  const people = await office();
  const code = await receiveByPost(people[0], 'Trần Văn Đúng');
  await walkTo('RETURNED', people, code);

  await signIn(page, 'officer');
  await page.goto(`/dossiers/${code}`);
  const card = page.getByRole('region', { name: '3 Đúng' });
  for (const name of THREE) {
    await expect(card.getByRole('listitem').filter({ hasText: name })).toContainText('không có sai lệch');
  }
  await card.getByRole('link', { name: 'Đúng quy trình' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/dossiers/${code}/proof#PROCESS$`));
  const ticks = page.getByRole('list', { name: 'Ba đúng' }).getByRole('listitem');
  await expect(ticks).toHaveCount(3);
  for (const tick of await ticks.all()) await expect(tick).toHaveText(/Đúng$/);
  const process = page.getByRole('region', { name: 'Đúng quy trình' });
  await expect(process).toContainText('đúng thẩm quyền');
  await expect(process).toContainText(/Nhật ký, dòng \d/);
  await expectClean(page, 'the proof');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Bản chứng minh giải quyết đúng quy trình (3 Đúng)')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeHidden();
  await expect(process).toBeVisible();
  await Promise.all(people.map((person) => person.dispose()));
});

test('a deviation gets its cause and its corrective action from the list, by keyboard', async ({ page }) => {
  test.slow();
  const people = await office();
  const code = await withADeviation(people, 'Lê Thị Hai Lần');

  await signIn(page, 'officer');
  await page.getByRole('link', { name: 'Báo cáo' }).first().click();
  await page
    .getByRole('navigation', { name: 'Các báo cáo' })
    .getByRole('link', { name: 'Sai lệch 3 Đúng' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sai lệch so với 3 Đúng' })).toBeVisible();
  await page.getByLabel('Loại sai lệch').selectOption({ label: 'Bổ sung quá một lần' });
  await page.getByRole('radio', { name: 'Chưa trả lời' }).check({ force: true });
  await expect(page).toHaveURL(/kind=ONE_VISIT/);
  const row = page.getByRole('row').filter({ hasText: code });
  await expect(row).toContainText('Chưa trả lời');
  await expectClean(page, 'the list of deviations');

  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Nguyên nhân')).toBeFocused();
  await page.keyboard.press('F9');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectClean(page, 'the form with its mistakes');
  await dialog.getByLabel('Nguyên nhân').fill('Giấy tờ chưa được đối chiếu hết ở lần tiếp nhận đầu');
  await dialog.getByLabel('Hành động khắc phục').fill('Đối chiếu cả danh mục trước khi in giấy hẹn');
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  await expect(row).toBeHidden(); // it no longer waits for an answer
  await page.getByRole('radio', { name: 'Tất cả' }).check({ force: true });
  await expect(row).toContainText('Đối chiếu cả danh mục trước khi in giấy hẹn');
  await expect(row).toContainText('Đã trả lời');
  await row.getByRole('link', { name: code }).click();
  await expect(page.getByRole('region', { name: 'Đúng nội quy' })).toContainText(
    'Giấy tờ chưa được đối chiếu hết ở lần tiếp nhận đầu',
  );
  await expectClean(page, 'a proof with a deviation');
  await Promise.all(people.map((person) => person.dispose()));
});

test('of two who answer one deviation the second compares before adding', async ({ browser }) => {
  test.slow();
  const people = await office();
  const code = await withADeviation(people, 'Phạm Thị Đồng Thời');
  const officer = await at(browser, 'officer');
  await officer.goto(`/dossiers/${code}/proof`);
  await officer.getByRole('button', { name: /^Ghi nguyên nhân và khắc phục/ }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('Nguyên nhân').fill('Nguyên nhân theo người thẩm tra');
  await dialog.getByLabel('Hành động khắc phục').fill('Khắc phục theo người thẩm tra');

  const path = `/api/v1/dossiers/${code}/deviations/ONE_VISIT`;
  const first = await people[2].put(path, {
    headers: { 'If-Match': '"0"' },
    data: { cause: 'Nguyên nhân theo lãnh đạo', correctiveAction: 'Khắc phục theo lãnh đạo' },
  });
  await expect(first, await first.text()).toBeOK();

  await officer.keyboard.press('F9');
  const comparison = dialog.getByRole('table');
  await expect(comparison).toContainText('Nguyên nhân theo lãnh đạo');
  await expect(comparison).toContainText('Nguyên nhân theo người thẩm tra');
  await expectClean(officer, 'two answers side by side');
  await dialog.getByRole('button', { name: 'Ghi tiếp bản của tôi' }).click();
  await expect(comparison).toBeHidden();
  await officer.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  const { answers } = (await (await people[1].get(path)).json()) as components['schemas']['Deviation'];
  expect(answers.map(({ cause }) => cause)).toEqual([
    'Nguyên nhân theo lãnh đạo',
    'Nguyên nhân theo người thẩm tra',
  ]);
  await officer.context().close();
  await Promise.all(people.map((person) => person.dispose()));
});

test('a result that is ready early is paid for and handed over by keyboard', async ({ page }) => {
  test.slow();
  const people = await office();
  const [clerk] = people;
  const code = await receiveWithAnOriginal(clerk, 'Võ Thị Sớm');
  await walkTo('FINISHED', people, code);
  await does(clerk, code, 'ASSESS_FEES', { fees: [{ fee: 1 }] });

  await signIn(page, 'clerk');
  await page.goto('/returns');
  const early = page
    .getByRole('region', { name: 'Có kết quả sớm' })
    .getByRole('row')
    .filter({ hasText: code });
  await expect(early).toContainText('Võ Thị Sớm');
  await expect(early).toContainText('Còn phải nộp 15.000 đ');
  await early.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const counter = page.getByRole('listitem').filter({ hasText: code });
  await expect(counter).toContainText('Còn phải nộp 15.000 đ');
  await expect(counter).toContainText('thu đủ rồi mới trả kết quả');
  await expect(counter).toContainText(/Trả lại bản chính: .+ \(1\)/);
  await expect(page.getByText('1 hồ sơ chờ thu phí, 15.000 đ')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Trả và ghi sổ/ })).toBeDisabled();
  await expectClean(page, 'a result that waits for its fee');

  await page.keyboard.press('Alt+p');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Hình thức nộp')).toBeFocused();
  await expectClean(page, 'the fee');
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  await expect(counter).toContainText('Đã nộp 15.000 đ, biên lai');
  await page.keyboard.press('F9');
  await expect(counter).toContainText('Đã trả và ghi sổ');
  await expect(page.getByText('Đã trả 1 hồ sơ')).toBeVisible();
  await expect(early).toBeHidden();
  const { papers } = await read(clerk, code);
  expect(papers.checklist.filter(({ originalsHeld }) => originalsHeld > 0)).toEqual([]);
  await Promise.all(people.map((person) => person.dispose()));
});

test('the ledger is checked in words, handed out as a file, and says who looked', async ({ page }) => {
  const people = await office();
  const code = await receiveByPost(people[0], 'Hồ Thị Sổ');
  await signIn(page, 'auditor');
  await page.goto(`/dossiers/${code}/ledger`);
  const check = page.getByRole('region', { name: 'Kiểm tra nhật ký' });
  await expect(check.getByRole('status')).toContainText('Nguyên vẹn. Đã tính lại cả 1 dòng');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    check.getByRole('button', { name: 'Xuất nhật ký' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`so-nhat-ky-${code}.ndjson`);
  await expectClean(page, 'the ledger with its check');
  await page.getByRole('link', { name: 'Ai đã xem hồ sơ này' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Bản xuất nhật ký' })).toContainText(code);
  await expectClean(page, 'who read the dossier');
  await Promise.all(people.map((person) => person.dispose()));
});

test('in English the same pages keep WCAG 2.2 AA', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => localStorage.setItem('motcua.language', 'en'));
  const people = await office();
  const code = await withADeviation(people, 'Ngô Thị Ngoại Ngữ');
  await signIn(page, 'leader');
  await page.goto(`/dossiers/${code}/proof`);
  await expect(page.getByRole('region', { name: 'By the regulations' })).toContainText('Not met');
  await expectClean(page, 'the proof in English');
  await page.goto('/reports/deviations');
  await expect(page.getByRole('row').filter({ hasText: code })).toContainText('Not answered');
  await expectClean(page, 'the deviations in English');
  await Promise.all(people.map((person) => person.dispose()));
});

test('a restricted dossier says so, and the leader names who else may read it', async ({ page }) => {
  const people = await office();
  const code = await receive(people[0], 'R2016-120', 'Đinh Thị Kín', false, 'POSTAL');
  await signIn(page, 'leader');
  await page.goto(`/work?view=OPEN&q=${code}`);
  await expect(page.getByRole('row').filter({ hasText: code })).toContainText('Hạn chế');
  await page.goto(`/dossiers/${code}`);
  const card = page.getByRole('region', { name: 'Hồ sơ hạn chế' });
  await expect(card).toContainText('Chưa cho ai khác xem.');
  await card.getByRole('button', { name: 'Cho thêm người xem' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Người được xem').selectOption({ label: 'Đặng Thị Lan' });
  await dialog.getByLabel('Lý do').fill('Thành viên tổ xác minh nội dung tố cáo');
  await expectClean(page, 'naming a reader');
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  await expect(card).toContainText('Đặng Thị Lan');
  expect((await people[1].get(`/api/v1/dossiers/${code}`)).status()).toBe(200);
  await expectClean(page, 'a restricted dossier');
  await card.getByRole('button', { name: 'Thôi cho Đặng Thị Lan xem' }).click();
  await expect(card).toContainText('Chưa cho ai khác xem.');
  await Promise.all(people.map((person) => person.dispose()));
});
