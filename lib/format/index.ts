export { translatorFor, VERDICT_CATALOGUES } from './catalogues';
export { describeClaim, describeSubject } from './claim';
export {
  formatDate,
  formatDistance,
  formatInstant,
  formatMoment,
  formatPeriod,
  formatShortDate,
  formatSince,
  formatWhen,
} from './date';
export { keptInPlace } from './direction';
export { type FigureOptions, formatAmount, formatDifference, formatFigure } from './figure';
export { claimsTold, explainInconsistency } from './inconsistency';
export { type CompanyNames, formatList, formatPublishers, nameOf } from './lists';
export { type CompiledMessage, compileMessage } from './message';
export { convertFigure } from './money';
export { formatNumber } from './number';
export { formatSize } from './size';
export { fragmentLink, textFragment } from './text-fragment';
export { type Catalogue, createTranslator, type MessageValues, type Translator } from './translator';
export { explainVerdict, formatClaimDifference, isDeal, verdictWord } from './verdict';
