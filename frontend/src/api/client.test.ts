import { describe, expect, it } from 'vitest';
import { bodyOf, createApi, ifMatch } from './client';
import { currentConnection } from './connection';
import { ApiProblem, ServerUnreachable } from './problem';
import { retryOnlySilence } from './queryClient';

const asked: Request[] = [];
function apiAnswering(answer: () => Promise<Response>, onUnauthorized: () => void = () => undefined) {
  return createApi({
    token: () => 'token-of-mai',
    language: () => 'en',
    onUnauthorized,
    fetch: (request) => {
      asked.push(request);
      return answer();
    },
  });
}
const problem = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });

describe('api', () => {
  it('carries the token and the language', async () => {
    const api = apiAnswering(() => Promise.resolve(Response.json([])));
    await bodyOf(api.GET('/api/v1/dossiers/frequent-procedures'));
    expect(asked.at(-1)?.headers.get('Authorization')).toBe('Bearer token-of-mai');
    expect(asked.at(-1)?.headers.get('Accept-Language')).toBe('en');
  });

  it('throws the server’s refusal with its words, its pointers and what is there now', async () => {
    const stale = {
      code: 'STALE_VERSION',
      detail: 'Hồ sơ vừa được sửa',
      detailEn: 'Just changed',
      current: { version: 7 },
    };
    const api = apiAnswering(() => Promise.resolve(problem(412, stale)));
    const error = await api.GET('/api/v1/me').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    const refusal = error as ApiProblem;
    expect(refusal.isStale).toBe(true);
    expect(refusal.detail('vi')).toBe('Hồ sơ vừa được sửa');
    expect(refusal.detail('en')).toBe('Just changed');
    expect(refusal.problem.current?.version).toBe(7);
    expect(retryOnlySilence(0, refusal)).toBe(false);
  });

  it('tells silence from refusal, and notices when the server is back', async () => {
    const silent = apiAnswering(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(silent.GET('/api/v1/me')).rejects.toBeInstanceOf(ServerUnreachable);
    expect(currentConnection().state).toBe('AWAY');

    const back = apiAnswering(() =>
      Promise.resolve(problem(404, { code: 'NOT_FOUND', detail: '', detailEn: '' })),
    );
    await expect(back.GET('/api/v1/me')).rejects.toBeInstanceOf(ApiProblem);
    expect(currentConnection().state).toBe('ONLINE');
  });

  it('takes a bare 502 as the gateway before a server that is away', async () => {
    const api = apiAnswering(() => Promise.resolve(new Response('Bad gateway', { status: 502 })));
    const error = await api.GET('/api/v1/me').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServerUnreachable);
    expect(retryOnlySilence(0, error as Error)).toBe(true);
    expect(retryOnlySilence(2, error as Error)).toBe(false);
  });

  it('reports a token that is no longer taken', async () => {
    let refused = 0;
    const unauthorized = problem(401, { code: 'UNAUTHORIZED', detail: '', detailEn: '' });
    const api = apiAnswering(
      () => Promise.resolve(unauthorized),
      () => void (refused += 1),
    );
    await expect(api.GET('/api/v1/me')).rejects.toBeInstanceOf(ApiProblem);
    expect(refused).toBe(1);
  });

  it('quotes the version for If-Match', () => {
    expect(ifMatch(12)).toEqual({ 'If-Match': '"12"' });
  });
});
