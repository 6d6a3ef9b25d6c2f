import { expect, test } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';
import { expectClean } from './axe';
import { apiOf, at } from './people';

test('one key prints what was written last, in a tab of its own', async ({ browser }) => {
  const answer = await (
    await apiOf('clerk')
  ).post('/api/v1/dossiers', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: {
      procedureCode: 'R2016-012',
      channel: 'DIRECT',
      applicant: { name: 'Lê Thị Giấy Hẹn' },
      documents: [{ requiredDocument: '1', originals: 1, certifiedCopies: 0, copies: 0 }],
    },
  });
  await expect(answer, await answer.text()).toBeOK();
  const { code } = (await answer.json()) as components['schemas']['DossierView'];
  const clerk = await at(browser, 'clerk');
  await clerk.goto(`/dossiers/${code}`);
  const card = clerk.getByRole('region', { name: 'Giấy tờ in' });
  await expect(card.getByRole('button', { name: 'Giấy tiếp nhận và hẹn trả' })).toBeVisible();
  const place = clerk.getByRole('region', { name: 'Vào sổ' }).getByRole('link');
  await expect(place).toHaveText(/^Năm \d{4}, quyển số \d+, số thứ tự \d+$/);
  await expect(place).toHaveAttribute('href', /\/reports\/register\?register=DOSSIERS&year=\d{4}&book=\d+$/);
  await expectClean(clerk);

  const pdf = clerk.waitForResponse((response) => response.url().endsWith('/forms/receipt.pdf'));
  const tab = clerk.waitForEvent('popup');
  await clerk.keyboard.press('F8');
  expect((await pdf).headers()['content-type']).toBe('application/pdf');
  await tab;
});
