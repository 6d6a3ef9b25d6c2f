import { expect, type APIRequestContext } from '@playwright/test';
import type { components } from '../src/api/__generated__/schema';

type Dossier = components['schemas']['DossierView'];
type Procedure = components['schemas']['ProcedureView'];

/** Receives a dossier with all the papers that its procedure asks for. */
export async function receive(
  clerk: APIRequestContext,
  procedureCode: string,
  name: string,
  priority = false,
  channel: components['schemas']['Channel'] = 'DIRECT',
) {
  const procedure = (await (await clerk.get(`/api/v1/procedures/${procedureCode}`)).json()) as Procedure;
  const answer = await clerk.post('/api/v1/dossiers', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: {
      procedureCode,
      channel,
      priority,
      applicant: { name },
      documents: procedure.requiredDocuments.map(({ code, originals, certifiedCopies, copies }) => ({
        requiredDocument: code,
        originals,
        certifiedCopies,
        copies,
      })),
    },
  });
  await expect(answer, await answer.text()).toBeOK();
  return ((await answer.json()) as Dossier).code;
}

/** Does the one act that the dossier waits for, by whoever of these people may do it. */
export async function advance(people: APIRequestContext[], code: string) {
  for (const person of people) {
    const dossier = (await (await person.get(`/api/v1/dossiers/${code}`)).json()) as Dossier;
    const next = dossier.allowedActions.find(({ allowed, primary }) => allowed && primary);
    if (next) return act(person, next.href, dossier.version, {});
  }
  throw new Error(`Nobody may do anything with ${code}`);
}

export async function act(person: APIRequestContext, href: string, version: number, data: object) {
  const answer = await person.post(href, {
    headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': crypto.randomUUID() },
    data,
  });
  await expect(answer, await answer.text()).toBeOK();
}

export async function askForSupplement(officer: APIRequestContext, code: string, reason: string) {
  const dossier = (await (await officer.get(`/api/v1/dossiers/${code}`)).json()) as Dossier;
  const request = dossier.allowedActions.find(({ act: name }) => name === 'REQUEST_SUPPLEMENT');
  if (request) await act(officer, request.href, dossier.version, { reason });
}
