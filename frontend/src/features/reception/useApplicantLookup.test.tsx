import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createQueryClient, queries, type ApplicantSuggestion } from '@/api';
import { EMPTY_DRAFT, typeApplicant } from './draft';
import { useApplicantLookup } from './useApplicantLookup';

const PHUC: ApplicantSuggestion = {
  applicant: {
    name: 'Nguyễn Hoàng Phúc',
    idNumber: '083096004127',
    birthDate: null,
    phone: '0903555218',
    email: null,
    address: null,
  },
  fromDossier: 'H07.142-260812-0021',
};

/** The form, in an office where the server has already told whose these numbers are. */
function reception() {
  const client = createQueryClient();
  client.setQueryData(queries.applicants({ phone: '0903555218' }).queryKey, [PHUC]);
  client.setQueryData(queries.applicants({ idNumber: '083096004127' }).queryKey, [PHUC]);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => {
      const [draft, change] = useState(EMPTY_DRAFT);
      return { draft, change, ...useApplicantLookup(draft, change) };
    },
    { wrapper },
  );
  const type = (field: 'idNumber' | 'phone', text: string) =>
    act(() => {
      result.current.change((now) => typeApplicant(now, field, text));
      if (field === 'idNumber') result.current.lookUp(text);
    });
  return { result, type };
}

it('offers a person only while their telephone stands in the field, however it is grouped', () => {
  const { result, type } = reception();
  type('phone', '0903 555 218');
  expect(result.current.offers).toEqual([PHUC]);
  type('phone', '0903 555 21');
  expect(result.current.offers).toEqual([]);
  type('phone', '0903.555.218');
  act(() => result.current.fill(PHUC));
  expect(result.current.draft.applicant.name).toBe('Nguyễn Hoàng Phúc');
  expect(result.current.offers).toEqual([]);
  act(() => result.current.change(EMPTY_DRAFT));
  expect(result.current.offers).toEqual([]);
});

it('fills by a whole identity number, unless the clerk has typed on before the answer', async () => {
  const { result, type } = reception();
  type('idNumber', '083 096 004127');
  type('idNumber', '083 096 00412');
  type('phone', '0903 555 218');
  expect(result.current.draft.applicant.name).toBe('');
  type('idNumber', '083 096 004127');
  await waitFor(() => expect(result.current.draft.applicant.name).toBe('Nguyễn Hoàng Phúc'));
});
