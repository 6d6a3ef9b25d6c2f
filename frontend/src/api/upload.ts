import { surroundingsNow } from './client';
import { serverAnswered, serverFailed } from './connection';
import { problemOf, ServerUnreachable } from './problem';

type Options = {
  headers: Record<string, string>;
  /** How much has gone out, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/**
 * Sends a file as the body of a POST, with token, language and refusals as every other request. fetch tells nothing
 * of what has gone out, so this is the one place with an XMLHttpRequest.
 */
export function upload<T>(path: string, file: Blob, { headers, onProgress, signal }: Options): Promise<T> {
  const { token, language } = surroundingsNow();
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    const stop = () => request.abort();
    request.open('POST', path);
    const bearer = token();
    if (bearer) request.setRequestHeader('Authorization', `Bearer ${bearer}`);
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => void answer<T>(request).then(resolve, reject);
    request.onerror = () => {
      serverFailed();
      reject(new ServerUnreachable());
    };
    request.onabort = () => reject(new DOMException('The upload was called off', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    request.send(file);
  });
}

async function answer<T>(request: XMLHttpRequest): Promise<T> {
  const response = new Response(request.responseText, {
    status: request.status,
    headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' },
  });
  if (response.ok) {
    serverAnswered();
    return (await response.json()) as T;
  }
  const problem = await problemOf(response);
  if (problem instanceof ServerUnreachable) serverFailed();
  else serverAnswered();
  if (response.status === 401) surroundingsNow().onUnauthorized();
  throw problem;
}
