export { canBeReviewed, claimReviewReport, RATING, type ReviewDetails } from './claim-review';
export { CSV_COLUMNS, csvReport, guardedText } from './csv';
export {
  fileStem,
  PLAIN_FORMATS,
  printTitle,
  type ReportFormat,
  type ReportText,
  reportAsFile,
  reportText,
} from './file';
export { identifierOf } from './identifier';
export { JSON_FORMAT, JSON_VERSION, jsonReport, type ReportFile, reportFileSchema } from './json';
export { markdownReport } from './markdown';
export { markdownLine, markdownText } from './markdown-text';
export { claimsOf, type Report, type ReportInput, reportOf } from './report';
export { annotationsReport } from './web-annotation';
export { type WordedReport, wordedReport } from './worded';
export { reportTranslator } from './words';
