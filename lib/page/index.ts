export { locate } from './locate';
export { type GateResult, gateSteps, isArticle, READABLE } from './meta/gate';
export { DATE_SOURCES, type DateSource, type PageAddress, type PageMeta, readMeta } from './meta/meta';
export { READ_LIMITS, type ReadLimits } from './read/limits';
export {
  completeHtml,
  type ReadBlock,
  type Reading,
  type ReadOptions,
  readArticle,
  readSteps,
} from './read/reader';
export type { DomPoint, TextMap } from './read/text-map';
export { browserVisibility, markupVisibility, type Visibility } from './read/visibility';
export { type PagePorts, ReadError, type Session, type SessionOptions, startSession } from './session';
export { createHitTest, type HitTest } from './show/hit';
export { createHost, type Host } from './show/host';
export * from './show/hover';
export { MARK_KINDS, type Mark, type MarkKind, type MarkOptions, marksOf } from './show/marks';
export {
  createPainter,
  type HighlightApi,
  highlightApi,
  highlightName,
  type Painter,
  type PlacedMark,
} from './show/paint';
export { type Pause, runAll, type Steps } from './steps';
export {
  createStormMeter,
  type PageChange,
  STORM,
  WATCH,
  type Watch,
  type WatchOptions,
  watchPage,
} from './watch/observe';
export { BUDGET, browserSlicing, runSliced, type Slicing, whenIdle } from './watch/slice';
