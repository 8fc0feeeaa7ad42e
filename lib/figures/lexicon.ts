import type { FigureTables, Hedge } from '../model/tables/figures';
import { compilePhrases, type Phrases, tokenPattern } from '../text';
import { type CompoundTables, compoundTables } from './compounds';
import { CURRENCY_CODES, CURRENCY_SIGNS, SMALL_CODES } from './currencies';
import { type NumberReader, numberReader } from './number-words';
import { type Numeral, numeralOf } from './numerals';
import { type Starts, startsOf } from './starts';

/** A language's figure tables, compiled for look-up by token. */
export interface FigureLexicon {
  tables: FigureTables;
  pattern: RegExp;
  compounds: CompoundTables;
  numbers: NumberReader;
  fractions: Phrases<number>;
  dozens: ReadonlySet<string>;
  decimalWords: ReadonlySet<string>;
  /** Articles that are also the number one ("one", "ein"). */
  ones: ReadonlySet<string>;
  /** Small words between the parts of a number or sum ("and"). */
  ands: ReadonlySet<string>;
  hundredths: ReadonlySet<string>;
  approximate: Phrases<Numeral>;
  articles: ReadonlySet<string>;
  beforeMagnitude: Phrases<Numeral>;
  magnitudes: ReadonlyMap<string, number>;
  abbreviations: ReadonlyMap<string, number>;
  letters: ReadonlyMap<string, number>;
  bare: ReadonlySet<string>;
  unitOpeners: ReadonlySet<string>;
  amountNouns: ReadonlySet<string>;
  vagueCounts: Phrases<number>;
  digitWords: Phrases<number>;
  digitEndings: ReadonlySet<string>;
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
  /** Codes in small letters, which count after an amount only. */
  smallCodes: Phrases<string>;
  currencies: Phrases<string>;
  ambiguousCurrencies: ReadonlySet<string>;
  currenciesBefore: Phrases<string>;
  percent: Phrases<true>;
  notPercent: Phrases<true>;
  people: Phrases<string>;
  peopleEndings: readonly (readonly [form: string, base: string])[];
  peopleAdjectives: ReadonlySet<string>;
  peopleAdjectiveEndings: readonly string[];
  peopleJoints: ReadonlySet<string>;
  peopleBefore: Phrases<string>;
  peopleLinks: ReadonlySet<string>;
  peopleVerbs: ReadonlyMap<string, string>;
  moneyNouns: ReadonlySet<string>;
  notCounted: ReadonlySet<string>;
  things: Phrases<true>;
  hedgesBefore: Phrases<Hedge>;
  hedgesAfter: Phrases<Hedge>;
  hedgesInside: ReadonlyMap<string, Hedge>;
  hedgeAdjectives: ReadonlyMap<string, Hedge>;
  marks: ReadonlySet<string>;
  markLinks: ReadonlySet<string>;
  markPassing: ReadonlyMap<string, Hedge>;
  prepositions: ReadonlySet<string>;
  prepositionNouns: ReadonlySet<string>;
  prepositionLinks: ReadonlySet<string>;
  hedgeOpeners: ReadonlySet<string>;
  ranges: Phrases<true>;
  ors: Phrases<true>;
  between: ReadonlySet<string>;
  joints: ReadonlySet<string>;
  comparatives: ReadonlySet<string>;
  comparisons: Phrases<true>;
  comparisonTails: ReadonlySet<string>;
  givers: ReadonlySet<string>;
  trajectories: ReadonlyMap<string, ReadonlySet<string>>;
  /** Second words of the trajectories ("auf", "to"). */
  targets: ReadonlySet<string>;
  rangeOpeners: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  notMinusAfter: ReadonlySet<string>;
  conversionCues: Phrases<true>;
  conversionFillers: Phrases<true>;
  shares: Phrases<Numeral>;
  /** Nouns of the shares that stand after an article ("viertel"), for "ein knappes Viertel". */
  shareNouns: ReadonlyMap<string, Numeral>;
  fractionContext: ReadonlySet<string>;
  fractionWholes: Phrases<true>;
  sharePartitives: ReadonlySet<string>;
  shareNames: ReadonlySet<string>;
  shareVerbs: ReadonlySet<string>;
  plainColumns: ReadonlySet<string>;
  starts: Starts;
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

const shareNounsOf = ({ numbers }: FigureTables): Map<string, Numeral> => {
  const made = new Map<string, Numeral>();
  for (const [phrase, value] of Object.entries(numbers.shares)) {
    const [article = '', noun = '', ...more] = phrase.toLowerCase().split(' ');
    if (more.length === 0 && noun && numbers.articles.includes(article)) made.set(noun, numeralOf(value));
  }
  return made;
};

const wordsFor = ({ numbers }: FigureTables, value: number): string[] =>
  Object.keys(numbers.small).filter((word) => numbers.small[word] === value);

const trajectoriesOf = (tables: FigureTables): Map<string, Set<string>> => {
  const made = new Map<string, Set<string>>();
  for (const [from, to] of tables.trajectories) made.set(from, (made.get(from) ?? new Set()).add(to));
  return made;
};

function compile(tables: FigureTables): FigureLexicon {
  const signs = compilePhrases(Object.entries(CURRENCY_SIGNS), { caseSensitive: true });
  const codes = compilePhrases(Object.entries(CURRENCY_CODES), { caseSensitive: true });
  const numbers = numberReader(tables.numbers);
  const beforeMagnitude = numerals(tables.numbers.beforeMagnitude);
  const approximate = numerals(tables.numbers.approximate ?? {});
  const vagueCounts = compilePhrases(Object.entries(tables.vagueCounts));
  const digitWords = compilePhrases(Object.entries(tables.digitWords));
  const shares = numerals(tables.numbers.shares);
  const sums = sumsOf(tables);
  const magnitudes = lowerMap(tables.magnitudes);
  const sumStems = lowerMap(tables.sumStems);
  const multi = lower(tables.multi);
  const articles = lower(tables.numbers.articles);
  const currencies = compilePhrases(Object.entries(tables.currencies));
  const before = new Set(tables.currenciesBefore);
  const currenciesBefore = compilePhrases(Object.entries(tables.currencies).filter(([word]) => before.has(word)));
  return {
    tables,
    pattern: tokenPattern(Object.keys(CURRENCY_CODES)),
    compounds: compoundTables(tables, numbers),
    numbers,
    fractions: compilePhrases(
      Object.entries(
        tables.numbers.written === 'apart' ? tables.numbers.fractions : (tables.numbers.fractionsApart ?? {}),
      ),
    ),
    dozens: lower(tables.numbers.dozens),
    decimalWords: lower(tables.numbers.decimalWords),
    ones: lower([...wordsFor(tables, 1), tables.numbers.inCompound[1] ?? ''].filter((word) => articles.has(word))),
    ands: lower(tables.numbers.and),
    hundredths: lower(tables.hundredths),
    approximate,
    articles,
    beforeMagnitude,
    magnitudes,
    abbreviations: lowerMap(tables.magnitudeAbbreviations),
    letters: new Map(Object.entries(tables.magnitudeLetters)),
    bare: lower(tables.bareMagnitudes),
    unitOpeners: lower(tables.unitOpeners),
    vagueCounts,
    digitWords,
    digitEndings: lower(tables.digitEndings),
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
    smallCodes: compilePhrases(
      SMALL_CODES.map((code) => [code, CURRENCY_CODES[code.toUpperCase()] as string] as const),
      { caseSensitive: true },
    ),
    currencies,
    ambiguousCurrencies: lower(tables.ambiguousCurrencies),
    currenciesBefore,
    percent: flags(tables.percent),
    notPercent: flags(tables.notPercent),
    people: compilePhrases(Object.entries(tables.people)),
    peopleEndings: Object.entries(tables.peopleEndings).sort((a, b) => b[0].length - a[0].length),
    peopleAdjectives: lower(tables.peopleAdjectives),
    peopleAdjectiveEndings: tables.peopleAdjectiveEndings,
    peopleJoints: lower(tables.peopleJoints),
    peopleBefore: compilePhrases(Object.entries(tables.peopleBefore)),
    peopleLinks: lower(tables.peopleLinks),
    peopleVerbs: lowerMap(tables.peopleVerbs),
    moneyNouns: lower(tables.moneyNouns),
    notCounted: lower(tables.notCounted),
    things: flags(tables.things),
    hedgesBefore: compilePhrases(Object.entries(tables.hedgesBefore)),
    hedgesAfter: compilePhrases(Object.entries(tables.hedgesAfter)),
    hedgesInside: lowerMap(tables.hedgesInside),
    hedgeAdjectives: lowerMap(tables.hedgeAdjectives),
    marks: lower(tables.marks),
    markLinks: lower(tables.markLinks),
    markPassing: lowerMap(tables.markPassing),
    prepositions: lower(tables.prepositions),
    prepositionNouns: lower(tables.prepositionNouns),
    prepositionLinks: lower(tables.prepositionLinks),
    hedgeOpeners: lower(tables.hedgeOpeners),
    ranges: flags(tables.rangeWords),
    ors: flags(tables.orWords),
    between: lower(tables.between),
    joints: lower(tables.betweenJoints),
    comparatives: lower(tables.comparatives),
    comparisons: flags(tables.comparisons),
    comparisonTails: lower(tables.comparisonTails),
    givers: lower(tables.givers),
    trajectories: trajectoriesOf(tables),
    targets: new Set(tables.trajectories.map(([, to]) => to)),
    rangeOpeners: lower(tables.rangeOpeners),
    minus: lower(tables.minus),
    notMinusAfter: lower(tables.notMinusAfter),
    conversionCues: flags(tables.conversionCues),
    conversionFillers: flags(tables.conversionFillers),
    shares,
    shareNouns: shareNounsOf(tables),
    fractionContext: lower(tables.fractionContext),
    fractionWholes: flags(tables.fractionWholes),
    sharePartitives: lower(tables.sharePartitives),
    shareNames: lower(tables.shareNames),
    shareVerbs: lower(tables.shareVerbs),
    plainColumns: lower(tables.plainColumns),
    amountNouns: lower(tables.amountNouns),
    starts: startsOf(tables, numbers),
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
