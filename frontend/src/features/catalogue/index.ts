import { lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '@/i18n';
import { oneOf, pickText } from '@/ui';
import type { CatalogueQuery, CatalogueState, MissingPart } from './contract';

export const CataloguePage = lazyRouteComponent(
  withTexts(() => import('./CataloguePage'), 'catalogue'),
  'CataloguePage',
);
export const CatalogueImportsPage = lazyRouteComponent(
  withTexts(() => import('./ImportsPage'), 'catalogue'),
  'ImportsPage',
);
export const CatalogueFieldsPage = lazyRouteComponent(
  withTexts(() => import('./words/FieldsPage'), 'catalogue'),
  'FieldsPage',
);
export const CatalogueDecisionsPage = lazyRouteComponent(
  withTexts(() => import('./words/DecisionsPage'), 'catalogue'),
  'DecisionsPage',
);
export const CatalogueGroupsPage = lazyRouteComponent(
  withTexts(() => import('./words/GroupsPage'), 'catalogue'),
  'GroupsPage',
);
export const CatalogueChangesPage = lazyRouteComponent(
  withTexts(() => import('./words/ChangesPage'), 'catalogue'),
  'ChangesPage',
);
export { changesSearch, wordsSearch } from './words/search';
export const CatalogueProcedurePage = lazyRouteComponent(
  withTexts(() => import('./ProcedurePage'), 'catalogue'),
  'ProcedurePage',
);
export const CatalogueVersionPage = lazyRouteComponent(
  withTexts(() => import('./VersionPage'), 'catalogue'),
  'VersionPage',
);
export const CatalogueDiffPage = lazyRouteComponent(
  withTexts(() => import('./DiffPage'), 'catalogue'),
  'DiffPage',
);

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
