import { expect, request, type APIRequestContext, type Browser, type Page } from '@playwright/test';

/** The password of every account of the local realm (infra/keycloak/local-realm.json). */
const PASSWORD = 'motcua';
const APPLICATION = process.env.MOTCUA_BASE_URL ?? 'http://localhost:5173';
const KEYCLOAK = process.env.MOTCUA_KEYCLOAK_URL ?? 'http://localhost:8180';

/** Today at the office, `2026-11-23`, whatever the zone of this machine. */
export const officeToday = (day = new Date()) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(day);

export type Account = 'clerk' | 'officer' | 'leader' | 'catalogue' | 'admin' | 'auditor';

/** Signs in through Keycloak and waits for the person's first page, in the language of the browser's owner. */
export async function signIn(page: Page, account: Account) {
  await page.goto('/work');
  await page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ }).click();
  await page.getByLabel('Tên đăng nhập').fill(account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('navigation', { name: /^(Điều hướng chính|Main navigation)$/ })).toBeVisible();
}

/** A person at a machine of their own. */
export async function at(browser: Browser, account: Account) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

/** The same person speaking to the server without a screen, to prepare what a test looks at. */
export async function apiOf(account: Account): Promise<APIRequestContext> {
  const keycloak = await request.newContext({ baseURL: KEYCLOAK });
  const answer = await keycloak.post('/realms/motcua/protocol/openid-connect/token', {
    form: { client_id: 'motcua-cli', grant_type: 'password', username: account, password: PASSWORD },
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  await keycloak.dispose();
  return request.newContext({
    baseURL: APPLICATION,
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  });
}
