import { expect, test, type APIRequestContext } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';
import { expectClean } from './axe';
import { drop } from './files';
import { apiOf, officeToday, signIn } from './people';
import { asItWas, openDraft } from './versions';

type Version = components['schemas']['VersionView'];
type Content = Version['content'];

const PROCEDURE = 'R2016-041';
const [THIS_YEAR] = officeToday().split('-');
const FIRST_DAY = `${Number(THIS_YEAR) + 5}-01-01`;
const address = (number: number) => `/api/v1/procedures/${PROCEDURE}/versions/${number}`;

async function seen(keeper: APIRequestContext, number: number) {
  const answer = await keeper.get(address(number));
  return { etag: answer.headers().etag ?? '', content: ((await answer.json()) as Version).content };
}

async function save(keeper: APIRequestContext, number: number, change: Partial<Content>) {
  const { etag, content } = await seen(keeper, number);
  const answer = await keeper.put(address(number), {
    headers: { 'If-Match': etag },
    data: { ...content, ...change },
  });
  await expect(answer, await answer.text()).toBeOK();
}

test('what a version cannot be is said on its page, and nothing of the draft is lost', async ({ page }) => {
  test.slow();
  const keeper = await apiOf('catalogue');
  await asItWas(keeper, PROCEDURE);
  const coming = await openDraft(keeper, PROCEDURE);
  const published = await keeper.post(`${address(coming.number)}/publication`, {
    headers: {
      'If-Match': (await seen(keeper, coming.number)).etag,
      'Idempotency-Key': crypto.randomUUID(),
    },
    data: {
      decisionNumber: `${Date.now()}/QĐ-UBND`,
      issuedOn: '2026-11-10',
      issuer: 'UBND tỉnh Vĩnh Long',
      effectiveFrom: FIRST_DAY,
    },
  });
  await expect(published, await published.text()).toBeOK();
  const { number } = await openDraft(keeper, PROCEDURE);
  const { content } = await seen(keeper, number);
  const name = 'Tên dài '.repeat(1250).trim();
  const tier = { fromPage: 3, toPage: null, amountVnd: 1000 };
  const [fee] = content.fees;
  await save(keeper, number, {
    name,
    conditions: 'Có <b>thẻ</b> trong chữ',
    fees: [
      {
        ...fee,
        name: 'Phí sao chụp',
        kind: 'PER_PAGE',
        amountVnd: null,
        tiers: [tier],
        capVnd: null,
        decidedBy: null,
        validFrom: null,
        validUntil: null,
        exemptions: [],
      },
    ],
  });

  await signIn(page, 'catalogue');
  await page.goto(`/catalogue/${PROCEDURE}/versions/${number}`);
  const checks = page.getByRole('region', { name: 'Kiểm tra' });

  await test.step('a name of ten thousand letters, a hole in the fees, HTML in a text', async () => {
    await expect(checks.getByRole('button', { name: /Nội dung dài 9\.999 ký tự/ })).toBeVisible();
    await expect(
      checks.getByRole('button', { name: /Từ trang 1 đến trang 2 chưa có mức thu/ }),
    ).toBeVisible();
    await expect(page.getByText('Có <b>thẻ</b> trong chữ').first()).toBeVisible();
    await page.keyboard.press('F9');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expectClean(page, 'a draft with its faults');
    await page.reload();
    await expect(page.getByLabel('Tên thủ tục', { exact: true })).toHaveValue(name);
  });

  await test.step('a day on which another version begins', async () => {
    await save(keeper, number, { name: content.name, conditions: content.conditions, fees: content.fees });
    await page.reload();
    await expect(checks.getByText('Không còn lỗi phải sửa')).toBeVisible();
    await page.keyboard.press('F9');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Quyết định công bố').fill('2188/QĐ-UBND');
    await dialog.getByLabel('Ngày ký').fill('101126');
    await dialog.getByLabel('Cơ quan ban hành').fill('UBND tỉnh Vĩnh Long');
    await dialog
      .getByLabel('Áp dụng từ ngày', { exact: true })
      .fill(FIRST_DAY.split('-').reverse().join('/'));
    await page.keyboard.press('F9');
    await expect(dialog.getByText(/Trùng ngày hiệu lực với phiên bản/).first()).toBeVisible();
    await expect(dialog.getByLabel('Quyết định công bố')).toHaveValue('2188/QĐ-UBND');
    await expectClean(page, 'a publication that overlaps');
    await page.keyboard.press('Escape');
  });
  await asItWas(keeper, PROCEDURE);
  await keeper.dispose();
});

test('a code that is taken and files that are none are refused in words', async ({ page }) => {
  await signIn(page, 'catalogue');
  await page.goto('/catalogue');
  await page.getByRole('button', { name: 'Thêm thủ tục' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mã thủ tục').fill(PROCEDURE);
  await dialog.getByLabel('Tên thủ tục').fill('Thủ tục trùng mã');
  await dialog.getByLabel('Lĩnh vực').selectOption({ index: 1 });
  await page.keyboard.press('F9');
  await expect(
    dialog.getByText(`Mã ${PROCEDURE} đã dùng cho một thủ tục khác`, { exact: false }).first(),
  ).toBeVisible();
  await expect(dialog.getByLabel('Tên thủ tục')).toHaveValue('Thủ tục trùng mã');

  await page.goto('/catalogue/imports');
  await expect(page.getByRole('button', { name: 'Chọn tệp' })).toBeVisible();
  await drop(page, 'utf16.csv', 'text/csv', Buffer.from('mã,tên\n', 'utf16le'));
  await expect(page.getByText(/Tệp không ở bảng mã UTF-8/).first()).toBeVisible();
  await drop(
    page,
    'lon.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    Buffer.alloc(20 * 1024 * 1024),
  );
  await expect(page.getByText(/Tệp lớn hơn 10 MB/).first()).toBeVisible({ timeout: 30_000 });
});
