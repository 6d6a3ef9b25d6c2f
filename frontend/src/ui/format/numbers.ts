import type { Language } from '@/i18n';

const locale = (language: Language) => (language === 'vi' ? 'vi-VN' : 'en-GB');

/** 2.090 */
export const formatNumber = (value: number, language: Language) =>
  new Intl.NumberFormat(locale(language)).format(value);

/** 99,52% of a fraction 0…1; 100% only when it is all of them */
export const formatPercent = (fraction: number, language: Language) =>
  new Intl.NumberFormat(locale(language), {
    style: 'percent',
    maximumFractionDigits: 2,
    roundingMode: 'trunc',
  }).format(fraction);

/** 8.000 đ · 8,000 VND */
export const formatMoney = (vnd: number, language: Language) =>
  `${formatNumber(vnd, language)} ${language === 'vi' ? 'đ' : 'VND'}`;
