import type { PartialDate } from '../model';
import type { CalendarUnit } from '../model/tables/dates';
import {
  type Moment,
  momentOf,
  momentOfSeason,
  partsOf,
  seasonStart,
  shiftedBy,
  spanUpTo,
  UNKNOWN,
  unitAt,
  weekdayBy,
} from './calendar';
import { monthBy, monthWord } from './date-absolute';
import {
  capitalFits,
  countAt,
  type DateDraft,
  type DateReading,
  draft,
  linkedYear,
  offsetUnit,
  overLinks,
  type Rule,
  relativeDraft,
  unitWord,
  yearAt,
} from './date-reading';

/** "last", "this" or "next" with a unit, month, weekday or season. */
export const offsetRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const offset = lexicon.offsets.get(tokens[index]?.lower ?? ' ');
  if (offset === undefined) return null;
  const unit = unitWord(reading, index + 1);
  if (lexicon.pluralUnits.has(tokens[index + 1]?.lower ?? ' ')) return null;
  if (unit?.unit === 'fiscal-year') {
    const fiscal = { part: 'year' as const, year: null, offset };
    return draft(index, unit.to, UNKNOWN, { relative: true, kind: 'period', fiscal });
  }
  if (unit) {
    const kind = unit.unit === 'year' || unit.unit === 'quarter' || unit.unit === 'half' ? 'period' : 'date';
    const running = { unit: unit.unit, count: offset };
    return relativeDraft(reading, index, unit.to, (ref) => unitAt(ref, running), { kind, running });
  }
  const month = monthWord(reading, index + 1);
  if (month && !month.short) {
    const year = yearAt(reading, month.to);
    if (year) return draft(index + 1, year.to, momentOf(year.year, month.month));
    return relativeDraft(reading, index, month.to, (ref) => monthBy(ref, month.month, offset));
  }
  const weekday = weekdayAt(reading, index + 1);
  if (weekday !== null) {
    const find = (ref: PartialDate): Moment =>
      weekdayBy(offset === -1 ? (unitAt(ref, { unit: 'day', count: -1 }).date ?? ref) : ref, weekday, offset);
    return relativeDraft(reading, index, index + 2, find);
  }
  const season = lexicon.seasons.get(tokens[index + 1]?.lower ?? ' ');
  if (!season) return null;
  return relativeDraft(reading, index, index + 2, (ref) => {
    const { year, month } = partsOf(ref);
    const start = seasonStart(season);
    if (offset === 0) return momentOfSeason(year, season);
    if (offset === 1) return momentOfSeason((month ?? 1) < start ? year : year + 1, season);
    return momentOfSeason(start + 2 < (month ?? 1) ? year : year - 1, season);
  });
};

function weekdayAt(reading: DateReading, index: number): number | null {
  const token = reading.tokens[index];
  if (token?.kind !== 'word' || !capitalFits(reading, token)) return null;
  return reading.lexicon.weekdays.get(token.lower) ?? null;
}

/** A weekday alone: the latest one up to the reference. */
export const weekdayRule: Rule = (reading, index) => {
  const weekday = weekdayAt(reading, index);
  return weekday === null ? null : relativeDraft(reading, index, index + 1, (ref) => weekdayBy(ref, weekday, 0));
};

/** Words that are a moment by themselves, or count from another date of the text. */
export const momentRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const other = lexicon.fromOther.at(tokens, index);
  const found = lexicon.moments.at(tokens, index);
  if (other && other.length >= (found?.length ?? 0)) {
    return draft(index, index + other.length, UNKNOWN, { relative: true, kind: 'period', shift: other.value });
  }
  if (!found) return null;
  const { unit, count } = found.value;
  const kind = unit === 'year' || unit === 'quarter' || unit === 'fiscal-year' ? 'period' : 'date';
  const offset = Math.sign(count) as -1 | 0 | 1;
  const fiscal = unit === 'fiscal-year' ? { part: 'year' as const, year: null, offset } : null;
  const ago = found.value;
  return relativeDraft(reading, index, index + found.length, (ref) => unitAt(ref, ago), { kind, fiscal, ago });
};

