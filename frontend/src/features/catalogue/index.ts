import { lazyRouteComponent } from '@tanstack/react-router';
import { oneOf, pickText } from '@/ui';
import type { CatalogueQuery, CatalogueState, MissingPart } from './contract';

export const CataloguePage = lazyRouteComponent(() => import('./CataloguePage'), 'CataloguePage');
export const CatalogueImportsPage = lazyRouteComponent(() => import('./ImportsPage'), 'ImportsPage');
export const CatalogueFieldsPage = lazyRouteComponent(() => import('./words/FieldsPage'), 'FieldsPage');
export const CatalogueDecisionsPage = lazyRouteComponent(
  () => import('./words/DecisionsPage'),
  'DecisionsPage',
);
export const CatalogueGroupsPage = lazyRouteComponent(() => import('./words/GroupsPage'), 'GroupsPage');
export const CatalogueChangesPage = lazyRouteComponent(() => import('./words/ChangesPage'), 'ChangesPage');
export { changesSearch, wordsSearch } from './words/search';
export const CatalogueProcedurePage = lazyRouteComponent(() => import('./ProcedurePage'), 'ProcedurePage');
export const CatalogueVersionPage = lazyRouteComponent(() => import('./VersionPage'), 'VersionPage');
export const CatalogueDiffPage = lazyRouteComponent(() => import('./DiffPage'), 'DiffPage');

const STATES: readonly CatalogueState[] = ['UPCOMING', 'DRAFT', 'RETIRED', 'ALL'];
const PARTS: readonly MissingPart[] = [
  'TIME_LIMIT',
  'STEPS',
  'DOCUMENTS',
  'LEGAL_BASIS',
  'RESULT',
  'FORM_FILE',
  'NATIONAL_CODE',
  'DECISION',
];

/** What to look for; without a state, what is in force. */
export const catalogueSearch = (search: Record<string, unknown>): CatalogueQuery => ({
  ...pickText(search, ['q', 'field']),
  state: oneOf(search.state, STATES),
  missing: oneOf(search.missing, PARTS),
});
