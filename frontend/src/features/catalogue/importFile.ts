import { ApiProblem, inLanguage } from '@/api';
import type { Language } from '@/i18n';
import type { FileMistake } from './contract';

/** A file as it was when it was chosen: what is imported is what was tried, even if it changes on the disk. */
export type ChosenFile = { name: string; type: FileType; content: Blob };

export const FILE_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type FileType = (typeof FILE_TYPES)[keyof typeof FILE_TYPES];

export const ACCEPTED = Object.entries(FILE_TYPES)
  .map(([extension, type]) => `.${extension},${type}`)
  .join(',');

/** By its name: what a browser says of a CSV file depends on the spreadsheet that is installed. */
export function fileTypeOf(name: string): FileType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return extension === 'csv' || extension === 'xlsx' ? FILE_TYPES[extension] : undefined;
}

/**
 * Places in the file that a refusal names: `line:12:fee_vnd`, in a workbook `sheet:fees:line:12:code`, and `line:1:` for
 * a whole line.
 */
export function mistakesOf(error: unknown): FileMistake[] {
  if (!(error instanceof ApiProblem)) return [];
  return error.errors.flatMap(({ pointer, ...mistake }) => {
    const place = /^(?:sheet:(.*?):)?line:(\d+):?(.+)?$/.exec(pointer);
    if (!place) return [];
    const [, sheet = null, line, column = null] = place;
    return [{ ...mistake, sheet, line: Number(line), column }];
  });
}

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The list to work through beside the file; the mark in front tells spreadsheets that it is UTF-8. */
export function mistakesCsv(mistakes: readonly FileMistake[], head: readonly string[], language: Language) {
  const rows = mistakes.map(({ sheet, line, column, code, detail, detailEn }) => [
    sheet ?? '',
    String(line),
    column ?? '',
    inLanguage(language, detail, detailEn),
    code,
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The decision that publishes what the file states, and from which day. */
export type ImportDecision = {
  decisionNumber: string;
  issuedOn: string;
  issuer: string;
  effectiveFrom: string;
};

/** What is still to be filled in before the server can be asked. */
export const emptyMembers = (decision: ImportDecision) =>
  (Object.keys(decision) as (keyof ImportDecision)[]).filter((member) => decision[member].trim() === '');
