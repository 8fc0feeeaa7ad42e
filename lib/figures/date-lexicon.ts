import type { CalendarUnit, DateShift, DateTables, Edge, Season, YearPart } from '../model/tables/dates';
import { compilePhrases, type Phrases } from '../text';

/** A language's date tables, compiled for look-up by token. */
export interface DateLexicon {
  tables: DateTables;
  months: ReadonlyMap<string, number>;
  shortMonths: ReadonlyMap<string, number>;
  ambiguousMonths: ReadonlySet<string>;
  monthCues: ReadonlySet<string>;
  weekdays: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, Season>;
  seasonCues: ReadonlySet<string>;
  edges: Phrases<Edge>;
  offsets: ReadonlyMap<string, -1 | 0 | 1>;
  units: Phrases<CalendarUnit>;
  moments: Phrases<DateShift>;
  fromOther: Phrases<DateShift>;
  counts: Phrases<number>;
  countHedges: ReadonlySet<string>;
  agoBefore: Phrases<true>;
  agoAfter: ReadonlySet<string>;
  shiftAfter: Phrases<-1 | 1>;
  spans: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
  parts: Phrases<YearPart>;
  fiscal: Phrases<true>;
  yearLinks: ReadonlySet<string>;
  dayLinks: ReadonlySet<string>;
  dayEndings: ReadonlySet<string>;
  until: Phrases<true>;
  since: Phrases<true>;
  articles: ReadonlySet<string>;
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
    weekdays: weekdaysOf(tables),
    seasons: lowerMap(tables.seasons),
    seasonCues: lower(tables.seasonCues),
    edges: compilePhrases(Object.entries(tables.edges)),
    offsets: lowerMap(tables.offsets),
    units: compilePhrases(Object.entries(tables.units)),
    moments: compilePhrases(Object.entries(tables.moments)),
    fromOther: compilePhrases(Object.entries(tables.fromOther)),
    counts: compilePhrases(Object.entries(tables.counts)),
    countHedges: lower(tables.countHedges),
    agoBefore: flags(tables.agoBefore),
    agoAfter: lower(tables.agoAfter),
    shiftAfter: compilePhrases(Object.entries(tables.shiftAfter)),
    spans: lower(tables.spans),
    ordinals: lowerMap(tables.ordinals),
    parts: compilePhrases(Object.entries(tables.parts)),
    fiscal: flags(tables.fiscal),
    yearLinks: lower(tables.yearLinks),
    dayLinks: lower(tables.dayLinks),
    dayEndings: lower(tables.dayEndings),
    until: flags(tables.until),
    since: flags(tables.since),
    articles: lower(tables.articles),
    starts: new Set(),
  };
  const { months, shortMonths, weekdays, seasons, offsets, ordinals } = lexicon;
  const { edges, moments, fromOther, counts, parts, fiscal } = lexicon;
  const starts = new Set([
    ...[months, shortMonths, weekdays, seasons, offsets, ordinals].flatMap((table) => [...table.keys()]),
    ...[edges, moments, fromOther, counts, parts, fiscal].flatMap((table) => [...table.firsts]),
    ...[lexicon.countHedges, lexicon.agoBefore.firsts, lexicon.spans].flatMap((words) => [...words]),
  ]);
  lexicon.starts = starts;
  compiled.set(tables, lexicon);
  return lexicon;
}
