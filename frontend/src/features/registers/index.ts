import { lazyRouteComponent } from '@tanstack/react-router';
import type { Register } from '@/api';
import { withTexts } from '@/i18n';
import { oneOf } from '@/ui';

export const RegisterPage = lazyRouteComponent(
  withTexts(() => import('./RegisterPage'), 'registers'),
  'RegisterPage',
);

export const REGISTERS = [
  'DOSSIERS',
  'CERTIFIED_COPIES',
  'SIGNATURES',
  'TRANSLATOR_SIGNATURES',
  'CONTRACTS',
] as const satisfies readonly Register[];

export type RegisterSearch = { register?: Register; year?: number; month?: number; book?: number };

/** Addresses hold text, links of our own numbers. */
const whole = (value: unknown, most: number) => {
  const number = /^\d{1,4}$/.test(String(value)) ? Number(value) : 0;
  return number > 0 && number <= most ? number : undefined;
};

/** Without a year: this one. A month is what is printed to be bound. */
export const registerSearch = (search: Record<string, unknown>): RegisterSearch => ({
  register: oneOf(search.register, REGISTERS),
  year: whole(search.year, 2200),
  month: whole(search.month, 12),
  book: whole(search.book, 9999),
});
