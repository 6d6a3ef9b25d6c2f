import type { paths } from './contract';

const OPEN_DATA = '/public/v1/procedures/export' satisfies keyof paths;
const OF_FIELD = '/public/v1/procedures/posting.pdf' satisfies keyof paths;
const OF_PROCEDURE = '/public/v1/procedures/{code}/posting.pdf' satisfies keyof paths;
const GUIDANCE = '/public/v1/procedures/{code}/guidance.pdf' satisfies keyof paths;

function address(path: string, query: Record<string, string | undefined>) {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const text = new URLSearchParams(given).toString();
  return text ? `${path}?${text}` : path;
}

/** Addresses of files that anyone may read: plain links, which need no script and no token. */
export const postedFiles = {
  /** A procedure as A4 sheets for the wall. */
  procedure: (code: string, inForceOn?: string) =>
    address(OF_PROCEDURE.replace('{code}', encodeURIComponent(code)), { inForceOn }),

  /** Phiếu hướng dẫn: a slip of A5 to take home, headed by the agency whose desk hands it out. */
  guidance: (code: string, { inForceOn, agency }: { inForceOn?: string; agency?: string } = {}) =>
    address(GUIDANCE.replace('{code}', encodeURIComponent(code)), { inForceOn, agency }),

  /** All procedures of a field as A4 sheets. */
  field: (field: string, inForceOn?: string) => address(OF_FIELD, { field, inForceOn }),

  openData: (format: 'JSON' | 'CSV', inForceOn?: string) => address(OPEN_DATA, { format, inForceOn }),
};
