import { expect, type APIRequestContext } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';

type Versions = components['schemas']['VersionsView'];
type Version = components['schemas']['VersionView'];

const versionsOf = (code: string) => `/api/v1/procedures/${code}/versions`;

export const allVersions = async (keeper: APIRequestContext, code: string) =>
  (await (await keeper.get(versionsOf(code))).json()) as Versions;

/** The number of a draft that begins as the version in force. */
export async function openDraft(keeper: APIRequestContext, code: string) {
  const inForce = (await allVersions(keeper, code)).items.find(({ phase }) => phase === 'IN_FORCE');
  const answer = await keeper.post(versionsOf(code), {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: { from: inForce?.number },
  });
  await expect(answer, await answer.text()).toBeOK();
  return { number: ((await answer.json()) as Version).number, basedOn: inForce?.number ?? 0 };
}

type Line = components['schemas']['ProcedureLine'];

/** The procedures that this decision puts in force on a day to come. */
export async function upcomingCodes(keeper: APIRequestContext, decision: string) {
  const codes: string[] = [];
  let cursor: string | null | undefined;
  do {
    const params = { state: 'UPCOMING', q: decision, ...(cursor ? { cursor } : {}) };
    const page = (await (await keeper.get('/api/v1/procedures', { params })).json()) as {
      items: Line[];
      next: string | null;
    };
    codes.push(...page.items.map(({ code }) => code));
    cursor = page.next;
  } while (cursor);
  return codes;
}

/** A procedure that only this run has known: its publication is withdrawn, its draft thrown away, and it with them. */
export async function forget(keeper: APIRequestContext, code: string) {
  await asItWas(keeper, code);
  const answer = await keeper.get(`/api/v1/procedures/${encodeURIComponent(code)}/versions`);
  expect(answer.status(), code).toBe(404);
}

/** What a run has left behind: a draft is thrown away, a publication for a day to come is withdrawn and then, too. */
export async function asItWas(keeper: APIRequestContext, code: string) {
  for (const phase of ['DRAFT', 'UPCOMING', 'DRAFT'] as const) {
    const answer = await keeper.get(versionsOf(code));
    // With its last version a procedure is gone.
    if (answer.status() === 404) return;
    const { items } = (await answer.json()) as Versions;
    for (const { number } of items.filter((version) => version.phase === phase)) {
      const address = `${versionsOf(code)}/${number}`;
      const { etag } = (await keeper.get(address)).headers();
      const path = phase === 'DRAFT' ? address : `${address}/publication?reason=Trả lại như trước`;
      await expect(await keeper.delete(path, { headers: { 'If-Match': etag ?? '' } })).toBeOK();
    }
  }
}

/** A procedure of this run's own, in force since the beginning of the year. */
export async function publish(
  keeper: APIRequestContext,
  { code, name, ...parts }: { code: string; name: string; immediate?: boolean; supplementPolicy?: string },
) {
  const [field] = (await (await keeper.get('/api/v1/procedure-fields')).json()) as { code: string }[];
  const post = async (address: string, data: object, headers: Record<string, string> = {}) => {
    const answer = await keeper.post(address, {
      headers: { 'Idempotency-Key': crypto.randomUUID(), ...headers },
      data,
    });
    await expect(answer, await answer.text()).toBeOK();
    return answer;
  };
  const created = await post('/api/v1/procedures', { code, fieldCode: field?.code, name });
  const step = (stepName: string, role: string, departmentCode: string) => ({
    name: stepName,
    role,
    departmentCode,
    allotted: { value: 1, unit: 'WORKING_HOUR' },
  });
  const saved = await keeper.put(`${versionsOf(code)}/1`, {
    headers: { 'If-Match': created.headers().etag ?? '' },
    data: {
      name,
      ...parts,
      sequence: 'Nộp tại quầy, nhận kết quả ngay',
      channels: [{ channel: 'DIRECT', limit: { value: 1, unit: 'WORKING_DAY' } }],
      documents: [{ code: 1, name: 'Tờ khai', mandatory: true, originals: 1 }],
      steps: [step('Tiếp nhận', 'CLERK', 'MOTCUA'), step('Ký', 'LEADER', 'LDUB')],
      result: 'Bản sao chứng thực',
      legalBasis: [{ citation: 'NĐ 23/2015/NĐ-CP' }],
    },
  });
  await expect(saved, await saved.text()).toBeOK();
  await post(
    `${versionsOf(code)}/1/publication`,
    {
      decisionNumber: `${code}/QĐ-UBND`,
      issuedOn: '2025-12-01',
      issuer: 'UBND tỉnh',
      effectiveFrom: '2026-01-01',
    },
    { 'If-Match': saved.headers().etag ?? '' },
  );
}
