export type { Bundle, BundleRow, BundleStamp } from './bundle';
export { BUNDLED_FEED, BundleError, buildBundle, bundleFile, bundleStampSchema, readBundle } from './bundle';
export { memoryFactBase } from './memory';
export { OwnDatabase, type OwnFactRow } from './own-database';
export { type RateFile, rateFileSchema, rateTable } from './rates';
export {
  type FactBaseMirror,
  type FactBaseProblem,
  type FactBaseStatus,
  type FactStore,
  type FactStoreOptions,
  type MirrorPort,
  openFactBase,
} from './store';
