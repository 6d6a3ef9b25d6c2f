import { describe, expect, it } from 'vitest';
import vi from './vi';

const SOURCES = import.meta.glob<string>('../{features,ui,app,session}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FRAME = ['common', 'session', 'shell', 'ui'];
const NAMESPACES = Object.keys(vi);
const isNamespace = (word: string) => NAMESPACES.includes(word);
const strings = (code: string) => [...code.matchAll(/['`](\w+)['`]/g)].map(([, word = '']) => word);

/** What a file says: `useTranslation('x')`, `t('x:…')`, `getFixedT(…, 'x')`. */
function spokenIn(file: string): string[] {
  const code = SOURCES[file] ?? '';
  const hooks = [...code.matchAll(/(?:useTranslation|getFixedT)\(([^)]*)\)/g)].flatMap(([, names = '']) =>
    strings(names),
  );
  const prefixes = [...code.matchAll(/['`](\w+):\w/g)].map(([, word = '']) => word);
  return [...hooks, ...prefixes].filter(isNamespace);
}

/** Shared components that say more than the frame does, by name. */
const SPEAKING = new Map(
  Object.keys(SOURCES)
    .filter((file) => file.startsWith('../ui/') && spokenIn(file).some((name) => !FRAME.includes(name)))
    .map((file) => [file.replace(/^.*\/(\w+)\.tsx?$/, '$1'), spokenIn(file)]),
);

function resolved(from: string, specifier: string) {
  const path = new URL(specifier, `file:///${from.replace('../', '')}`).pathname.replace('/', '../');
  return [`${path}.tsx`, `${path}.ts`, `${path}/index.ts`].find((file) => file in SOURCES);
}

/** What a page says, with every file of its feature that it reaches. */
function spokenBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = SOURCES[file] ?? '';
  const own = [...code.matchAll(/(?:from |import\()'(\.[^']*)'/g)].flatMap(([, specifier = '']) => {
    const next = resolved(file, specifier);
    return next ? spokenBy(next, seen) : [];
  });
  const shared = [...SPEAKING].filter(([component]) => code.includes(`<${component}`));
  return [...spokenIn(file), ...own, ...shared.flatMap(([, names]) => names)];
}

/** `[page, what index.ts fetches with it]` for every page that is fetched when it is opened. */
const PAGES = Object.entries(SOURCES)
  .filter(([file]) => /^\.\.\/features\/[\w-]+\/index\.ts$/.test(file))
  .flatMap(([file, code]) =>
    [...code.matchAll(/import\('([^']+)'\)(,[^()]*?\)|)/g)].map(
      ([, specifier = '', texts = '']) =>
        [resolved(file, specifier) ?? specifier, strings(texts).filter(isNamespace)] as const,
    ),
  );

describe('the namespaces of a page', () => {
  it('are found', () => {
    expect(PAGES.length).toBeGreaterThan(40);
    expect(spokenBy('../features/dossier/ProcessingTab.tsx')).toContain('rating');
  });

  it.each(PAGES)('%s comes with all that it says', (page, fetched) => {
    const missing = spokenBy(page).filter((name) => !FRAME.includes(name) && !fetched.includes(name));
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(PAGES)('%s comes with nothing that it does not say', (page, fetched) => {
    expect(fetched.filter((name) => !spokenBy(page).includes(name))).toEqual([]);
  });

  it('of the frame are enough for what stands around the pages', () => {
    const around = Object.keys(SOURCES).filter((file) => /^\.\.\/(app|session)\//.test(file));
    expect(around.flatMap(spokenIn).filter((name) => !FRAME.includes(name))).toEqual([]);
  });
});
