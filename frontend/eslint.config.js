import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const siblings = readdirSync(new URL('./src/features', import.meta.url)).flatMap((name) => [
  `../${name}`,
  `../${name}/**`,
]);
const inside = (group, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

export default tseslint.config(
  { ignores: ['dist', 'test-results', 'playwright-report', 'src/api/__generated__'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `as` says what is known; `!` only that something is.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // A table whose cells or rows act is a grid.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'] }],
      // A table that slides sideways lies in a named region that the keyboard can reach.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
      // redirect() and notFound() of the router are thrown, as its documentation asks.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  // One door a folder: its index.ts. A feature knows the shared folders, never another feature.
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: inside(
      ['@/features/*/*', '@/ui/*', '@/api/*', '@/session/*', '../../*/*'],
      'Import from the index.ts of the folder.',
    ),
  },
  {
    files: ['src/features/**/*.{ts,tsx}'],
    rules: inside(
      ['@/features/*', '@/app/*', '@/ui/*', '@/api/*', '@/session/*', '../../**', ...siblings],
      'A feature imports only its own files and the index.ts of @/ui, @/api, @/session, @/i18n, @/theme.',
    ),
  },
  {
    files: ['src/{ui,api,session,i18n,theme}/**/*.{ts,tsx}'],
    rules: inside(
      ['@/features/*', '@/features/*/*', '@/app/*'],
      'Shared folders do not know the features or the app.',
    ),
  },
  {
    files: ['vite.config.ts', 'build/**', 'playwright.config.ts', 'tests/**', 'e2e/**', 'eslint.config.js'],
    languageOptions: { globals: globals.node },
  },
  { files: ['eslint.config.js'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
