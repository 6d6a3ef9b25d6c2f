import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectApi, createQueryClient, type DossierStatus } from '@/api';
import { ResultSlipButton } from './ResultSlipButton';

const shown = (...statuses: DossierStatus[]) => {
  const dossiers = statuses.map((status, index) => ({ code: `H-${index + 1}`, status }));
  const page = (of: typeof dossiers) => (
    <MantineProvider>
      <QueryClientProvider client={client}>
        <ResultSlipButton dossiers={of} />
      </QueryClientProvider>
    </MantineProvider>
  );
  const client = createQueryClient();
  const { rerender } = render(page(dossiers));
  return { without: (code: string) => rerender(page(dossiers.filter((one) => one.code !== code))) };
};
const button = () => screen.queryByRole('button', { name: /^In phiếu bàn giao kết quả/ });

describe('ResultSlipButton', () => {
  beforeEach(() => {
    connectApi({ token: () => 't', language: () => 'vi', onUnauthorized: () => undefined });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is there when all of them have a result, and only then', () => {
    shown('FINISHED', 'IN_PROGRESS');
    expect(button()).toBeNull();
    shown();
    expect(button()).toBeNull();
    shown('FINISHED', 'RETURNED');
    expect(button()).toHaveAccessibleName(/\(2\)/);
  });

  it('opens the slip of these, in their order, in the tab that it has opened', async () => {
    const tab = { location: { href: '' }, close: vi.fn() };
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window);
    // The test's browser has no such addresses of its own.
    URL.createObjectURL = () => 'blob:slip';
    const asked: string[] = [];
    vi.stubGlobal('fetch', ({ url }: Request) => {
      asked.push(url);
      return Promise.resolve(new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } }));
    });
    shown('FINISHED', 'FINISHED');
    await userEvent.click(button() as HTMLElement);
    await vi.waitFor(() => expect(tab.location.href).toBe('blob:slip'));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/\/api\/v1\/dossiers\/result-slip\.pdf\?code=H-1&code=H-2$/);
  });

  it('names those that stand in the way until the list is another', async () => {
    const tab = { location: { href: '' }, close: vi.fn() };
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window);
    const words = { detail: 'Hồ sơ H-2 không có kết quả', detailEn: 'Dossier H-2 has no result' };
    const refusal = {
      status: 409,
      code: 'RESULTS_NOT_THERE',
      detail: 'Chưa in được phiếu bàn giao',
      detailEn: 'The slip cannot be printed',
      errors: [{ pointer: 'query:code', code: 'RESULT_NOT_THERE', ...words }],
    };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(refusal, { status: 409 })));
    const { without } = shown('FINISHED', 'FINISHED');
    await userEvent.click(button() as HTMLElement);
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa in được phiếu bàn giao');
    expect(screen.getByText('Hồ sơ H-2 không có kết quả')).toBeVisible();
    expect(tab.close).toHaveBeenCalled();
    without('H-2');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(button()).toBeVisible();
  });
});
