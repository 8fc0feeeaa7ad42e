import type { Metric } from '../company';
import type { Phrase } from './claims';

/** A factor between two values, by its words; an open end is null ("more than double": 2 to null). */
export interface FactorCue {
  phrases: readonly Phrase[];
  low: number | null;
  high: number | null;
}

/** Nouns that name the whole of which a share is told ("20 percent of sales"). */
export interface ShareBase {
  metric: Metric;
  phrases: readonly Phrase[];
}

/** Words by which a text does sums with its figures. Phrases are written as in the claim tables. */
export interface ArithmeticTables {
  /** Factors between two values ("more than double", "das Dreifache"). */
  factors: readonly FactorCue[];
  /** What follows a number to make it a factor, lower case ("times", "fach"). */
  folds: readonly string[];
  /** Words between a whole number and such a word that add a half ("three and a half times"). */
  halves: readonly Phrase[];
  /** Words before or after such a number that leave the upper or the lower end open. */
  foldsOver: readonly Phrase[];
  foldsUnder: readonly Phrase[];
  /** Shares of the figure before, by their words ("half of it", "drei Viertel davon"). */
  fractions: readonly FactorCue[];
  /** Words that say that a factor alone compares worths ("twice what it is worth"). */
  worth: readonly Phrase[];
  /** Words before the value a development starts from, and before the one it leads to. */
  from: readonly Phrase[];
  to: readonly Phrase[];
  /** Words before a former value wherever it stands ("compared with", "gegenüber"). */
  former: readonly Phrase[];
  /** Words beside a percentage by which something grew or shrank. */
  rises: readonly Phrase[];
  falls: readonly Phrase[];
  /** Words by which a percentage does not compare with the year before, or not the amounts themselves. */
  otherwise: readonly Phrase[];
  /** Words by which a deal is the largest so far, and those that take it back ("one of the"). */
  highest: readonly Phrase[];
  notHighest: readonly Phrase[];
  /** Words that tie a percentage to the whole it is a share of. */
  shareOf: readonly ShareBase[];
  /** Words that say that the share before or after them is the same amount again ("or", "das sind"). */
  same: readonly Phrase[];
  /** Words after the difference between two values: the first is the greater one, or the smaller. */
  more: readonly Phrase[];
  less: readonly Phrase[];
  /** Words between a value and the smaller ones it outdoes, or the greater ones it falls short of. */
  above: readonly Phrase[];
  below: readonly Phrase[];
  /** Words that open a sentence with a whole whose part follows ("of the 470"). */
  ofThe: readonly Phrase[];
  /** Words before the amount by which something grew or shrank. */
  by: readonly Phrase[];
  /** Words before or after the sum of figures told just before. */
  totals: readonly Phrase[];
  /** The same that may count more than the figures told: a total to date. */
  overall: readonly Phrase[];
  /** Words that open a sentence whose first figure sums up the one before ("that makes"). */
  makes: readonly Phrase[];
  /** Words that add a figure to those told before ("together with", "zuzüglich"). */
  added: readonly Phrase[];
  /** Words between a sum and the list of all its parts ("made up of"). */
  madeOf: readonly Phrase[];
  /** Words before parts of the figure before, which need not be all ("of which", "davon"). */
  within: readonly Phrase[];
  /** Words that make a figure hold for each of several things ("each", "je"). */
  each: readonly Phrase[];
  /** Words after an amount per year or per month. */
  yearly: readonly Phrase[];
  monthly: readonly Phrase[];
  /** Words before an amount that is one per year. */
  annualized: readonly Phrase[];
  /** Words for years, lower case, that a number counts; and the same as endings of one word ("five-year"). */
  years: readonly string[];
  /** Words that introduce how long something lasts ("over five years"). */
  lasting: readonly Phrase[];
  /** Words that order instalments ("in the first year", "im zweiten"). */
  ordinals: readonly Phrase[];
  /** Words that make up the first cell of a table's row of sums, lower case. */
  totalRows: readonly string[];
  /** Number words, lower case. */
  numbers: Readonly<Record<string, number>>;
}
