export type { DateTables } from '../model/tables/dates';
export type { FigureContext, FigureTables } from '../model/tables/figures';
export { captionContext, statedCurrency } from './caption';
export * from './context';
export type { FiscalHint } from './date-reading';
export * from './find';
export * from './find-dates';
