import {
  expect,
  request,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';

/** The password of every account of the local realm (infra/keycloak/local-realm.json). */
const PASSWORD = 'motcua';
const APPLICATION = process.env.MOTCUA_BASE_URL ?? 'http://localhost:5173';
const KEYCLOAK = process.env.MOTCUA_KEYCLOAK_URL ?? 'http://localhost:8180';

/** Today at the office, `2026-11-23`, whatever the zone of this machine. */
export const officeToday = (day = new Date()) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(day);

export type Account = 'clerk' | 'officer' | 'leader' | 'catalogue' | 'admin' | 'auditor';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
/** The identity server's session of each account, so that a password is typed and checked once and not for every test. */
const signedIn = new Map<Account, Cookies>();

/**
 * Signs in through Keycloak and waits for the person's first page, in the language of the browser's owner. Who has typed
 * the password in another test is known to Keycloak already, and comes back from it at once.
 */
export async function signIn(page: Page, account: Account) {
  const context = page.context();
  await context.addCookies(signedIn.get(account) ?? []);
  const rail = page.getByRole('navigation', { name: /^(Điều hướng chính|Main navigation)$/ });
  const username = page.getByLabel('Tên đăng nhập');
  await page.goto('/work');
  await page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ }).click();
  await expect(rail.or(username)).toBeVisible();
  if (await username.isVisible()) {
    await username.fill(account);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  }
  await expect(rail).toBeVisible();
  const cookies = await context.cookies(KEYCLOAK);
  signedIn.set(
    account,
    cookies.filter(({ name }) => name.startsWith('KEYCLOAK_')),
  );
}

/** A person at a machine of their own. */
export async function at(browser: Browser, account: Account) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

/** A token counts for ten minutes, the longest test for four. */
const TOKEN_KEPT_MS = 5 * 60_000;
const tokens = new Map<Account, { token: string; at: number }>();

async function tokenOf(account: Account) {
  const kept = tokens.get(account);
  if (kept && Date.now() - kept.at < TOKEN_KEPT_MS) return kept.token;
  const keycloak = await request.newContext({ baseURL: KEYCLOAK });
  const answer = await keycloak.post('/realms/motcua/protocol/openid-connect/token', {
    form: { client_id: 'motcua-cli', grant_type: 'password', username: account, password: PASSWORD },
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  await keycloak.dispose();
  tokens.set(account, { token, at: Date.now() });
  return token;
}

/** The same person speaking to the server without a screen, to prepare what a test looks at. */
export async function apiOf(account: Account): Promise<APIRequestContext> {
  return request.newContext({
    baseURL: APPLICATION,
    extraHTTPHeaders: { Authorization: `Bearer ${await tokenOf(account)}` },
  });
}
