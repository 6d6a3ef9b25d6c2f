import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** kB of compressed JavaScript that a first visit may cost; see ADR 0051 for where the figures come from. */
const DOORS = [
  { door: 'any page, before its own', modules: [], most: 220 },
  {
    door: 'the posted procedures',
    modules: ['features/procedures-public/PostedProceduresPage.tsx', 'i18n/vi/procedures.json'],
    most: 250,
  },
  { door: 'sign-in', modules: ['features/session/SignInPage.tsx'], most: 250 },
  {
    door: 'the cockpit',
    modules: ['app/staff/StaffShell.tsx', 'features/work/WorkPage.tsx', 'i18n/vi/work.json'],
    most: 280,
  },
];

/** The chunks that must be there before these modules run. */
function needed(bundle: Rolldown.OutputBundle, modules: readonly string[]) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const doors = modules.map((module) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}`)));
    if (!chunk) throw new Error(`${module} is in no chunk: mend the list in build/firstLoad.ts.`);
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

/** Fails the build when a first visit has become heavier than it may be. */
export const firstLoad = (): Plugin => ({
  name: 'first-load',
  apply: 'build',
  writeBundle(_, bundle) {
    const weights = DOORS.map(({ door, modules, most }) => {
      const bytes = needed(bundle, modules).reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      return { door, most, weight: Math.ceil(bytes / 1000) };
    });
    for (const { door, weight, most } of weights)
      this.info(`First load of ${door}: ${weight} of ${most} kB compressed JavaScript`);
    const heavy = weights.filter(({ weight, most }) => weight > most);
    if (heavy.length > 0) this.error(`Too heavy a first load: ${heavy.map(({ door }) => door).join(', ')}.`);
  },
});
