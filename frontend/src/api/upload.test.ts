import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectApi } from './client';
import { ApiProblem, ServerUnreachable } from './problem';
import { upload } from './upload';

/** What a browser does with a request, driven by the test. */
class FakeRequest {
  static last: FakeRequest;
  headers: Record<string, string> = {};
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  body: unknown;

  constructor() {
    FakeRequest.last = this;
  }
  open() {
    // The address is no matter of these tests.
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader() {
    return 'application/json';
  }
  send(body: unknown) {
    this.body = body;
  }
  abort() {
    this.onabort?.();
    this.onloadend?.();
  }
  answers(status: number, body: object) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
    this.onloadend?.();
  }
}

let unauthorized = 0;
beforeEach(() => {
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  unauthorized = 0;
  connectApi({
    token: () => 'token-of-mai',
    language: () => 'vi',
    onUnauthorized: () => (unauthorized += 1),
  });
});
afterEach(() => void vi.unstubAllGlobals());

function start(signal = new AbortController().signal) {
  const shares: number[] = [];
  const done = upload<{ number: number }>('/somewhere', new Blob(['abc']), {
    headers: { 'Idempotency-Key': 'k' },
    onProgress: (share) => shares.push(share),
    signal,
  });
  return { done, shares };
}

describe('upload', () => {
  it('carries token, language and key, tells how far it is, and gives the answer', async () => {
    const { done, shares } = start();
    expect(FakeRequest.last.headers).toMatchObject({
      Authorization: 'Bearer token-of-mai',
      'Accept-Language': 'vi',
      'Idempotency-Key': 'k',
      'Content-Type': 'application/octet-stream',
    });
    FakeRequest.last.upload.onprogress?.({ loaded: 1, total: 4 });
    FakeRequest.last.answers(201, { number: 1 });
    await expect(done).resolves.toEqual({ number: 1 });
    expect(shares).toEqual([0.25]);
  });

  it('throws the server’s refusal, and reports a token that is no longer taken', async () => {
    const { done } = start();
    FakeRequest.last.answers(422, { code: 'VIRUS_FOUND', detail: 'Có mã độc', detailEn: 'A virus' });
    await expect(done).rejects.toMatchObject({ code: 'VIRUS_FOUND', status: 422 });
    const { done: later } = start();
    FakeRequest.last.answers(401, { code: 'TOKEN_EXPIRED', detail: '', detailEn: '' });
    await expect(later).rejects.toBeInstanceOf(ApiProblem);
    expect(unauthorized).toBe(1);
  });

  it('tells silence from being called off', async () => {
    const { done } = start();
    FakeRequest.last.onerror?.();
    await expect(done).rejects.toBeInstanceOf(ServerUnreachable);
    const calledOff = new AbortController();
    const { done: other } = start(calledOff.signal);
    calledOff.abort();
    await expect(other).rejects.toMatchObject({ name: 'AbortError' });
  });
});
