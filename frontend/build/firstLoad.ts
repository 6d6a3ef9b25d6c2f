import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** kB of compressed JavaScript that a first visit may cost; see ADR 0051 for where the figures come from. */
const MOST = 250;
const MOST_BEFORE_ANY_PAGE = 210;
/** Everybody else reads the page of a draft without its editor. */
const DRAFT = ['app/staff/StaffShell.tsx', 'features/catalogue/DraftPage.tsx', 'i18n/vi/catalogue.json'];
const FEATURES = fileURLToPath(new URL('../src/features', import.meta.url));
/** Who only reads these does not fetch the frame of the staff. */
const PUBLIC = ['feedback-public', 'lookup', 'procedures-public', 'session', 'statistics'];
/** Pages that stand around the other pages of their feature. */
const AROUND = ['features/administration/AdministrationArea.tsx', 'features/dossier/DossierPage.tsx'];

/** A page of a feature with all that must be there before it shows: the frame, what stands around it, its words. */
function pagesOf(feature: string) {
  const index = readFileSync(`${FEATURES}/${feature}/index.ts`, 'utf8');
  const around = AROUND.filter((page) => page.startsWith(`features/${feature}/`));
  const frame = PUBLIC.includes(feature) ? [] : ['app/staff/StaffShell.tsx'];
  return [...index.matchAll(/import\('\.\/([^']+)'\)(?:,([^()]*?)\)|)/g)].map(([, page, texts = '']) => {
    const words = [...texts.matchAll(/'([a-z]\w*)'/g)].map(([, namespace]) => `i18n/vi/${namespace}.json`);
    return {
      door: `${feature}/${page}`,
      modules: [...frame, ...around, `features/${feature}/${page}.tsx`, ...words],
    };
  });
}

/** The chunks that must be there before these modules run. */
function needed(bundle: Rolldown.OutputBundle, modules: readonly string[]) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const doors = modules.map((module) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}`)));
    if (!chunk) throw new Error(`${module} is in no chunk: mend build/firstLoad.ts.`);
    return chunk.fileName;
  });
  const found = new Set<string>();
  const visit = (fileName: string) => {
    const output = bundle[fileName];
    if (found.has(fileName) || output?.type !== 'chunk') return;
    found.add(fileName);
    output.imports.forEach(visit);
  };
  [...chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName), ...doors].forEach(visit);
  return chunks.filter(({ fileName }) => found.has(fileName));
}

/** Fails the build when a first visit has become heavier than it may be, whatever page it begins with. */
export const firstLoad = (): Plugin => ({
  name: 'first-load',
  apply: 'build',
  writeBundle(_, bundle) {
    const compressed = new Map<string, number>();
    const sizeOf = ({ fileName, code }: Rolldown.OutputChunk) => {
      const size = compressed.get(fileName) ?? gzipSync(code).length;
      compressed.set(fileName, size);
      return size;
    };
    const weigh = (modules: readonly string[]) =>
      Math.ceil(needed(bundle, modules).reduce((sum, chunk) => sum + sizeOf(chunk), 0) / 1000);
    const pages = readdirSync(FEATURES)
      .flatMap(pagesOf)
      .map(({ door, modules }) => ({ door, weight: weigh(modules), most: MOST }))
      .sort((one, other) => other.weight - one.weight);
    const weights = [
      { door: 'any page, before its own', weight: weigh([]), most: MOST_BEFORE_ANY_PAGE },
      { door: 'a draft of the catalogue', weight: weigh(DRAFT), most: MOST },
      ...pages,
    ];
    const told = ({ door, weight, most }: (typeof weights)[number]) => `${door} ${weight} of ${most}`;
    this.info(
      `First loads in kB of compressed JavaScript, the heaviest of ${pages.length} pages: ${weights.slice(0, 7).map(told).join(', ')}`,
    );
    const heavy = weights.filter(({ weight, most }) => weight > most);
    if (heavy.length > 0) this.error(`Too heavy a first load: ${heavy.map(told).join(', ')}.`);
  },
});
