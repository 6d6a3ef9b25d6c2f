import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectApi, createQueryClient, type BatchLine } from '@/api';
import { BatchDialog } from './BatchDialog';

const rows = ['a', 'b', 'c'].map((code) => ({ code, version: 1, applicantName: `Người ${code}` }));
const warning = { code: 'WARNING_SAME_PERSON_VERIFIED', detail: 'Đã tự thẩm định.', detailEn: 'Verified.' };
const line = (code: string, more: Partial<BatchLine> = {}): BatchLine => ({
  code,
  outcome: 'DONE',
  version: 2,
  status: 'IN_PROGRESS',
  warnings: [],
  problem: null,
  ...more,
});
const refused = (code: string) =>
  line(code, {
    outcome: 'REFUSED',
    problem: { code: 'NOT_AT_SIGNING', detail: 'chỉ khi các bước đã xong', detailEn: 'only after the steps' },
  });

type Sent = {
  dryRun: boolean;
  key: string | null;
  body: { items: { code: string; acknowledged?: boolean }[] };
};

/** The server of the batches: refuses b, warns of c, and notes what it was asked. */
function aServer() {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const dryRun = new URL(request.url).searchParams.get('dryRun') === 'true';
    const body = (await request.json()) as Sent['body'];
    sent.push({ dryRun, key: request.headers.get('Idempotency-Key'), body });
    const lines = body.items.map(({ code }) =>
      code === 'b' ? refused(code) : line(code, code === 'c' ? { warnings: [warning] } : {}),
    );
    return Response.json({ dryRun, done: 0, refused: 0, stale: 0, lines });
  });
  return sent;
}

describe('BatchDialog', () => {
  beforeEach(() => {
    connectApi({ token: () => 't', language: () => 'vi', onUnauthorized: () => undefined });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('shows what would become of each, does only what was read, and tells a result a line', async () => {
    const sent = aServer();
    const closed = vi.fn();
    render(
      <MantineProvider>
        <QueryClientProvider client={createQueryClient()}>
          <BatchDialog act="SIGN" rows={rows} onClose={closed} />
        </QueryClientProvider>
      </MantineProvider>,
    );
    expect(await screen.findByText('1 hồ sơ sẽ làm, 2 không.')).toBeVisible();
    expect(screen.getByText('chỉ khi các bước đã xong')).toBeVisible();

    await userEvent.click(screen.getByRole('checkbox', { name: /Người c c : Đã tự thẩm định\./ }));
    expect(screen.getByText('2 hồ sơ sẽ làm, 1 không.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Ký 2 hồ sơ/ }));
    expect(await screen.findByText('2 xong, 1 không được.')).toBeVisible();
    expect(sent.map(({ dryRun }) => dryRun)).toEqual([true, false]);
    expect(sent[1]?.key).toBeTruthy();
    expect(sent[1]?.body.items).toEqual([
      { code: 'a', version: 1, acknowledged: false },
      { code: 'c', version: 1, acknowledged: true },
    ]);
    expect(screen.getByRole('button', { name: 'Thử lại 1 dòng lỗi' })).toBeVisible();
    const close = screen.getAllByRole('button', { name: /^Đóng/ }).at(-1) as HTMLElement;
    await userEvent.click(close);
    expect(closed).toHaveBeenCalledWith(2);
  });
});
