import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, bodyOf, ifMatch, newIdempotencyKey } from './client';
import type { FormTemplatePublication } from './contract';

const KEY = ['form-templates'] as const;

/** Every form with its shipped text, what was published, and the words that a text may use. */
export const listQuery = () =>
  queryOptions({
    queryKey: KEY,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/form-templates', { signal })),
  });

/** The text as it would be printed, each value saying its own name. */
export async function preview(form: string, text: string) {
  const content = await bodyOf(
    api.POST('/api/v1/form-templates/{form}/previews', {
      params: { path: { form } },
      body: { text },
      parseAs: 'blob',
    }),
  );
  return new Blob([content], { type: 'application/pdf' });
}

/** Publishes a text, or returns to the shipped one. */
export const publish = (form: { slug: string; version: number }, body: FormTemplatePublication) =>
  bodyOf(
    api.POST('/api/v1/form-templates/{form}/versions', {
      params: {
        path: { form: form.slug },
        header: { ...ifMatch(form.version), 'Idempotency-Key': newIdempotencyKey() },
      },
      body,
    }),
  );

export const formTemplatesChanged = (client: QueryClient) => client.invalidateQueries({ queryKey: KEY });
