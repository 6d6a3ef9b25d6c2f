import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './axe';
import { advance, receive } from './dossiers';
import { apiOf, at } from './people';
import { publish } from './versions';

const PROCEDURE = 'R2016-012';

/** Opens the form of an act, lets it be typed, sees that it is clean, and does it with the keyboard. */
async function perform(page: Page, code: string, act: string, type: (page: Page) => Promise<void>) {
  await page.goto(`/dossiers/${code}?act=${act}`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await type(page);
  await expectClean(page);
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
}
const because = (reason: string) => (page: Page) => page.getByLabel('Lý do', { exact: true }).fill(reason);

for (const policy of ['RESTART', 'RESUME'] as const) {
  test(`a supplement is asked for once and comes, and the clock goes on by ${policy}`, async ({
    browser,
  }) => {
    test.slow();
    const code = `E2E-${crypto.randomUUID().slice(0, 8)}`;
    await publish(await apiOf('catalogue'), { code, name: `Phép thử ${code}`, supplementPolicy: policy });
    const dossier = await receive(await apiOf('clerk'), code, 'Ngô Thị Bổ Sung');
    const clerk = await at(browser, 'clerk');

    await perform(clerk, dossier, 'REQUEST_SUPPLEMENT', because('Tờ khai chưa ký, đề nghị ký lại'));
    await expect(clerk.getByText(/^Tạm dừng từ .*chờ bổ sung/)).toBeVisible();

    await clerk.goto(`/dossiers/${dossier}?act=RECEIVE_SUPPLEMENT`);
    const clock = { RESTART: 'Hạn được tính lại ngay khi ghi', RESUME: 'Đồng hồ chạy tiếp từ chỗ đã dừng' };
    await expect(clerk.getByRole('dialog')).toContainText(clock[policy]);
    await clerk.keyboard.press('F9');
    await expect(clerk.getByRole('dialog')).toBeHidden();
    await expect(clerk.getByText(/^Tạm dừng từ/)).toBeHidden();

    // A second request is the leader's alone; the page says so before anybody tries.
    await expect(clerk.getByRole('button', { name: /^Yêu cầu bổ sung/ })).toBeHidden();
    const leader = await at(browser, 'leader');
    await perform(leader, dossier, 'REQUEST_SUPPLEMENT', because('Tờ khai ký sai chỗ, lãnh đạo yêu cầu lại'));
    await expect(leader.getByText(/^Tạm dừng từ .*chờ bổ sung/)).toBeVisible();
  });
}

test('an extension apologises, keeps the first date beside the new one, and is given once', async ({
  browser,
}) => {
  const code = await receive(await apiOf('clerk'), PROCEDURE, 'Mai Văn Gia Hạn');
  const leader = await at(browser, 'leader');
  await perform(leader, code, 'EXTEND', async (page) => {
    await page.getByLabel('Thêm mấy ngày làm việc').fill('3');
    await because('Phải xác minh ở xã khác, xin lỗi người nộp')(page);
  });
  await expect(leader.getByText(/xác minh ở xã khác/).first()).toBeVisible();
  await expect(leader.getByRole('button', { name: /^Gia hạn/ })).toBeHidden();
});

test('a refusal gives its reasons, and the applicant collects them like any result', async ({ browser }) => {
  const [clerkApi, officerApi] = await Promise.all([apiOf('clerk'), apiOf('officer')]);
  const code = await receive(clerkApi, PROCEDURE, 'Tô Văn Từ Chối');
  await advance([clerkApi], code);
  await advance([officerApi], code);
  const leader = await at(browser, 'leader');
  await perform(leader, code, 'REFUSE', because('Không đủ điều kiện theo Điều 22 NĐ 123/2015'));
  await expect(leader.getByText('Không đủ điều kiện theo Điều 22 NĐ 123/2015').first()).toBeVisible();
  const clerk = await at(browser, 'clerk');
  await perform(clerk, code, 'RETURN', (page) => page.getByLabel(/^Người đến nhận/).fill('Tô Văn Từ Chối'));
  await expect(clerk.getByText('Đã trả kết quả').first()).toBeVisible();
});
