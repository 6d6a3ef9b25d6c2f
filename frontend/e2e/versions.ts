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

/** What a run has left behind: a publication for a day to come is withdrawn, a draft thrown away. */
export async function asItWas(keeper: APIRequestContext, code: string) {
  for (const phase of ['UPCOMING', 'DRAFT'] as const) {
    const { items } = await allVersions(keeper, code);
    for (const { number } of items.filter((version) => version.phase === phase)) {
      const address = `${versionsOf(code)}/${number}`;
      const { etag } = (await keeper.get(address)).headers();
      const path = phase === 'DRAFT' ? address : `${address}/publication?reason=Trả lại như trước`;
      await expect(await keeper.delete(path, { headers: { 'If-Match': etag ?? '' } })).toBeOK();
    }
  }
}
