/** Names for the generated types of the catalogue, as this folder speaks of them. */
import type { Schemas } from '@/api';

export type StepRole = Schemas['StepRole'];
export type ScopeLevel = Schemas['ScopeLevel'];
export type ServiceLevel = Schemas['ServiceLevel'];
export type SupplementPolicy = Schemas['SupplementPolicy'];

/** What a version says; in a draft anything may be missing. */
export type Content = Schemas['ProcedureContent'];
export type StatedLimit = Schemas['StatedLimit'];
export type ChannelTerms = Schemas['ChannelTerms'];
export type StatedDocument = Schemas['StatedDocument'];
export type Fee = Schemas['Fee'];
export type FeeTier = Schemas['FeeTier'];
export type FeeExemption = Schemas['FeeExemption'];
export type StatedStep = Schemas['StatedStep'];
export type LegalReference = Schemas['LegalReference'];

export type Phase = Schemas['VersionPhase'];
export type StepSum = Schemas['StepSum'];
export type Check = Schemas['ContentCheck'];
export type VersionView = Schemas['VersionView'];
export type Versions = Schemas['VersionsView'];

export type CertificationBook = Schemas['CertificationBook'];
export const CERTIFICATION_BOOKS = [
  'CERTIFIED_COPIES',
  'SIGNATURES',
  'TRANSLATOR_SIGNATURES',
  'CONTRACTS',
] as const satisfies readonly CertificationBook[];

/** What was read, and the revision that a change of it must have seen. */
export type Revised<Body> = Body & { revision: number };

export type CatalogueState = Schemas['CatalogueState'];
export type MissingPart = Schemas['CatalogueGap'];
export type CatalogueQuery = { q?: string; field?: string; state?: CatalogueState; missing?: MissingPart };
export type CatalogueLine = Schemas['ProcedureLine'];
/** The contract leaves the keys open; they are the values of the filters. */
export type Facets = Pick<Schemas['CatalogueFacets'], 'fields'> & {
  states: { key: CatalogueState; count: number }[];
  missing: { key: MissingPart; count: number }[];
};
export type CatalogueList = { items: CatalogueLine[]; next: string | null; facets: Facets | null };

export type HistoryItem = Schemas['ProcedureChange'];

export type TextRun = Schemas['TextRun'];
/** A section is a member of the content. */
export type Change = Omit<Schemas['ContentChange'], 'section'> & { section: keyof Content };
export type Diff = Omit<Schemas['VersionDiff'], 'changes'> & { changes: Change[] };

export type Impact = Schemas['VersionImpact'];
export type Rehearsal = Schemas['Rehearsal'];

export type PublicationRequest = Schemas['PublicationRequest'];
export type CorrectionRequest = Schemas['CorrectionRequest'];
export type RetirementRequest = Schemas['RetirementRequest'];

/** The contract calls the members of a provisional code optional; they are always there. */
export type ImportReport = Omit<Schemas['CatalogueImport'], 'provisionalCodes'> & {
  provisionalCodes: Required<Schemas['ImportedProcedureCode']>[];
};
export type ImportedProcedure = Schemas['CatalogueImportItem'];
export type FileMistake = Schemas['CatalogueFileMistake'];
