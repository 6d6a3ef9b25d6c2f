import { expect, test } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';
import { expectClean } from './axe';
import { advance } from './dossiers';
import { apiOf, at } from './people';

/** One original of the first paper, which goes back with the result. */
async function receiveWithAnOriginalToReturn() {
  const answer = await (
    await apiOf('clerk')
  ).post('/api/v1/dossiers', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: {
      procedureCode: 'R2016-012',
      channel: 'DIRECT',
      applicant: { name: 'Lê Thị Bản Chính' },
      documents: [
        { requiredDocument: '1', originals: 1, certifiedCopies: 0, copies: 0, originalsToReturn: 1 },
      ],
    },
  });
  await expect(answer, await answer.text()).toBeOK();
  return ((await answer.json()) as components['schemas']['DossierView']).code;
}

test('a paper is asked for, comes, and goes back with the result; the rest lies where it is said to', async ({
  browser,
}) => {
  test.slow();
  const code = await receiveWithAnOriginalToReturn();
  const clerk = await at(browser, 'clerk');
  await clerk.goto(`/dossiers/${code}/documents`);
  const row = (paper: string) => clerk.getByRole('row').filter({ hasText: paper });

  await test.step('what came and what is held stands in the list', async () => {
    await expect(row('Tờ khai')).toContainText('Đang giữ 1 bản chính');
    await expect(row('Bản án')).toContainText('Chưa nộp');
    await expectClean(clerk);
  });

  await test.step('where the paper lies is said with the keyboard', async () => {
    await clerk.getByRole('button', { name: 'Ghi nơi để' }).focus();
    await clerk.keyboard.press('Enter');
    await expect(clerk.getByLabel('Nay để tại')).toBeFocused();
    await clerk.keyboard.type('Tủ 2, ngăn 3');
    await clerk.keyboard.press('Enter');
    await expect(clerk.getByText('Tủ 2, ngăn 3')).toBeVisible();
  });

  await test.step('a supplement request names papers of the list', async () => {
    await clerk.goto(`/dossiers/${code}?act=REQUEST_SUPPLEMENT`);
    const dialog = clerk.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Bản án/ }).check();
    await dialog.getByLabel('Lý do').fill('Đã ly hôn nên cần bản án');
    await expectClean(clerk);
    await clerk.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await clerk.getByRole('link', { name: /^Thành phần hồ sơ/ }).click();
    await expect(row('Bản án').first()).toContainText('Đang chờ bổ sung');
    await expect(clerk.getByRole('region', { name: 'Yêu cầu bổ sung' })).toContainText(
      'Đã ly hôn nên cần bản án',
    );
  });

  await test.step('what comes is counted on top', async () => {
    await clerk.getByRole('link', { name: 'Nhận bổ sung' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByRole('spinbutton', { name: /^Bản án.*Chứng thực/ }).focus();
    await clerk.keyboard.press('Digit1');
    await clerk.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await clerk.getByRole('link', { name: /^Thành phần hồ sơ/ }).click();
    await expect(row('Bản án').first()).toContainText('Đủ');
  });

  await test.step('the original goes back with the result', async () => {
    const people = [await apiOf('clerk'), await apiOf('officer'), await apiOf('leader')];
    const status = async () => {
      const answer = await people[0]?.get(`/api/v1/dossiers/${code}`);
      return ((await answer?.json()) as components['schemas']['DossierView']).status;
    };
    while ((await status()) !== 'FINISHED') await advance(people, code);
    await clerk.goto(`/dossiers/${code}?act=RETURN`);
    const dialog = clerk.getByRole('dialog');
    await expect(dialog.getByRole('spinbutton', { name: /^Tờ khai/ })).toHaveAttribute('aria-valuenow', '1');
    await dialog.getByRole('spinbutton', { name: /^Tờ khai/ }).focus();
    await clerk.keyboard.press('Digit0');
    await expect(dialog.getByLabel('Vì sao chưa trả hết bản chính')).toBeVisible();
    await clerk.keyboard.press('F9');
    await expect(dialog.getByRole('alert').first()).toContainText('Còn giữ 1 bản chính');
    await dialog.getByRole('spinbutton', { name: /^Tờ khai/ }).focus();
    await clerk.keyboard.press('Space');
    await clerk.keyboard.press('F9');
    await expect(dialog).toBeHidden();
    await clerk.getByRole('link', { name: /^Thành phần hồ sơ/ }).click();
    await expect(row('Tờ khai').first()).toContainText('Đã trả lại 1 bản chính');
  });
});
