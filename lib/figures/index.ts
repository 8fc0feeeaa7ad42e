export type { FigureContext, FigureTables } from '../model/tables/figures';
export * from './find';
