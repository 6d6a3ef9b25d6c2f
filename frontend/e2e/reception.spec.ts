import { expect, test, type Page } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';
import { expectClean } from './axe';
import { apiOf, officeToday, signIn } from './people';
import { publish } from './versions';

const NAME = 'Chứng thực bản sao từ bản chính của phép thử';
const PROCEDURE = 'Cấp Giấy xác nhận tình trạng hôn nhân';

async function choose(page: Page, typed: string, name: string, applicant: string) {
  await page.goto('/reception');
  await page.getByRole('combobox', { name: 'Tìm theo tên hoặc mã thủ tục' }).fill(typed);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByLabel('Họ và tên').fill(applicant);
}
const takeAll = (page: Page) => page.getByRole('button', { name: /^Nhận đủ \d+ giấy tờ bắt buộc/ }).click();

test('what is resolved on the spot is received, resolved and returned on one screen', async ({ page }) => {
  const code = `E2E-${crypto.randomUUID().slice(0, 8)}`;
  await publish(await apiOf('catalogue'), { code, name: NAME, immediate: true });
  await signIn(page, 'clerk');
  await choose(page, code, NAME, 'Phan Văn Ngay');
  await takeAll(page);
  await page.getByLabel('Số kết quả').fill('125/2026');
  await expectClean(page);
  await page.keyboard.press('F9');
  await expect(page.getByText(/^Đã giải quyết và trả kết quả lúc/)).toBeVisible();
  await page.getByRole('link', { name: 'Mở hồ sơ này' }).click();
  await expect(page.getByText('Đã trả kết quả').first()).toBeVisible();
});

test('what was received on paper during a power cut keeps its real time, and is marked', async ({ page }) => {
  await signIn(page, 'clerk');
  await choose(page, 'tinh trang hon nhan', PROCEDURE, 'Võ Thị Mất Điện');
  await takeAll(page);
  await page.getByRole('checkbox', { name: 'Nhập bù' }).check();
  const yesterday = officeToday(new Date(Date.now() - 86_400_000))
    .split('-')
    .reverse()
    .join('/');
  await page.getByLabel('Ngày nhận thật').fill(yesterday);
  await page.getByLabel('Giờ nhận thật').fill('09:15');
  await page.getByLabel('Lý do nhập bù').fill('Mất điện');
  await page.keyboard.press('F9');
  // Too short a reason is told at its field, and nothing typed is lost.
  await expect(page.getByRole('alert').first()).toContainText('Lý do nhập bù');
  await page.getByLabel('Lý do nhập bù').fill('Mất điện cả buổi sáng, ghi tay');
  await expectClean(page);
  await page.keyboard.press('F9');
  await expect(page.getByText('Đã tiếp nhận lúc 09:15')).toBeVisible();
  await expect(page.getByText('Mất điện cả buổi sáng, ghi tay')).toBeVisible();
});

test('the desk does not take in what is not its own, and says so in writing', async ({ page }) => {
  await signIn(page, 'clerk');
  await choose(page, 'tinh trang hon nhan', PROCEDURE, 'Đinh Văn Không');
  await page.getByRole('button', { name: 'Từ chối tiếp nhận…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Từ chối tiếp nhận' });
  await dialog.getByLabel('Lý do từ chối').fill('Không thuộc thẩm quyền giải quyết của xã');
  await expectClean(page);
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Đã ghi việc từ chối tiếp nhận lúc/)).toBeVisible();
});

test('a submission waits for the desk, is told what is missing, and is received', async ({ page }) => {
  const applicant = `Huỳnh Thị Trực Tuyến ${crypto.randomUUID().slice(0, 6)}`;
  const answer = await (
    await apiOf('clerk')
  ).post('/api/v1/submissions', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: { procedureCode: 'R2016-012', channel: 'ONLINE', applicant: { name: applicant }, documents: [] },
  });
  await expect(answer, await answer.text()).toBeOK();
  const { code } = (await answer.json()) as components['schemas']['DossierView'];

  await signIn(page, 'clerk');
  await page.getByRole('link', { name: /^Chờ tiếp nhận/ }).click();
  await page
    .getByRole('row')
    .filter({ hasText: applicant })
    .getByRole('link', { name: applicant, exact: true })
    .click();
  await page.getByRole('button', { name: /^Hướng dẫn hoàn thiện/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await dialog.getByLabel('Lý do').fill('Còn thiếu tờ khai, đề nghị nộp thêm');
  await expectClean(page);
  await page.keyboard.press('F9');
  await expect(dialog).toBeHidden();

  await page.goto(`/dossiers/${code}?act=REFUSE_AT_RECEPTION`);
  await expect(page.getByRole('dialog', { name: 'Từ chối tiếp nhận' })).toBeVisible();
  await expectClean(page);
});
