import type { FigureTables, Hedge } from '../model/tables/figures';
import { compilePhrases, type Phrases, tokenPattern } from '../text';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies';
import { buildNumberWords, type Numeral, numeralOf } from './numerals';

/** A language's figure tables, compiled for look-up by token. */
export interface FigureLexicon {
  tables: FigureTables;
  pattern: RegExp;
  numbers: Phrases<Numeral>;
  articles: ReadonlySet<string>;
  beforeMagnitude: Phrases<Numeral>;
  magnitudes: ReadonlyMap<string, number>;
  abbreviations: ReadonlyMap<string, number>;
  letters: ReadonlyMap<string, number>;
  bare: ReadonlySet<string>;
  halfAfter: Phrases<true>;
  vagueCounts: Phrases<number>;
  digitWords: Phrases<number>;
  digitModifiers: ReadonlySet<string>;
  /** "milliardenbetrag" → 9. */
  sums: ReadonlyMap<string, number>;
  sumStems: ReadonlyMap<string, number>;
  sumNouns: ReadonlySet<string>;
  sumsApart: ReadonlySet<string>;
  multi: ReadonlySet<string>;
  partitives: ReadonlySet<string>;
  /** What leads from a magnitude to the counted, partitives of several tokens ("d’") among them. */
  counting: Phrases<true>;
  currencyLinks: ReadonlySet<string>;
  signs: Phrases<string>;
  codes: Phrases<string>;
  currencies: Phrases<string>;
  percent: Phrases<true>;
  notPercent: Phrases<true>;
  people: Phrases<string>;
  peopleEndings: readonly (readonly [form: string, base: string])[];
  peopleAdjectives: ReadonlySet<string>;
  peopleBefore: Phrases<string>;
  peopleLinks: ReadonlySet<string>;
  moneyNouns: ReadonlySet<string>;
  notCounted: ReadonlySet<string>;
  things: Phrases<true>;
  hedgesBefore: Phrases<Hedge>;
  hedgesAfter: Phrases<Hedge>;
  hedgeAdjectives: ReadonlyMap<string, Hedge>;
  prepositions: ReadonlySet<string>;
  prepositionNouns: readonly string[];
  prepositionLinks: ReadonlySet<string>;
  hedgeOpeners: ReadonlySet<string>;
  ranges: Phrases<true>;
  ors: Phrases<true>;
  between: ReadonlySet<string>;
  joints: ReadonlySet<string>;
  trajectories: ReadonlyMap<string, ReadonlySet<string>>;
  rangeOpeners: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  notMinusAfter: ReadonlySet<string>;
  conversionCues: Phrases<true>;
  conversionFillers: Phrases<true>;
  shares: Phrases<Numeral>;
  fractionContext: ReadonlySet<string>;
  /** Lower-case tokens at which a figure may begin, besides written numbers. */
  starts: ReadonlySet<string>;
}

const lower = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));
const lowerMap = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
const flags = (words: readonly string[]): Phrases<true> => compilePhrases(words.map((word) => [word, true] as const));
const numerals = (table: Readonly<Record<string, number>>): Phrases<Numeral> =>
  compilePhrases(Object.entries(table).map(([phrase, value]) => [phrase, numeralOf(value)] as const));

const sumsOf = (tables: FigureTables): Map<string, number> =>
  new Map(
    Object.entries(tables.sumStems).flatMap(([stem, exponent]) =>
      tables.sumNouns.map((noun) => [stem + noun, exponent] as const),
    ),
  );

const trajectoriesOf = (tables: FigureTables): Map<string, Set<string>> => {
  const made = new Map<string, Set<string>>();
  for (const [from, to] of tables.trajectories) made.set(from, (made.get(from) ?? new Set()).add(to));
  return made;
};

