import type { Language } from '@/i18n';
import type { FieldProblem, Problem } from './contract';

/** The server's refusal in its own words. `inLanguage` picks which of the two texts is shown. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly problem: Problem;
  readonly at = new Date();

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
    this.status = problem.status;
    this.code = problem.code;
  }

  get errors(): FieldProblem[] {
    return this.problem.errors ?? [];
  }

  /** Someone else changed the thing first; `problem.current` is what it has become. */
  get isStale() {
    return this.status === 412;
  }

  detail(language: Language) {
    return inLanguage(language, this.problem.detail, this.problem.detailEn);
  }
}

/** No answer at all, or one from a gateway in front of a server that is down. */
export class ServerUnreachable extends Error {
  readonly at = new Date();

  constructor(cause?: unknown) {
    super('The server did not answer', { cause });
    this.name = 'ServerUnreachable';
  }
}

/** English where there is some, else the Vietnamese source. */
export function inLanguage(language: Language, vi: string, en: string | null | undefined): string;
export function inLanguage(
  language: Language,
  vi: string | null | undefined,
  en: string | null | undefined,
): string | null;
export function inLanguage(language: Language, vi: string | null | undefined, en: string | null | undefined) {
  return language === 'en' && en ? en : (vi ?? null);
}

export async function problemOf(response: Response): Promise<ApiProblem | ServerUnreachable> {
  const kind = response.headers.get('Content-Type') ?? '';
  if (kind.includes('json')) {
    const body = (await response.json()) as Partial<Problem>;
    const fallback = `HTTP ${response.status}`;
    return new ApiProblem({
      type: 'about:blank',
      title: fallback,
      code: `HTTP_${response.status}`,
      detail: body.title ?? fallback,
      detailEn: body.title ?? fallback,
      ...body,
      status: response.status,
    });
  }
  // Our server always speaks JSON: a bare 5xx comes from the proxy before it.
  if (response.status >= 500) return new ServerUnreachable();
  const title = `HTTP ${response.status}`;
  return new ApiProblem({
    type: 'about:blank',
    title,
    status: response.status,
    code: `HTTP_${response.status}`,
    detail: title,
    detailEn: title,
  });
}
