import type { Language } from '@/i18n';
import createClient, { type Middleware } from 'openapi-fetch';
import { serverAnswered, serverFailed } from './connection';
import type { paths } from './contract';
import { problemOf, ServerUnreachable } from './problem';

type Surroundings = {
  token: () => string | undefined;
  language: () => Language;
  /** The token is no longer accepted. */
  onUnauthorized: () => void;
  fetch?: (request: Request) => Promise<Response>;
};

export function createApi({ token, language, onUnauthorized, fetch = globalThis.fetch }: Surroundings) {
  const client = createClient<paths, 'application/json'>({
    baseUrl: globalThis.location.origin,
    fetch: async (request) => {
      try {
        return await fetch(request);
      } catch (cause) {
        if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
        serverFailed();
        throw new ServerUnreachable(cause);
      }
    },
  });
  const speak: Middleware = {
    onRequest({ request }) {
      const bearer = token();
      if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
      request.headers.set('Accept-Language', language());
      return request;
    },
    async onResponse({ response }) {
      if (response.ok) {
        serverAnswered();
        return;
      }
      const problem = await problemOf(response);
      if (problem instanceof ServerUnreachable) serverFailed();
      else serverAnswered();
      if (response.status === 401) onUnauthorized();
      throw problem;
    },
  };
  client.use(speak);
  return client;
}

let surroundings: Surroundings = {
  token: () => undefined,
  language: () => 'vi',
  onUnauthorized: () => undefined,
};

/** Called once at start, when the session and the language are known. */
export function connectApi(to: Surroundings) {
  surroundings = to;
}

/** Who asks and in which language, for a request that fetch cannot make. */
export const surroundingsNow = () => surroundings;

export const api = createApi({
  token: () => surroundings.token(),
  language: () => surroundings.language(),
  onUnauthorized: () => surroundings.onUnauthorized(),
  fetch: (request) => globalThis.fetch(request),
});

/** For the one answer that is a stream, and that openapi-fetch would wait for to end. */
export const liveHeaders = (): Record<string, string> => {
  const bearer = surroundings.token();
  return bearer ? { Authorization: `Bearer ${bearer}` } : {};
};

/** The body of a successful answer; a failed one has already been thrown by the client. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new ServerUnreachable();
  return data;
}

/** The same for an answer that openapi.yaml leaves open or describes more loosely than it is. */
export const answerOf = <T>(answer: Promise<{ data?: unknown }>) => bodyOf(answer as Promise<{ data?: T }>);

/** `If-Match` for a change of what was read at this version (428 without it, 412 when stale). */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** One key for one intention: keep it while resending, so that a retry never makes a second dossier. */
export const newIdempotencyKey = () => crypto.randomUUID();
