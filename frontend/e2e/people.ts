import { expect, type Browser, type Page } from '@playwright/test';

/** The password of every account of the local realm (infra/keycloak/local-realm.json). */
const PASSWORD = 'motcua';

export type Account = 'clerk' | 'officer' | 'leader';

/** Signs in through Keycloak and waits for the cockpit. */
export async function signIn(page: Page, account: Account) {
  await page.goto('/work');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Tên đăng nhập').fill(account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Công việc' })).toBeVisible();
}

/** A person at a machine of their own. */
export async function at(browser: Browser, account: Account) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}