/** "vor zwei Jahren", "two years ago", "six months earlier", "over the past two years". */
export const agoRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const word = tokens[index]?.lower ?? ' ';
  const before = lexicon.agoBefore.at(tokens, index);
  const span = lexicon.spans.has(word);
  let at = index + (before?.length ?? (span ? 1 : 0));
  for (let n = 0; n < 3 && lexicon.countHedges.has(tokens[at]?.lower ?? ' '); n++) at++;
  const some = lexicon.someCounts.at(tokens, at);
  const plural = lexicon.pluralUnits.has(tokens[at]?.lower ?? ' ');
  const one = span && !some && !plural && unitWord(reading, at) ? { count: 1, to: at } : null;
  const count = some ? { count: 0, to: at + some.length } : (countAt(reading, at) ?? one);
  const unit = count && unitWord(reading, count.to);
  if (!count || !unit) return null;
  if (some) return someTimeAgo(reading, { from: before ? index : at, to: unit.to, unit: unit.unit }, before !== null);
  const from = index;
  if (span) {
    const ago = { unit: unit.unit, count: -count.count };
    const part = { kind: 'period' as const, ago, within: true };
    return relativeDraft(reading, from, unit.to, (ref) => spanUpTo(ref, unit.unit, count.count), part);
  }
  const after = tokens[unit.to]?.lower ?? ' ';
  const shift = { unit: unit.unit, count: -count.count };
  if (before || lexicon.agoAfter.has(after)) {
    return relativeDraft(reading, from, unit.to + (before ? 0 : 1), (ref) => shiftedBy(ref, shift), {
      ago: shift,
    });
  }
  if (lexicon.backTo.has(after) && tokens[unit.to + 1]?.kind === 'word') {
    return relativeDraft(reading, from, unit.to + 1, (ref) => shiftedBy(ref, shift), { ago: shift, local: true });
  }
  const shifted = lexicon.shiftAfter.at(tokens, unit.to);
  if (!shifted) return null;
  const direction = shifted.value;
  return draft(from, unit.to + shifted.length, UNKNOWN, {
    relative: true,
    shift: { unit: unit.unit, count: direction * count.count },
  });
};

/** Units so long that "some of them ago" is another time than the reference's. */
const LONG: ReadonlySet<CalendarUnit> = new Set(['month', 'quarter', 'half', 'year', 'fiscal-year']);

/** "vor einigen Jahren", "a few months ago", "some years earlier": earlier, and nobody says when. */
function someTimeAgo(
  { tokens, lexicon }: DateReading,
  { from, to, unit }: { from: number; to: number; unit: CalendarUnit },
  before: boolean,
): DateDraft | null {
  const after = tokens[to]?.lower ?? ' ';
  const back = lexicon.agoAfter.has(after) || lexicon.shiftAfter.at(tokens, to)?.value === -1;
  if (!LONG.has(unit) || !(before || back)) return null;
  return draft(from, before ? to : to + 1, UNKNOWN, { relative: true, vague: true });
}

/** A season with its year, or the latest one that has begun. */
export const seasonRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const season = lexicon.seasons.get(tokens[index]?.lower ?? ' ');
  if (!season) return null;
  const year = linkedYear(reading, index + 1);
  if (year && !year.fiscal) return draft(index, year.to, momentOfSeason(year.year, season));
  const offset = offsetUnit(reading, overLinks(reading, index + 1));
  if (offset?.unit === 'year') {
    return relativeDraft(reading, index, offset.to, (ref) => momentOfSeason(partsOf(ref).year + offset.offset, season));
  }
  const token = tokens[index];
  const before = tokens[index - 1]?.lower ?? ' ';
  const cued = lexicon.tables.capitals && /^\p{Lu}/u.test(token?.text ?? '');
  if (!cued && !lexicon.seasonCues.has(before)) return null;
  return relativeDraft(reading, index, index + 1, (ref) => {
    const { year: now, month } = partsOf(ref);
    return momentOfSeason(seasonStart(season) <= (month ?? 12) ? now : now - 1, season);
  });
};
