import type { Qualifier, Unit } from '../figure';

/** A hedge: one of the qualifiers that a word beside a figure can give. */
export type Hedge = Exclude<Qualifier, 'range'>;

/** Number words of a language, from which the engine builds all words up to 999,999. */
export interface NumberWords {
  /** Words for 0 to 19 with the forms in which they stand before a magnitude, and those for 20 to 99 that are not built as `joint` says. */
  small: Readonly<Record<string, number>>;
  /** Words for 20, 30 … 90. */
  tens: Readonly<Record<string, number>>;
  /** How 21 to 99 are built: "fünf-und-zwanzig" or "twenty-five". */
  order: 'units-first' | 'tens-first';
  /** What joins the two parts ("und", "-"). */
  joint: string;
  /** Form of each unit inside a compound where it differs ("eins" → "ein"); key is the value. */
  inCompound: Readonly<Record<number, string>>;
  /** Whether numbers above 99 are one word ("zweihundertzehn") or words apart ("two hundred and ten"). */
  written: 'joined' | 'apart';
  /** Words for 100 and 1000. */
  hundred: readonly string[];
  thousand: readonly string[];
  /** Whether these stand alone for 100 and 1000 ("cent"); else a number or article comes before them ("a hundred"). Only for words apart. */
  oneUnsaid?: boolean;
  /** What may stand between a hundred or thousand and the rest ("und", "and"). */
  and: readonly string[];
  /** Whole number and fraction in a word of their own: "anderthalb" 1.5. */
  fractional: Readonly<Record<string, number>>;
  /**
   * What makes a number a fraction more: an ending of the word where numbers are joined ("zwei" +
   * "einhalb"), else words after the number or its magnitude ("two and a half", "a billion and a half").
   */
  fractions: Readonly<Record<string, number>>;
  /** The same after a number of a language that joins them, as words of their own before a magnitude ("fünf und drei viertel Milliarden"). */
  fractionsApart?: Readonly<Record<string, number>>;
  /** Words for a decimal sign between number words or digits ("point", "Komma"). */
  decimalWords: readonly string[];
  /** Articles that count as 1 before a magnitude ("eine Milliarde", "a billion"). */
  articles: readonly string[];
  /** Fractions before a magnitude, with their article: "eine halbe" 0.5, "half a" 0.5. */
  beforeMagnitude: Readonly<Record<string, number>>;
  /** Phrases for a number that is about right, with what leads to the counted: "une dizaine de" 10. */
  approximate?: Readonly<Record<string, number>>;
  /** Words for twelve of something ("Dutzend"). */
  dozens: readonly string[];
  /** Shares of a whole that count as percentages beside a word of `fractionContext`: "ein Viertel" 25. */
  shares: Readonly<Record<string, number>>;
}

