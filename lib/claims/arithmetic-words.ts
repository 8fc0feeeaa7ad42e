import type { Factor, Metric } from '../model';
import type { ArithmeticTables } from '../model/tables/arithmetic';
import { type PhraseBook, phraseBook } from './phrases';

/** Lists of plain phrases in the tables. */
const PLAIN = [
  ...(['halves', 'foldsOver', 'foldsUnder', 'worth', 'from', 'to', 'former', 'rises', 'falls', 'same'] as const),
  ...(['more', 'less', 'above', 'below', 'ofThe', 'by', 'totals', 'overall', 'makes', 'added', 'madeOf'] as const),
  ...(['within', 'each', 'yearly', 'monthly', 'annualized', 'lasting', 'ordinals'] as const),
  ...(['otherwise', 'highest', 'notHighest'] as const),
] as const;

/** What words for sums do: the name of their list in the tables. */
export type Mark = (typeof PLAIN)[number] | 'factors' | 'fractions' | 'shareOf';

/** A mark with what its words name. */
export interface Marked {
  mark: Mark;
  factor: Factor | null;
  metric: Metric | null;
}

/** The words for sums of a language, compiled. */
export interface ArithmeticWords {
  book: PhraseBook<Marked>;
  folds: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  years: ReadonlySet<string>;
  totalRows: ReadonlySet<string>;
}

const cache = new WeakMap<ArithmeticTables, ArithmeticWords>();

/** Compiles the words for sums of a language; a second call with the same tables answers at once. */
export function compileArithmetic(tables: ArithmeticTables): ArithmeticWords {
  const known = cache.get(tables);
  if (known) return known;
  const factors = (mark: 'factors' | 'fractions') =>
    tables[mark].map(({ phrases, low, high }) => ({ phrases, value: { mark, factor: { low, high }, metric: null } }));
  const words: ArithmeticWords = {
    book: phraseBook<Marked>([
      ...PLAIN.map((mark) => ({ phrases: tables[mark], value: { mark, factor: null, metric: null } })),
      ...factors('factors'),
      ...factors('fractions'),
      ...tables.shareOf.map(({ phrases, metric }) => ({
        phrases,
        value: { mark: 'shareOf' as const, factor: null, metric },
      })),
    ]),
    folds: new Set(tables.folds),
    numbers: new Map(Object.entries(tables.numbers)),
    years: new Set(tables.years),
    totalRows: new Set(tables.totalRows),
  };
  cache.set(tables, words);
  return words;
}
