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

type Session = {
  /** The identity server's. */
  cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  /** What the application keeps in a tab. */
  kept: [string, string][];
  at: number;
};
/** A token counts for ten minutes, the longest test for four. */
const TOKEN_KEPT_MS = 5 * 60_000;
/** The session of each account, so that a password is typed and checked once and not for every test. */
const signedIn = new Map<Account, Session>();

/**
 * Signs in and waits for the person's first page, in the language of the browser's owner: through Keycloak, as everybody
 * does, or with the session of another test. What that has kept is put into the tab once, as if the page were opened anew:
 * whoever signs out of it is out.
 */
export async function signIn(page: Page, account: Account) {
  const context = page.context();
  const known = signedIn.get(account);
  await context.addCookies(known?.cookies ?? []);
  const rail = page.getByRole('navigation', { name: /^(Điều hướng chính|Main navigation)$/ });
  if (known && Date.now() - known.at < TOKEN_KEPT_MS) {
    await page.addInitScript(putIntoTab, { origin: new URL(APPLICATION).origin, kept: known.kept });
    await page.goto('/work');
    await expect(rail).toBeVisible();
    return;
  }
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
  // By their path: the identity server's cookies are those of its realm.
  const cookies = await context.cookies(`${KEYCLOAK}/realms/motcua/`);
  const kept = await page.evaluate(() => Object.entries(sessionStorage) as [string, string][]);
  signedIn.set(account, {
    cookies: cookies.filter(({ name }) => name.startsWith('KEYCLOAK_')),
    kept: kept.filter(([key]) => key.startsWith('oidc.user:')),
    at: Date.now(),
  });
}

/** Runs in the page, before it does anything; later pages of the tab keep what is there. */
function putIntoTab({ origin, kept }: { origin: string; kept: [string, string][] }) {
  if (location.origin !== origin || sessionStorage.getItem('of-another-test')) return;
  sessionStorage.setItem('of-another-test', 'true');
  for (const [key, value] of kept) sessionStorage.setItem(key, value);
}

/** A person at a machine of their own. */
export async function at(browser: Browser, account: Account) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

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
