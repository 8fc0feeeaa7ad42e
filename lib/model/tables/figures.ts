import type { Qualifier, Unit } from '../figure';

/** A hedge: one of the qualifiers that a word beside a figure can give. */
export type Hedge = Exclude<Qualifier, 'range'>;

/** Number words of a language, from which the engine builds all words up to 999. */
export interface NumberWords {
  /** Words for 1 to 19 with the forms in which they stand before a magnitude. */
  small: Readonly<Record<string, number>>;
  /** Words for 20, 30 … 90. */
  tens: Readonly<Record<string, number>>;
  /** How 21 to 99 are built: "fünf-und-zwanzig" or "twenty-five". */
  order: 'units-first' | 'tens-first';
  /** What joins the two parts ("und", "-"). */
  joint: string;
  /** Form of each unit inside a compound where it differs ("eins" → "ein"); key is the value. */
  inCompound: Readonly<Record<number, string>>;
  /** Words written together with units to make hundreds ("hundert"); empty where hundreds are two words. */
  hundred: readonly string[];
  /** Whole numbers above 99 in one word ("tausend"). */
  others: Readonly<Record<string, number>>;
  /** Numbers with a fraction as one phrase: "anderthalb" 1.5, "two and a half" 2.5. */
  fractional: Readonly<Record<string, number>>;
  /** What is added to a unit to say "and a half" in one word ("zwei" + "einhalb"); empty when there is none. */
  halfSuffix: string;
  /** What, after a magnitude, adds half of it ("un milliard et demi"). */
  halfAfter?: readonly string[];
  /** Numbers that are about right, with what leads to the counted: "une dizaine de" 10. */
  approximate?: Readonly<Record<string, number>>;
  /** Articles that count as 1 before a magnitude ("eine Milliarde", "a billion"). */
  articles: readonly string[];
  /** Fractions before a magnitude, with their article: "eine halbe" 0.5, "half a" 0.5. */
  beforeMagnitude: Readonly<Record<string, number>>;
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
  /** Phrases that make the magnitude after them vague, with their least number: "mehrere" 2, "hunderte" 200. */
  vagueCounts: Readonly<Record<string, number>>;
  /** Words that tell the digits of a vague sum: "zweistellig" 2, with all endings. */
  digitWords: Readonly<Record<string, number>>;
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
  percent: readonly string[];
  /** Words that, right after a percent sign or word, make it percentage points. */
  notPercent: readonly string[];
  /** Counted people: written form → base form. */
  people: Readonly<Record<string, string>>;
  /** Base forms that are also found as the last part of a compound ("Firmenkunden" → "kunde"); form → base. */
  peopleEndings: Readonly<Record<string, string>>;
  /** Words between a count and its noun ("weekly", "wöchentliche"). */
  peopleAdjectives: readonly string[];
  /** Phrases before a bare number that make it a count of people ("headcount of"), with the noun. */
  peopleBefore: Readonly<Record<string, string>>;
  /** Verbs and particles that may stand between such a phrase and the number. */
  peopleLinks: readonly string[];
  /** Nouns after a magnitude that leave it a sum of money ("Milliarden Umsatz"). */
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
  /** Adjectives between article and magnitude that hedge: "eine gute Milliarde". */
  hedgeAdjectives: Readonly<Record<string, Hedge>>;
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
  /** Pairs of a trajectory ("von … auf", "from … to"): two figures that share unit and magnitude. */
  trajectories: readonly (readonly [from: string, to: string])[];
  /** Words before the first word of a trajectory that make it a range after all ("ranging from … to"). */
  rangeOpeners: readonly string[];
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
}

/** A figure's unit that the caller knows from outside the text (an earlier sentence, a table's caption). */
export interface FigureContext {
  /** Unit for numbers that have a magnitude and no unit of their own. */
  unit?: Unit;
  /** Factor for bare numbers in a table whose caption says "in Mio. Euro" (1e6). Needs `unit`. */
  scale?: number;
}