function compile(tables: FigureTables): FigureLexicon {
  const signs = compilePhrases(Object.entries(CURRENCY_SIGNS), { caseSensitive: true });
  const codes = compilePhrases(Object.entries(CURRENCY_CODES), { caseSensitive: true });
  const numbers = compilePhrases(buildNumberWords(tables.numbers));
  const beforeMagnitude = numerals(tables.numbers.beforeMagnitude);
  const vagueCounts = compilePhrases(Object.entries(tables.vagueCounts));
  const digitWords = compilePhrases(Object.entries(tables.digitWords));
  const shares = numerals(tables.numbers.shares);
  const sums = sumsOf(tables);
  const magnitudes = lowerMap(tables.magnitudes);
  const sumStems = lowerMap(tables.sumStems);
  const multi = lower(tables.multi);
  const articles = lower(tables.numbers.articles);
  const phrases = [signs, codes, numbers, beforeMagnitude, vagueCounts, digitWords, shares];
  const starts = new Set([
    ...phrases.flatMap((table) => [...table.firsts]),
    ...sums.keys(),
    ...magnitudes.keys(),
    ...multi,
    ...articles,
  ]);
  return {
    tables,
    pattern: tokenPattern(Object.keys(CURRENCY_CODES)),
    numbers,
    articles,
    beforeMagnitude,
    magnitudes,
    abbreviations: lowerMap(tables.magnitudeAbbreviations),
    letters: new Map(Object.entries(tables.magnitudeLetters)),
    bare: lower(tables.bareMagnitudes),
    halfAfter: flags(tables.numbers.halfAfter ?? []),
    vagueCounts,
    digitWords,
    digitModifiers: lower(tables.digitModifiers),
    sums,
    sumStems,
    sumNouns: lower(tables.sumNouns),
    sumsApart: lower(tables.sumNounsApart),
    multi,
    partitives: lower(tables.partitives),
    counting: flags(tables.partitives),
    currencyLinks: lower(tables.currencyLinks),
    signs,
    codes,
    currencies: compilePhrases(Object.entries(tables.currencies)),
    percent: flags(tables.percent),
    notPercent: flags(tables.notPercent),
    people: compilePhrases(Object.entries(tables.people)),
    peopleEndings: Object.entries(tables.peopleEndings).sort((a, b) => b[0].length - a[0].length),
    peopleAdjectives: lower(tables.peopleAdjectives),
    peopleBefore: compilePhrases(Object.entries(tables.peopleBefore)),
    peopleLinks: lower(tables.peopleLinks),
    moneyNouns: lower(tables.moneyNouns),
    notCounted: lower(tables.notCounted),
    things: flags(tables.things),
    hedgesBefore: compilePhrases(Object.entries(tables.hedgesBefore)),
    hedgesAfter: compilePhrases(Object.entries(tables.hedgesAfter)),
    hedgeAdjectives: lowerMap(tables.hedgeAdjectives),
    prepositions: lower(tables.prepositions),
    prepositionNouns: tables.prepositionNouns.map((noun) => noun.toLowerCase()),
    prepositionLinks: lower(tables.prepositionLinks),
    hedgeOpeners: lower(tables.hedgeOpeners),
    ranges: flags(tables.rangeWords),
    ors: flags(tables.orWords),
    between: lower(tables.between),
    joints: lower(tables.betweenJoints),
    trajectories: trajectoriesOf(tables),
    rangeOpeners: lower(tables.rangeOpeners),
    minus: lower(tables.minus),
    notMinusAfter: lower(tables.notMinusAfter),
    conversionCues: flags(tables.conversionCues),
    conversionFillers: flags(tables.conversionFillers),
    shares,
    fractionContext: lower(tables.fractionContext),
    starts,
  };
}

const compiled = new WeakMap<FigureTables, FigureLexicon>();

/** The compiled form of `tables`, made once. */
export function lexiconOf(tables: FigureTables): FigureLexicon {
  let lexicon = compiled.get(tables);
  if (!lexicon) {
    lexicon = compile(tables);
    compiled.set(tables, lexicon);
  }
  return lexicon;
}