/** Words of a language by which the engine reads figures. Entries match in any case unless said. */
export interface FigureTables {
  /** Decimal sign of the language; the other one groups thousands. */
  decimal: ',' | '.';
  numbers: NumberWords;
  /** Powers of ten of magnitude words ("milliarde" 9, "hundred" 2). */
  magnitudes: Readonly<Record<string, number>>;
  /** Shortened magnitudes after which a full stop belongs to them ("mrd" 9). */
  magnitudeAbbreviations: Readonly<Record<string, number>>;
  /** Single letters glued to the number ("$5B", "€600m"); as written, capitals count. */
  magnitudeLetters: Readonly<Record<string, number>>;
  /** Plural magnitudes that stand alone for "some of them" ("milliarden", "billions"). */
  bareMagnitudes: readonly string[];
  /** Words right before a lone magnitude that make it a statement of units ("in Millionen Euro"), no sum. */
  unitOpeners: readonly string[];
  /** Phrases that make what follows them vague, with their least number: "mehrere" 2, "hunderte" 200. */
  vagueCounts: Readonly<Record<string, number>>;
  /** Words that tell the digits of a vague sum: "zweistellig" 2, with all endings. */
  digitWords: Readonly<Record<string, number>>;
  /** Words after a number that make it a count of digits without a magnitude ("achtstellig", "nine-figure"). */
  digitEndings: readonly string[];
  /** Words of the same that stand between: "mittleren", "hohen", "mid", "low". */
  digitModifiers: readonly string[];
  /** Nouns that, joined to a magnitude, name a sum ("Milliarden" + "betrag"). */
  sumNouns: readonly string[];
  /** Same nouns as a word after the magnitude ("million sum", "million range"); may be empty. */
  sumNounsApart: readonly string[];
  /** Magnitude stems to which `sumNouns` are joined ("milliarden" 9). */
  sumStems: Readonly<Record<string, number>>;
  /** Phrases for "some" before a joined magnitude: "multi" in "multi-billion". */
  multi: readonly string[];
  /** Small words between a vague sum and what it counts ("billions of dollars", "millions of users"). */
  partitives: readonly string[];
  /** Small words between a vague sum and its currency only ("zweistelliger Millionenbetrag in Euro"). */
  currencyLinks: readonly string[];
  /** Currency signs and codes are shared by all languages (see figures/currencies); these are the words. */
  currencies: Readonly<Record<string, string>>;
  /** Those of them that are ordinary words too and count only after a large amount ("10,000 won"). */
  ambiguousCurrencies: readonly string[];
  /** Currency words shared by countries: word in lower case → currency → words of a sentence that tell it. */
  currencyHints: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Currency words that also stand before an amount with a magnitude ("Euro 3,5 Millionen"). */
  currenciesBefore: readonly string[];
  /** Words for the hundredth part of a currency unit ("cents", "pence"). */
  hundredths: readonly string[];
  percent: readonly string[];
  /** Words that, right after a percent sign or word, make it percentage points. */
  notPercent: readonly string[];
  /** Counted people: written form → base form. */
  people: Readonly<Record<string, string>>;
  /** Base forms that are also found as the last part of a compound ("Firmenkunden" → "kunde"); form → base. */
  peopleEndings: Readonly<Record<string, string>>;
  /** Words between a count and its noun ("weekly", "wöchentliche"). */
  peopleAdjectives: readonly string[];
  /** Endings by which other adjectives and adverbs before such a noun are known ("hochbegabte", "highly"). */
  peopleAdjectiveEndings: readonly string[];
  /** Words that join two nouns for the same people ("Mitarbeiterinnen und Mitarbeiter"). */
  peopleJoints: readonly string[];
  /** Phrases before a bare number that make it a count of people ("headcount of"), with the noun. */
  peopleBefore: Readonly<Record<string, string>>;
  /** Verbs and particles that may stand between such a phrase and the number. */
  peopleLinks: readonly string[];
  /** Verbs that, right after a number, make it a count of people, with the noun ("nutzen", "use"). */
  peopleVerbs: Readonly<Record<string, string>>;
  /** Nouns after a magnitude that leave it a sum of money ("Milliarden Umsatz"); also as the end of a compound. */
  moneyNouns: readonly string[];
  /** How a counted thing after a magnitude is known: by its capital (German nouns), a plural s, or a partitive and a plural ("milliards de lignes"). */
  countedBy: 'capital' | 'plural-s' | 'partitive';
  /** Words that look like a counted thing by that rule and are none. */
  notCounted: readonly string[];
  /** Counted things whatever their form ("Parameter", "tokens", "parameters"). */
  things: readonly string[];
  /** Hedges before a figure. */
  hedgesBefore: Readonly<Record<string, Hedge>>;
  /** Hedges after a figure; up to two words may stand between. */
  hedgesAfter: Readonly<Record<string, Hedge>>;
  /** Words hyphened to the number before its magnitude or noun ("10-plus billion", "900-odd employees"). */
  hedgesInside: Readonly<Record<string, Hedge>>;
  /** Adjectives between article and magnitude that hedge: "eine gute Milliarde". */
  hedgeAdjectives: Readonly<Record<string, Hedge>>;
  /** Nouns beside a figure that is a mark to be passed ("the $10bn mark", "die Marke von 10 Milliarden"). */
  marks: readonly string[];
  /** Words between such a noun and the figure ("von", "of"). */
  markLinks: readonly string[];
  /** Words before such a mark that say on which side of it one is ("über", "crossed"). */
  markPassing: Readonly<Record<string, Hedge>>;
  /** Hedge words that are a preposition after one of `prepositionNouns` ("Runde über 40 Milliarden"). */
  prepositions: readonly string[];
  /** Nouns (last part of a compound counts) after which those words are a preposition. */
  prepositionNouns: readonly string[];
  /** Small words that may stand between such a noun and the preposition, besides names. */
  prepositionLinks: readonly string[];
  /** Prepositions before such a word, which leave it a hedge ("Runde von über 40 Milliarden"). */
  hedgeOpeners: readonly string[];
  /** "bis", "to": between two numbers of a range. */
  rangeWords: readonly string[];
  /** "oder", "or": between two numbers that are next to one another. */
  orWords: readonly string[];
  /** Words that open a range whose ends are joined by a word of `betweenJoints`. */
  between: readonly string[];
  betweenJoints: readonly string[];
  /** Words after "A – B" that make B a sum of its own ("– 3 Milliarden mehr als …"). */
  comparatives: readonly string[];
  /** Pairs of a trajectory ("von … auf", "from … to"): two figures that share unit and magnitude. */
  trajectories: readonly (readonly [from: string, to: string])[];
  /** Words before the first word of a trajectory that make it a range after all ("ranging from … to"). */
  rangeOpeners: readonly string[];
  /** Phrases before a bare number that is compared with the figure before it ("up from 9.5 a year ago"). */
  comparisons: readonly string[];
  /** Words that may follow such a number. */
  comparisonTails: readonly string[];
  /** Words after a number, in a list of sums, before who gives it ("30 von der Bank", "ten from the fund"). */
  givers: readonly string[];
  /** Words before a number that make it negative. */
  minus: readonly string[];
  /** Words before such a word that undo it ("plus or minus"). */
  notMinusAfter: readonly string[];
  /** Phrases that open a conversion outside brackets ("umgerechnet"). */
  conversionCues: readonly string[];
  /** Words that may stand in the bracket of a conversion beside hedges and the amount. */
  conversionFillers: readonly string[];
  /** Words near a share ("ein Viertel") that make it a stake. */
  fractionContext: readonly string[];
  /** Phrases right after a share that make it a stake ("of the company", "am Unternehmen"). */
  fractionWholes: readonly string[];
  /** Words after a share that say what it is one of, a stake or not ("ein Viertel des …"). */
  sharePartitives: readonly string[];
  /** Words between a share and the name of a company ("half of Scale AI"), and verbs that make it a stake. */
  shareNames: readonly string[];
  shareVerbs: readonly string[];
  /** Words in a table's head over plain numbers, besides `things` ("Jahr", "Rank"). */
  plainColumns: readonly string[];
  /** Words for all amounts of a text, which open a statement of their unit ("Angaben in Mio. Euro", "all figures in euros"). */
  amountNouns: readonly string[];
}

/** What a number without unit and magnitude takes over from the figure it is compared with. */
export interface LastFigure {
  unit: Unit;
  noun: string | null;
  /** Power of ten of its magnitude word. */
  exponent: number;
  value: number;
}

/** A figure's unit that the caller knows from outside the text (an earlier sentence, a table's caption). */
export interface FigureContext {
  /** Unit for numbers that have a magnitude and no unit of their own. */
  unit?: Unit;
  /** Whether the text says that its amounts are in `unit` where it names no other ("Angaben in US-Dollar"). */
  declared?: true;
  /** Factor for bare numbers in a table whose caption says "in Mio. Euro" (1e6). Needs `unit`. */
  scale?: number;
  /** Counted noun where the unit is people. */
  noun?: string;
  /** The figure before the text, for numbers that are compared with it. */
  last?: LastFigure;
  /** What a table's head says of each of its columns, in order; null where it says nothing. */
  columns?: readonly (FigureContext | null)[];
}
