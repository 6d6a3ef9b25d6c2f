import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import vi from './vi';

export type Language = 'vi' | 'en';
const STORED = 'motcua.language';

declare module 'i18next' {
  // Declaration merging needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof vi;
  }
}

/** Vietnamese is the source and always there; English is fetched the first time it is asked for. */
async function load(language: Language) {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    const { default: en } = await import('./en');
    for (const [namespace, texts] of Object.entries(en)) i18next.addResourceBundle('en', namespace, texts);
  }
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

export async function startI18n(language: Language = localStorage.getItem(STORED) === 'en' ? 'en' : 'vi') {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    defaultNS: 'common',
    resources: { vi },
    interpolation: { escapeValue: false },
  });
  if (language === 'en') await chooseLanguage('en');
}

export async function chooseLanguage(language: Language) {
  await load(language);
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}
