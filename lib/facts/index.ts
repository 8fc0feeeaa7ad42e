export type { Bundle, BundleRow, BundleStamp } from './bundle';
export {
  BUNDLED_FEED,
  BundleError,
  buildBundle,
  bundleFile,
  bundleLines,
  bundleStampSchema,
  stampOfHead,
} from './bundle';
export { deleteCaches } from './delete-caches';
export type { DirectoryEntry, ListedFactBase } from './directory';
export { type FeedGeneration, type FeedStanding, sizeOf } from './feed-generation';
export { withFeeds } from './feed-layers';
export type { Proof as FeedProof } from './feed-proof';
export { type FeedLayer, type FeedStore, type FeedStoreOptions, openFeedStore } from './feed-store';
export { memoryFactBase, packagedFactBase } from './memory';
export type { FactBaseMirror, MirrorPort } from './mirror';
export { type IndexedDbParts, nativeVersion, openUnlessNewer } from './open-database';
export { CSV_COLUMNS, type CsvColumn, cellsOfFact, ownCsv, recordCsv } from './own-csv';
export { type OwnBackupPort, ownCompanyFor } from './own-entries';
export {
  companiesNamed,
  faultsAhead,
  type ImportFault,
  type ImportPlan,
  type ImportProblem,
  type PlannedEntry,
  planImport,
} from './own-import';
export { ownJson, recordJson } from './own-json';
export { isSameState, withOwn } from './own-layer';
export { OwnRecordError, type OwnStatus, type OwnStore, openOwnStore } from './own-store';
export { entryOfCells } from './own-table';
export { inTurn, pause } from './pause';
export { type RateFile, rateFileSchema, rateTable } from './rates';
export { directoryWithOwn, type SearchHit, type SearchResult, searchDirectory, withFigures } from './search';
export type { FactBaseProblem, FactBaseProblemKind, FactBaseStatus } from './status';
export { isQuota } from './status';
export { openFactBase } from './store';
export type { FactStore, FactStoreOptions, LoadWatch } from './store-options';
export { atMost, type Step, watchedSteps } from './watchdog';
