import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type vi from './vi';
import common from './vi/common.json';
import session from './vi/session.json';
import shell from './vi/shell.json';
import ui from './vi/ui.json';

export type Language = 'vi' | 'en';
export type Namespace = keyof typeof vi;
const STORED = 'motcua.language';
/** What every page says, in the language of nearly everybody: it comes with the first file. */
const FRAME = { common, session, shell, ui };

declare module 'i18next' {
  // Declaration merging needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof vi;
  }
}

/** Each language and namespace is a file of its own: a page fetches its own words only (ADR 0051). */
const files = {
  type: 'backend' as const,
  init: () => undefined,
  read: (language: string, namespace: string) =>
    import(`./${language}/${namespace}.json`).then((file: { default: object }) => file.default),
};

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

export async function startI18n(language: Language = localStorage.getItem(STORED) === 'en' ? 'en' : 'vi') {
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: 'vi',
      fallbackLng: 'vi',
      ns: Object.keys(FRAME),
      defaultNS: 'common',
      resources: { vi: FRAME },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    });
  if (language === 'en') await chooseLanguage('en');
}

/** Everything that was said so far is fetched in the other language before the screen turns to it. */
export async function chooseLanguage(language: Language) {
  await i18next.changeLanguage(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}

/** The words of these namespaces; they are asked for once more when they did not come before. */
export async function loadTexts(namespaces: readonly Namespace[]) {
  const missing = () => namespaces.filter((namespace) => !i18next.hasResourceBundle('vi', namespace));
  await i18next.loadNamespaces(namespaces);
  if (missing().length > 0) await i18next.reloadResources(['vi', i18next.language], missing());
  if (missing().length > 0) throw new Error(`Texts that did not come: ${missing().join(', ')}`);
}

/**
 * Fetches a page and its texts side by side, so that it never stands there without words. What is forgotten here still
 * comes, when the page first asks for it; `namespaces.test.ts` does not let it be forgotten.
 */
export const withTexts =
  <Page>(page: () => Promise<Page>, ...namespaces: Namespace[]) =>
  async () => {
    const [loaded] = await Promise.all([page(), loadTexts(namespaces)]);
    return loaded;
  };

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}
