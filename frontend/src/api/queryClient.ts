import { QueryClient } from '@tanstack/react-query';
import { ServerUnreachable } from './problem';

/** A refusal (4xx) is an answer and is not asked again; silence is asked twice more. */
export const retryOnlySilence = (failures: number, error: Error) =>
  error instanceof ServerUnreachable && failures < 2;

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: retryOnlySilence,
        staleTime: 15_000,
        // The office network has no internet: whether the browser thinks it is online says nothing.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
