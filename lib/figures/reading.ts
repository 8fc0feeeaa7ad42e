import type { Unit } from '../model';
import type { Hedge } from '../model/tables/figures';
import type { Token } from '../text';
import type { FigureLexicon } from './lexicon';
import type { Numeral } from './numerals';

/** The text being read. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  lexicon: FigureLexicon;
  /** Whether the text is a table's row, with its cells parted. */
  isRow: boolean;
}

/** One amount of the text: tokens `from` to `to` (exclusive), not yet hedged. */
export interface Operand {
  from: number;
  to: number;
  numeral: Numeral;
  /** Its digits as written, or null where it is told in words. */
  written: string | null;
  exponent: number;
  /** Whether a magnitude is stated; `glued` when by a letter on the number ("5B"). */
  magnitude: boolean;
  glued: boolean;
  unit: Unit | null;
  noun: string | null;
  negative: boolean;
  /** Hedge inside the words: "eine gute Milliarde", "10+ billion". */
  hedge: Hedge | null;
  dozens: boolean;
  /** Whether it is a number only with a magnitude that something after it must bring. */
  pending: boolean;
}

/** What was read of an amount before its unit and hedges are settled. */
export interface Draft {
  from: number;
  to: number;
  low: number;
  /** Null: open end. */
  high: number | null;
  step: number;
  unit: Unit | null;
  noun: string | null;
  kind: 'point' | 'range' | 'vague-range' | 'vague-open';
  hedge: Hedge | null;
  /** Whether a figure without a unit may take one from its neighbours. */
  inherits: boolean;
  /** Power of ten of its magnitude word. */
  exponent: number;
  unitBy: 'stated' | 'inherited' | 'context' | 'fraction';
  converted: { low: number | null; high: number | null; unit: Unit; step: number } | null;
}

/** Whether `unit` is money. */
export function isMoney(unit: Unit | null): unit is Unit {
  return unit !== null && unit !== 'percent' && unit !== 'people';
}
