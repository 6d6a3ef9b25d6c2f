import { createRoute } from '@tanstack/react-router';
import {
  CatalogueChangesPage,
  CatalogueDecisionsPage,
  CatalogueDiffPage,
  CatalogueFieldsPage,
  CatalogueGroupsPage,
  CatalogueImportsPage,
  CataloguePage,
  CatalogueProcedurePage,
  catalogueSearch,
  CatalogueVersionPage,
  changesSearch,
  wordsSearch,
} from '@/features/catalogue';
import { RequireRole } from '@/session';
import { staff } from './frames';

const catalogue = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue',
  validateSearch: catalogueSearch,
  component: CataloguePage,
});
const catalogueImports = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/imports',
  component: () => (
    <RequireRole roles={['catalogue-admin']}>
      <CatalogueImportsPage />
    </RequireRole>
  ),
});
const catalogueWords = [
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/fields',
    validateSearch: wordsSearch,
    component: CatalogueFieldsPage,
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/decisions',
    validateSearch: wordsSearch,
    component: CatalogueDecisionsPage,
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/exemption-groups',
    validateSearch: wordsSearch,
    component: CatalogueGroupsPage,
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/catalogue/history',
    validateSearch: changesSearch,
    component: () => (
      <RequireRole roles={['catalogue-admin', 'auditor']}>
        <CatalogueChangesPage />
      </RequireRole>
    ),
  }),
] as const;
const catalogueProcedure = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/$code',
  component: CatalogueProcedurePage,
});
const catalogueVersion = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/$code/versions/$number',
  component: CatalogueVersionPage,
});
const catalogueDiff = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue/$code/versions/$number/diff/$against',
  component: CatalogueDiffPage,
});

/** The procedures, and the words they are put in order by. */
export const catalogueRoutes = [
  catalogue,
  catalogueImports,
  ...catalogueWords,
  catalogueProcedure,
  catalogueVersion,
  catalogueDiff,
] as const;
