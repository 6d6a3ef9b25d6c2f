import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectApi } from '.';
import { liveEventOf, useLive, type LiveEvent } from './live';

/** A server whose streams the test writes by hand. */
function aServer() {
  const asked: { lastEventId: string | null; bearer: string | null }[] = [];
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  const bytes = new TextEncoder();
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    asked.push({ lastEventId: headers.get('Last-Event-ID'), bearer: headers.get('Authorization') });
    const body = new ReadableStream<Uint8Array>({ start: (stream) => void streams.push(stream) });
    init.signal?.addEventListener('abort', () => {
      try {
        streams.at(-1)?.error(new DOMException('aborted', 'AbortError'));
      } catch {
        // Already closed.
      }
    });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
  });
  return {
    asked,
    say: (text: string) => streams.at(-1)?.enqueue(bytes.encode(text)),
    hangUp: () => streams.at(-1)?.close(),
  };
}

describe('live updates', () => {
  beforeEach(() => {
    connectApi({ token: () => 'secret', language: () => 'vi', onUnauthorized: () => undefined });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('hears what happens, in pieces as they come', async () => {
    const server = aServer();
    const heard: LiveEvent[] = [];
    const { unmount } = renderHook(() => useLive((event) => heard.push(event)));
    await waitFor(() => expect(server.asked).toEqual([{ lastEventId: null, bearer: 'Bearer secret' }]));
    server.say('event: ready\nid: a-1\ndata: {}\n\nevent: dossier\nid: a-2\nda');
    server.say('ta: {"code":"H07.142-261118-0001","act":"SIGN"}\n\n: \n\n');
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toEqual({ topic: 'dossier', code: 'H07.142-261118-0001', act: 'SIGN' });
    unmount();
  });

  it('goes on where the line broke', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const server = aServer();
    const { unmount } = renderHook(() => useLive(() => undefined));
    await waitFor(() => expect(server.asked).toHaveLength(1));
    server.say('event: dossier\nid: a-7\ndata: {}\n\n');
    server.hangUp();
    await act(() => vi.advanceTimersByTimeAsync(1_500));
    await waitFor(() => expect(server.asked).toHaveLength(2));
    expect(server.asked[1]?.lastEventId).toBe('a-7');
    unmount();
  });

  it('leaves out what it does not know', () => {
    expect(liveEventOf({ event: 'ready', data: '{}' })).toBeUndefined();
    expect(liveEventOf({ event: 'weather', data: '{}' })).toBeUndefined();
    expect(liveEventOf({ event: 'resync', data: '{}' })).toEqual({ topic: 'resync' });
  });
});
