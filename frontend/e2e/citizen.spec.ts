import { expect, test } from '@playwright/test';
import { expectClean, expectToFit } from './axe';
import { advance, receive } from './dossiers';
import { apiOf, at } from './people';
import { ratingCode } from './receipts';

test('from the receipt to the rating that the staff read, and a word to the office', async ({
  page,
  browser,
}) => {
  test.slow();
  const people = await Promise.all([apiOf('clerk'), apiOf('officer'), apiOf('leader')]);
  const [clerk] = people;
  const code = await receive(clerk, 'R2016-012', 'Nguyễn Văn Kín');

  await test.step('the code on the receipt leads to the dossier, and to no name', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/lookup');
    await page.getByLabel('Mã hồ sơ').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await expect(page).toHaveURL(new RegExp(`/lookup/${code}$`));
    await expect(page.getByText('Đã tiếp nhận', { exact: true })).toBeVisible();
    await expect(page.getByText('Nguyễn Văn Kín')).toHaveCount(0);
    await expectClean(page, 'a dossier that is looked up');
    await expectToFit(page, 'a dossier that is looked up');
  });

  await test.step('it is finished and returned', async () => {
    for (let act = 1; act <= 10; act++) {
      const dossier = (await (await clerk.get(`/api/v1/dossiers/${code}`)).json()) as { status: string };
      if (dossier.status === 'RETURNED') break;
      await advance(people, code);
    }
  });

  await test.step('the QR code of the receipt fills the rating code in; three taps are enough', async () => {
    await page.goto(`/lookup/${code}#${ratingCode(code)}`);
    await page.reload(); // a fragment alone loads nothing anew
    await expect(page.getByText('Đã trả kết quả', { exact: true })).toBeVisible();
    await page.getByRole('radio', { name: 'Rất hài lòng' }).check();
    await page.getByRole('checkbox', { name: 'Thái độ' }).check();
    await expectClean(page, 'a slip that is filled in');
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
    await expect(page.getByText('Đã ghi nhận. Cảm ơn ông/bà.')).toBeVisible();
  });

  const said = await test.step('and a word about it goes to the office', async () => {
    await page
      .getByRole('link', { name: /^Gửi phản ánh/ })
      .last()
      .click();
    await expect(page.getByLabel('Mã hồ sơ (nếu có)')).toHaveValue(code);
    await page.getByLabel('Nội dung').fill('Phòng chờ thiếu ghế cho người già.');
    await expectClean(page, 'feedback that is written');
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByRole('link', { name: 'Xem trả lời' }).click();
    await expect(page.getByText('Đã nhận, đang xem xét')).toBeVisible();
    return new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  await test.step('the staff see the rating and answer', async () => {
    const leader = await at(browser, 'leader');
    await leader.goto(`/dossiers/${code}`);
    await expect(leader.getByRole('region', { name: 'Đánh giá của người nộp' })).toContainText(
      'Rất hài lòng',
    );
    await leader.goto('/feedback');
    await expectClean(leader, 'the list of feedback');
    await leader.getByRole('button', { name: said }).click();
    const dialog = leader.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thụ lý' }).click();
    await expect(dialog.getByRole('button', { name: 'Trả lời' })).toBeVisible();
    await dialog.getByLabel('Nội dung').fill('Đã kê thêm mười ghế.');
    await dialog.getByRole('button', { name: 'Trả lời' }).click();
    await expect(dialog.getByRole('button', { name: 'Công khai' })).toBeVisible();
    await expectClean(leader, 'feedback that is answered');
    await page.reload();
    await expect(page.getByText('Đã kê thêm mười ghế.')).toBeVisible();
  });
});
