import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

// The rules live in eslint.config.js; this proves that they bite.
const eslint = new ESLint({
  cwd: process.cwd(),
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
});
async function refuses(file: string, imported: string) {
  const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath: file });
  return result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports') ?? false;
}
const FEATURE = 'src/features/work/WorkPage.tsx';

describe('imports', () => {
  it.each([
    [FEATURE, '@/features/dossier'],
    [FEATURE, '../dossier'],
    [FEATURE, '../../features/dossier'],
    [FEATURE, '@/ui/StatusBadge'],
    [FEATURE, '@/app/router'],
    ['src/app/router.tsx', '@/features/work/WorkPage'],
    ['src/ui/index.ts', '@/features/work'],
  ])(
    '%s may not import %s',
    async (file, imported) => {
      expect(await refuses(file, imported)).toBe(true);
    },
    30_000,
  );

  it.each([
    [FEATURE, '@/ui'],
    [FEATURE, './WorkRow'],
    ['src/app/router.tsx', '@/features/work'],
  ])(
    '%s may import %s',
    async (file, imported) => {
      expect(await refuses(file, imported)).toBe(false);
    },
    30_000,
  );
});
