import type { Metric, Relation, RelationKind } from '../model';
import type { ArithmeticTables } from '../model/tables/arithmetic';
import { type FactorWords, factorWords } from './factors';
import { type Line, marks, type Operand } from './operands';
import { type PhraseBook, phraseBook } from './phrases';

/** The words for sums of a language, compiled. */
export interface ArithmeticWords {
  factor: FactorWords;
  fractions: PhraseBook<{ low: number | null; high: number | null }>;
  shareOf: PhraseBook<Metric>;
  worth: PhraseBook<true>;
  from: PhraseBook<true>;
  former: PhraseBook<true>;
  to: PhraseBook<true>;
  rises: PhraseBook<true>;
  falls: PhraseBook<true>;
  same: PhraseBook<true>;
  more: PhraseBook<true>;
  less: PhraseBook<true>;
  above: PhraseBook<true>;
  below: PhraseBook<true>;
  ofThe: PhraseBook<true>;
  by: PhraseBook<true>;
  totals: PhraseBook<true>;
  overall: PhraseBook<true>;
  makes: PhraseBook<true>;
  added: PhraseBook<true>;
  plus: PhraseBook<true>;
  madeOf: PhraseBook<true>;
  within: PhraseBook<true>;
  each: PhraseBook<true>;
  yearly: PhraseBook<true>;
  monthly: PhraseBook<true>;
  annualized: PhraseBook<true>;
  lasting: PhraseBook<true>;
  ordinals: PhraseBook<true>;
  years: ReadonlySet<string>;
  totalRows: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
}

const cache = new WeakMap<ArithmeticTables, ArithmeticWords>();

/** Compiles the words for sums of a language; a second call with the same tables answers at once. */
export function compileArithmetic(tables: ArithmeticTables): ArithmeticWords {
  const known = cache.get(tables);
  if (known) return known;
  const words: ArithmeticWords = {
    factor: factorWords(tables),
    fractions: phraseBook(tables.fractions.map(({ phrases, low, high }) => ({ phrases, value: { low, high } }))),
    shareOf: phraseBook(tables.shareOf.map(({ phrases, metric }) => ({ phrases, value: metric }))),
    worth: marks(tables.worth),
    from: marks(tables.from),
    former: marks(tables.former),
    to: marks(tables.to),
    rises: marks(tables.rises),
    falls: marks(tables.falls),
    same: marks(tables.same),
    more: marks(tables.more),
    less: marks(tables.less),
    above: marks(tables.above),
    below: marks(tables.below),
    ofThe: marks(tables.ofThe),
    by: marks(tables.by),
    totals: marks(tables.totals),
    overall: marks(tables.overall),
    makes: marks(tables.makes),
    added: marks(tables.added),
    plus: marks(tables.plus),
    madeOf: marks(tables.madeOf),
    within: marks(tables.within),
    each: marks(tables.each),
    yearly: marks(tables.yearly),
    monthly: marks(tables.monthly),
    annualized: marks(tables.annualized),
    lasting: marks(tables.lasting),
    ordinals: marks(tables.ordinals),
    years: new Set(tables.years),
    totalRows: new Set(tables.totalRows),
    numbers: new Map(Object.entries(tables.numbers)),
  };
  cache.set(tables, words);
  return words;
}

/** One sentence among those of its article. */
export interface Scene {
  line: Line;
  /** All sentences of the article in order; `n` is the place of `line`. */
  lines: readonly Line[];
  n: number;
  words: ArithmeticWords;
  /** Claims of the article, for operands that made one. */
  claimOf: (operand: Operand) => { subject: string; metric: Metric; earlier: boolean } | null;
}

/** One way to read a relation, in operands. */
export interface ReadingDraft {
  from: readonly Operand[];
  to: Operand;
}

/** A relation before its operands are turned into indexes; `first` and `last` are tokens of its words. */
export interface RelationDraft {
  kind: RelationKind;
  factor?: Relation['factor'];
  rate?: Operand;
  readings: ReadingDraft[];
  first: number;
  last: number;
}

/** Sentences looked back at for what a sum speaks of. */
const BACK = 2;

/** The sentences with figures before `n`, nearest first, no farther than two sentences and in the same section; headings restate and are left out. */
export function linesBefore({ lines, n, line }: Scene, back: number = BACK): Line[] {
  const found: Line[] = [];
  for (let i = n - 1; i >= 0 && i >= n - back; i--) {
    const before = lines[i];
    if (!before || before.view.sentence.section !== line.view.sentence.section) break;
    if (before.operands.length > 0 && before.view.sentence.kind !== 'heading') found.push(before);
  }
  return found;
}

/** Whether two operands speak of the same thing, as far as their claims tell. */
export function isAlike({ claimOf }: Scene, a: Operand, b: Operand): boolean {
  const [x, y] = [claimOf(a), claimOf(b)];
  return x === null || y === null || (x.subject === y.subject && x.metric === y.metric);
}
