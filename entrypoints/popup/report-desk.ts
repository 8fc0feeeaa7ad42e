/** What making reports takes; the menu loads it when it is opened. */
export {
  canBeReviewed,
  PLAIN_FORMATS,
  reportAsFile,
  reportOf,
  reportText,
  reportTranslator,
} from '../../lib/reports';
export { reviewer } from './reviewer';
