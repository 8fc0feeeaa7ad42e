export { type GateResult, gateSteps, isArticle, READABLE } from './meta/gate';
export { DATE_SOURCES, type DateSource, type PageAddress, type PageMeta, readMeta } from './meta/meta';
export {
  completeHtml,
  READ_LIMITS,
  type ReadBlock,
  type Reading,
  type ReadLimits,
  type ReadOptions,
  readArticle,
  readSteps,
} from './read/reader';
export type { DomPoint, TextMap } from './read/text-map';
export { browserVisibility, markupVisibility, type Visibility } from './read/visibility';
export { type Pause, runAll, type Steps } from './steps';
