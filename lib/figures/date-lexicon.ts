import type { CalendarUnit, DateShift, DateTables, Edge, Season, YearLength, YearPart } from '../model/tables/dates';
import { compilePhrases, type Phrases } from '../text';

/** A language's date tables, compiled for look-up by token. */
export interface DateLexicon {
  tables: DateTables;
  months: ReadonlyMap<string, number>;
  shortMonths: ReadonlyMap<string, number>;
  ambiguousMonths: ReadonlySet<string>;
  monthCues: ReadonlySet<string>;
  monthNouns: ReadonlySet<string>;
  weekdays: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, Season>;
  seasonCues: ReadonlySet<string>;
  edges: Phrases<Edge>;
  offsets: ReadonlyMap<string, -1 | 0 | 1>;
  units: Phrases<CalendarUnit>;
  looseUnits: ReadonlySet<string>;
  stretches: ReadonlySet<string>;
  pluralUnits: ReadonlySet<string>;
  moments: Phrases<DateShift>;
  fromOther: Phrases<DateShift>;
  counts: Phrases<number>;
  someCounts: Phrases<true>;
  countHedges: ReadonlySet<string>;
  agoBefore: Phrases<true>;
  agoAfter: ReadonlySet<string>;
  shiftAfter: Phrases<-1 | 1>;
  backTo: ReadonlySet<string>;
  spans: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
  parts: Phrases<YearPart>;
  fiscal: Phrases<true>;
  yearLinks: ReadonlySet<string>;
  dayLinks: ReadonlySet<string>;
  dayEndings: ReadonlySet<string>;
  rangeFrom: ReadonlySet<string>;
  rangeTo: ReadonlySet<string>;
  rangeAnd: ReadonlySet<string>;
  endsOn: Phrases<true>;
  lengths: Phrases<YearLength>;
  sameTime: Phrases<true>;
  sinceThen: Phrases<true>;
  yearStart: Phrases<true>;
  yearTurn: Phrases<true>;
  yearEnd: Phrases<true>;
  against: Phrases<true>;
  births: Phrases<true>;
  bornWith: ReadonlySet<string>;
  now: Phrases<true>;
  until: Phrases<true>;
  since: Phrases<true>;
  articles: ReadonlySet<string>;
  /** Compounds of a month and a part of the year that ends in it ("septemberquartal"). */
  monthParts: ReadonlyMap<string, { month: number; unit: CalendarUnit }>;
  /** Beginnings of compounds that name a length of the year, longest first. */
  lengthStems: readonly (readonly [stem: string, length: YearLength])[];
  /** Lower-case tokens at which a date may begin, besides numbers and words with digits ("q2", "fy25"). */
  starts: ReadonlySet<string>;
}

const lower = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));
const lowerMap = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
const flags = (words: readonly string[]): Phrases<true> => compilePhrases(words.map((word) => [word, true] as const));

const weekdaysOf = (tables: DateTables): Map<string, number> =>
  new Map(
    Object.entries(tables.weekdays).flatMap(([word, day]) =>
      ['', ...tables.weekdayEndings].map((ending) => [(word + ending).toLowerCase(), day] as const),
    ),
  );

const PARTS: ReadonlySet<CalendarUnit> = new Set(['quarter', 'half']);

const monthPartsOf = ({ months, units }: DateTables): DateLexicon['monthParts'] =>
  new Map(
    Object.entries(months).flatMap(([name, month]) =>
      Object.entries(units)
        .filter(([, unit]) => PARTS.has(unit))
        .map(([word, unit]) => [(name + word).toLowerCase(), { month, unit }] as const),
    ),
  );

const compiled = new WeakMap<DateTables, DateLexicon>();

/** The compiled form of `tables`, made once. */
export function dateLexiconOf(tables: DateTables): DateLexicon {
  const known = compiled.get(tables);
  if (known) return known;
  const lexicon: DateLexicon = {
    tables,
    months: lowerMap(tables.months),
    shortMonths: lowerMap(tables.shortMonths),
    ambiguousMonths: lower(tables.ambiguousMonths),
    monthCues: lower(tables.monthCues),
    monthNouns: lower(tables.monthNouns),
    weekdays: weekdaysOf(tables),
    seasons: lowerMap(tables.seasons),
    seasonCues: lower(tables.seasonCues),
    edges: compilePhrases(Object.entries(tables.edges)),
    offsets: lowerMap(tables.offsets),
    units: compilePhrases(Object.entries(tables.units)),
    looseUnits: lower(tables.looseUnits),
    stretches: lower(tables.stretches),
    pluralUnits: lower(tables.pluralUnits),
    moments: compilePhrases(Object.entries(tables.moments)),
    fromOther: compilePhrases(Object.entries(tables.fromOther)),
    counts: compilePhrases(Object.entries(tables.counts)),
    someCounts: flags(tables.someCounts),
    countHedges: lower(tables.countHedges),
    agoBefore: flags(tables.agoBefore),
    agoAfter: lower(tables.agoAfter),
    shiftAfter: compilePhrases(Object.entries(tables.shiftAfter)),
    backTo: lower(tables.backTo),
    spans: lower(tables.spans),
    ordinals: lowerMap(tables.ordinals),
    parts: compilePhrases(Object.entries(tables.parts)),
    fiscal: flags(tables.fiscal),
    yearLinks: lower(tables.yearLinks),
    dayLinks: lower(tables.dayLinks),
    dayEndings: lower(tables.dayEndings),
    rangeFrom: lower(tables.rangeFrom),
    rangeTo: lower(tables.rangeTo),
    rangeAnd: lower(tables.rangeAnd),
    endsOn: flags(tables.endsOn),
    lengths: compilePhrases(Object.entries(tables.lengths)),
    sameTime: flags(tables.sameTime),
    sinceThen: flags(tables.sinceThen),
    yearStart: flags(tables.yearStart),
    yearTurn: flags(tables.yearTurn),
    yearEnd: flags(tables.yearEnd),
    against: flags(tables.against),
    births: flags(tables.births),
    bornWith: lower(tables.bornWith),
    now: flags(tables.now),
    until: flags(tables.until),
    since: flags(tables.since),
    articles: lower(tables.articles),
    monthParts: monthPartsOf(tables),
    lengthStems: Object.entries(tables.lengthStems).map(([stem, length]) => [stem.toLowerCase(), length] as const),
    starts: new Set(),
  };
  const { months, shortMonths, weekdays, seasons, offsets, ordinals } = lexicon;
  const { edges, moments, fromOther, counts, parts, fiscal, lengths, sameTime, sinceThen, yearStart, yearEnd } =
    lexicon;
  const starts = new Set([
    ...[months, shortMonths, weekdays, seasons, offsets, ordinals, lexicon.monthParts].flatMap((table) => [
      ...table.keys(),
    ]),
    ...[edges, moments, fromOther, counts, parts, fiscal].flatMap((table) => [...table.firsts]),
    ...[
      lengths,
      sameTime,
      sinceThen,
      yearStart,
      yearEnd,
      lexicon.yearTurn,
      lexicon.units,
      lexicon.someCounts,
      lexicon.now,
    ].flatMap((table) => [...table.firsts]),
    ...[lexicon.countHedges, lexicon.agoBefore.firsts, lexicon.spans, lexicon.rangeFrom, lexicon.stretches].flatMap(
      (words) => [...words],
    ),
  ]);
  lexicon.starts = starts;
  compiled.set(tables, lexicon);
  return lexicon;
}
