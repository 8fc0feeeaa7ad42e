/** A unit of calendar time. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'fiscal-year';

/** A distance in time, counted in calendar units; negative is earlier. */
export interface DateShift {
  unit: CalendarUnit;
  count: number;
}

/** A part of a (calendar or fiscal) year. */
export type YearPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | '9M';

/** Seasons as business news use them. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Which third of a span is meant. */
export type Edge = 'early' | 'mid' | 'late';

/** A length of the year that results are told for. */
export type YearLength = 'month' | 'quarter' | 'half' | 'year';

/** Words of a language by which the engine reads dates. Entries match in any case unless said. */
export interface DateTables {
  /** Month names, 1 to 12; found only with a capital where `capitals` is set. */
  months: Readonly<Record<string, number>>;
  /** Short month names, found only beside a day or a year. */
  shortMonths: Readonly<Record<string, number>>;
  /** Month names that are also words ("may"): found only beside a day, a year or a word of `monthCues`. */
  ambiguousMonths: readonly string[];
  /** Words before a month that make it one. */
  monthCues: readonly string[];
  /** Words after a month that make it one ("the May round"). */
  monthNouns: readonly string[];
  /** Weekdays, 1 (Monday) to 7. */
  weekdays: Readonly<Record<string, number>>;
  /** What may be joined to a weekday ("abend"). */
  weekdayEndings: readonly string[];
  /** Whether months and weekdays are written with a capital. */
  capitals: boolean;
  seasons: Readonly<Record<string, Season>>;
  /** Words before a season that make it one, where it could be another word ("sales fall"). */
  seasonCues: readonly string[];
  edges: Readonly<Record<string, Edge>>;
  /** "last" -1, "this" 0, "next" 1, with all endings. */
  offsets: Readonly<Record<string, -1 | 0 | 1>>;
  units: Readonly<Record<string, CalendarUnit>>;
  /** Those of `units` that are a part of a year only beside that year ("Hälfte"). */
  looseUnits: readonly string[];
  /** Nouns for a stretch of time that ends on a quarter's last month ("the period to March"): a quarter. */
  stretches: readonly string[];
  /** Those of `units` that are plural for sure: "in past months" is no month. */
  pluralUnits: readonly string[];
  /** Words that are a moment by themselves: "gestern", "Vorjahr". */
  moments: Readonly<Record<string, DateShift>>;
  /** Phrases that count from another date of the text: "a year earlier", "Vorjahreszeitraum". */
  fromOther: Readonly<Record<string, DateShift>>;
  /** Number words up to twelve, articles included. */
  counts: Readonly<Record<string, number>>;
  /** Counts that do not say how many ("a few", "mehreren"). */
  someCounts: readonly string[];
  /** Hedges that may stand before a count ("rund", "about"). */
  countHedges: readonly string[];
  /** Before a count and unit: that long before the reference ("vor"). */
  agoBefore: readonly string[];
  /** After a count and unit: that long before the reference ("ago"). */
  agoAfter: readonly string[];
  /** After a count and unit: that long before (-1) or after (1) another date ("earlier", "später"). */
  shiftAfter: Readonly<Record<string, -1 | 1>>;
  /** After a count and unit: before what they introduce that time has passed ("two years after its last round"). */
  backTo: readonly string[];
  /** Words that, before count and unit, mean the time up to the reference ("past two years"). */
  spans: readonly string[];
  /** "first" 1 … "fourth" 4, with all endings. */
  ordinals: Readonly<Record<string, number>>;
  /** Parts of a year in one word or phrase: "Q1", "Schlussquartal", "first half". */
  parts: Readonly<Record<string, YearPart>>;
  /** Words that make a year or part fiscal ("Geschäftsjahr", "fiscal"). */
  fiscal: readonly string[];
  /** Words between a part, edge or season and its year ("des Jahres", "of"). */
  yearLinks: readonly string[];
  /** Words between a day and its month ("13th of June"). */
  dayLinks: readonly string[];
  /** Endings of a day number ("th"). */
  dayEndings: readonly string[];
  /** First words of a range of months ("between April and June"); may be missing where a dash joins them. */
  rangeFrom: readonly string[];
  /** Between the first and the last month of a range. */
  rangeTo: readonly string[];
  /** The same, only after a first word ("between April and June"). */
  rangeAnd: readonly string[];
  /** Between a length of time and the month it ends in ("three months to March", "quarter ended"). */
  endsOn: readonly string[];
  /** Phrases for a length of the year that do not say which one ("the quarter", "full-year"). */
  lengths: Readonly<Record<string, YearLength>>;
  /** First parts of compounds that do the same ("Quartalsumsatz"). */
  lengthStems: Readonly<Record<string, YearLength>>;
  /** Phrases that mean the time spoken of last ("damals", "in the same quarter"); a year may follow. */
  sameTime: readonly string[];
  /** "Since then". */
  sinceThen: readonly string[];
  /** The first days of a year without saying which ("Jahresbeginn"). */
  yearStart: readonly string[];
  /** Days between the years ("Jahreswechsel", "Christmas"): the last ones, where nothing says that they are to come. */
  yearTurn: readonly string[];
  /** The last days of a year without saying which ("year-end"). */
  yearEnd: readonly string[];
  /** Words directly before a year or quarter that make it what something is compared with ("than last year"). */
  against: readonly string[];
  /** Words beside a date that make it the beginning of a company ("founded", "gegründet"). */
  births: readonly string[];
  /** The same as attributes, whose date never says anything else ("gegründete"). */
  bornWith: readonly string[];
  /** Words for the time of writing ("now", "derzeit"). */
  now: readonly string[];
  until: readonly string[];
  since: readonly string[];
  /** Words between "until" and the date ("by the", "bis zum"). */
  articles: readonly string[];
  /** Order of 6/7/2025. */
  slashOrder: 'day-first' | 'month-first';
}
