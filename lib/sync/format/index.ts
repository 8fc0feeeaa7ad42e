export {
  type BuildInput,
  type BuiltFeed,
  buildFeed,
  DIRECT_DELTAS,
  type FeedState,
  instantOf,
  type Pack,
  signManifest,
  signRoot,
} from './build';
export {
  BRAKE,
  type ChangeMeasure,
  type CompanyPair,
  differences,
  type FactDifference,
  inReadingOrder,
  isHeld,
  measureChange,
  pairsOf,
} from './change';
export { isOlderClient } from './client-version';
export { byDateAndId, type FeedCompany, readCompany, writeCompany } from './company-line';
export {
  type AppliedDeltas,
  applyDeltas,
  type ChangedCompany,
  deltaText,
  type FeedDelta,
  readDelta,
  unpackDelta,
} from './delta';
export { FeedError } from './error';
export {
  deltaPath,
  type Judgement,
  judgeManifest,
  MANIFEST_PATH,
  planDeltas,
  readManifest,
  type Standing,
  shardPath,
  type TrustedManifest,
} from './manifest';
export { changesManifestKeys, readRoot, rootPath, type TrustedRoot } from './root';
export { linesOf, readShard, shardText, unpackShard } from './shard';
export { shardNumber, stateHashOf } from './state-hash';
