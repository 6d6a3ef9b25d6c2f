import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createQueryClient, queries, type Me } from '@/api';
import type { Content } from './contract';
import { versionQuery } from './requests';
import { CONTENT } from './testContent';
import { useDraftEditor } from './useDraftEditor';

/** The other end of the wire: one draft, its revision, and whether the line is up. */
const office = { content: CONTENT, revision: 1, away: false, puts: 0 };

function answer({ method, headers, text }: { method: string; headers: Headers; text: string }) {
  if (office.away) throw new TypeError('Failed to fetch');
  if (method === 'PUT') {
    office.puts += 1;
    if (headers.get('If-Match') !== `"${office.revision}"`)
      return Response.json({ status: 412, code: 'STALE', detail: 'x', detailEn: 'x' }, { status: 412 });
    office.content = JSON.parse(text) as Content;
    office.revision += 1;
  }
  const view = { procedureCode: '1.001776', number: 2, phase: 'DRAFT', content: office.content, checks: [] };
  return Response.json(view, { headers: { ETag: `"${office.revision}"` } });
}

beforeEach(() => {
  Object.assign(office, { content: CONTENT, revision: 1, away: false, puts: 0 });
  vi.stubGlobal('fetch', async (request: Request) =>
    answer({ method: request.method, headers: request.headers, text: await request.text() }),
  );
});
afterEach(() => vi.unstubAllGlobals());

async function openDraft() {
  const client = createQueryClient();
  client.setQueryData(queries.me().queryKey, { username: 'catalogue' } as Me);
  const view = await client.query(versionQuery('1.001776', 2));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useDraftEditor(useQuery(versionQuery('1.001776', 2)).data ?? view), { wrapper });
}
type Opened = Awaited<ReturnType<typeof openDraft>>['result'];
const type = (result: Opened, part: Partial<Content>) =>
  act(() => result.current.change((model) => ({ ...model, ...part }) as typeof model));
const PATIENCE = { timeout: 3_000 };

it('saves what is typed by itself, in one request', async () => {
  const { result } = await openDraft();
  type(result, { subjects: 'C' });
  type(result, { subjects: 'Công dân' });
  expect(result.current.state).toBe('UNSAVED');
  await waitFor(() => expect(result.current.state).toBe('SAVED'), PATIENCE);
  expect(office).toMatchObject({ puts: 1, content: { subjects: 'Công dân' } });
  expect(result.current.model.subjects).toBe('Công dân');
});

it('keeps what is typed on this machine while the server is away, and brings it back', async () => {
  const { result, unmount } = await openDraft();
  office.away = true;
  type(result, { subjects: 'Tổ chức' });
  await waitFor(() => expect(result.current.state).toBe('AWAY'), PATIENCE);
  unmount();
  office.away = false;
  const again = await openDraft();
  expect(again.result.current).toMatchObject({ restored: true, model: { subjects: 'Tổ chức' } });
  await waitFor(() => expect(again.result.current.state).toBe('SAVED'), PATIENCE);
  expect(office.content.subjects).toBe('Tổ chức');
});

it('asks when somebody else has saved first, and goes on from what is chosen', async () => {
  const { result } = await openDraft();
  office.content = { ...CONTENT, result: 'Thông báo' };
  office.revision = 5;
  type(result, { subjects: 'Hộ gia đình' });
  await waitFor(() => expect(result.current.conflict).toBeDefined(), PATIENCE);
  expect(result.current.state).toBe('STALE');
  expect(result.current.conflict).toMatchObject({
    opened: { subjects: 'Cá nhân', result: 'Quyết định' },
    theirs: { content: { subjects: 'Cá nhân', result: 'Thông báo' } },
    mine: { subjects: 'Hộ gia đình', result: 'Quyết định' },
  });
  act(() => result.current.resolve({ ...office.content, subjects: 'Hộ gia đình' }));
  await waitFor(() => expect(result.current.state).toBe('SAVED'), PATIENCE);
  expect(office.content).toMatchObject({ subjects: 'Hộ gia đình', result: 'Thông báo' });
});

it('shows what somebody else saved when what is typed here is dropped', async () => {
  const { result } = await openDraft();
  office.content = { ...CONTENT, result: 'Thông báo' };
  office.revision = 5;
  type(result, { result: 'Giấy phép' });
  await waitFor(() => expect(result.current.conflict).toBeDefined(), PATIENCE);
  act(() => result.current.dropTyped());
  expect(result.current).toMatchObject({ state: 'SAVED', model: { result: 'Thông báo' } });
  expect(office.content.result).toBe('Thông báo');
});
