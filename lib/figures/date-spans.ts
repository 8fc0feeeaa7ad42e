import type { PartialDate } from '../model';
import type { CalendarUnit, YearLength } from '../model/tables/dates';
import { type Moment, momentOf, momentOfSpan, partsOf, UNKNOWN, unitAt } from './calendar';
import { isCell, monthAt } from './date-absolute';
import { partWord } from './date-periods';
import {
  countAt,
  type DateReading,
  draft,
  linkedYear,
  offsetUnit,
  overLinks,
  type Rule,
  relativeDraft,
  unitWord,
} from './date-reading';

/** A span that ends in the first days of a month is over with the month before ("three months to Nov. 2"). */
const FIRST_DAYS = 10;
/** How many months a span may lie back before the coming one is meant ("the three months to March", said in January). */
const LATEST = 8;

/** Last month of a span, and the year: the one said, else the nearest to the reference. */
function spanEnd(
  reading: DateReading,
  index: number,
): { find: (ref: PartialDate) => [number, number]; to: number; relative: boolean } | null {
  const found = monthAt(reading, index);
  if (!found) return null;
  const { month, day, year, to } = found;
  const early = day !== null && day <= FIRST_DAYS;
  const settle = (y: number): [number, number] => (!early ? [y, month] : month === 1 ? [y - 1, 12] : [y, month - 1]);
  if (year !== null) return { find: () => settle(year), to, relative: false };
  const find = (reference: PartialDate): [number, number] => settle(latestEnd(reference, month)[0]);
  return { find, to, relative: true };
}

/** The year and month in which a span that ends with such a month is over, seen from `reference`. */
function latestEnd(reference: PartialDate, month: number): [year: number, month: number] {
  const { year: now, month: today } = partsOf(reference);
  const last = (today ?? 12) >= month ? now : now - 1;
  const back = (now - last) * 12 + (today ?? 12) - month;
  return [back > LATEST ? last + 1 : last, month];
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, 'fiscal-year': 12 };
const PART_MONTHS: Readonly<Record<string, number>> = { Q: 3, H: 6, '9': 9 };

/** Number of months of a length of time at `index`: "three months", "Quartal", "Schlussquartal", "fiscal year". */
function monthsAt(reading: DateReading, index: number): { count: number; to: number; year: boolean } | null {
  if (reading.lexicon.stretches.has(reading.tokens[index]?.lower ?? ' '))
    return { count: 3, to: index + 1, year: false };
  const part = partWord(reading, index);
  if (part) return { count: PART_MONTHS[part.part[0] ?? ''] ?? 0, to: part.to, year: false };
  const count = countAt(reading, index);
  const unit = unitWord(reading, count?.to ?? index);
  const months = unit && MONTHS[unit.unit];
  if (!unit || !months || (count && unit.unit !== 'month' && unit.unit !== 'quarter')) return null;
  return { count: months * (count?.count ?? 1), to: unit.to, year: unit.unit.endsWith('year') };
}

/** "three months to March", "Quartal bis Ende September", "fiscal year ended January 2025", "Schlussquartal (per Ende Juni)". */
export const lengthUntil: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const length = monthsAt(reading, index);
  if (!length || length.count < 1 || length.count > 12) return null;
  const year = linkedYear(reading, length.to);
  const after = year?.to ?? length.to;
  const joins = ['(', ','].includes(tokens[after]?.text ?? '') ? after + 1 : after;
  const join = lexicon.endsOn.at(tokens, joins);
  if (!join) return null;
  let at = joins + join.length;
  const edge = lexicon.edges.at(tokens, at);
  if (edge) at += edge.length;
  while (at < joins + join.length + 4 && (tokens[at]?.text === '-' || lexicon.yearLinks.has(tokens[at]?.lower ?? ' ')))
    at++;
  const end = spanEnd(reading, at);
  if (!end) return null;
  const find = (reference: PartialDate): Moment => {
    const [endYear, month] = end.find(reference);
    const moment = momentOfSpan(endYear, month, length.count);
    if (length.year && year) return { ...UNKNOWN, period: `FY${year.year}` };
    return length.year && moment.period === null ? { ...moment, period: `FY${endYear}` } : moment;
  };
  const part = { kind: 'period' as const };
  return end.relative ? relativeDraft(reading, index, end.to, find, part) : draft(index, end.to, find('2000'), part);
};

/** "the December quarter", "September-Quartal 2025", "Junihalbjahr": a part of a year named after its last month. */
export const monthPart: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const joined = lexicon.monthParts.get(tokens[index]?.lower ?? ' ');
  const end = joined ? null : spanEnd(reading, index);
  const unit = end && unitWord(reading, end.to);
  const part = joined ? { ...joined, to: index + 1 } : unit && { unit: unit.unit, to: unit.to };
  const count = part?.unit === 'quarter' ? 3 : part?.unit === 'half' ? 6 : null;
  const word = tokens[(part?.to ?? 1) - 1]?.lower ?? ' ';
  if (!part || count === null || lexicon.pluralUnits.has(word) || lexicon.looseUnits.has(word)) return null;
  const kind = { kind: 'period' as const };
  const year = linkedYear(reading, part.to);
  const last = joined ? () => joined.month : (ref: PartialDate) => end?.find(ref)[1] ?? 12;
  if (year && !year.fiscal && (joined || end?.relative))
    return draft(index, year.to, momentOfSpan(year.year, last('2000-12'), count), kind);
  const find = joined ? (ref: PartialDate) => latestEnd(ref, joined.month) : end?.find;
  if (!find) return null;
  if (end && !end.relative) return draft(index, part.to, momentOfSpan(...find('2000'), count), kind);
  return relativeDraft(reading, index, part.to, (ref) => momentOfSpan(...find(ref), count), kind);
};

/** "zwischen April und Juni 2025", "January–June 2025", "von Januar bis März". */
export const monthRange: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const opened = lexicon.rangeFrom.has(tokens[index]?.lower ?? ' ');
  const first = monthAt(reading, opened ? index + 1 : index);
  if (!first) return null;
  const join = tokens[first.to];
  const joined = join !== undefined && (/^[-–—]$/.test(join.text) || lexicon.rangeTo.has(join.lower));
  if (!joined && !(opened && lexicon.rangeAnd.has(join?.lower ?? ' '))) return null;
  const edge = lexicon.edges.at(tokens, first.to + 1);
  const end = spanEnd(reading, first.to + 1 + (edge?.length ?? 0));
  const last = monthAt(reading, first.to + 1 + (edge?.length ?? 0));
  if (!end || !last || last.month === first.month) return null;
  const find = (reference: PartialDate): Moment => {
    const [year, month] = end.find(reference);
    const from = first.year ?? (first.month <= month ? year : year - 1);
    const count = (year - from) * 12 + month - first.month + 1;
    return count >= 1 ? momentOfSpan(year, month, count) : UNKNOWN;
  };
  const part = { kind: 'period' as const };
  return end.relative ? relativeDraft(reading, index, end.to, find, part) : draft(index, end.to, find('2000'), part);
};

/** "im Quartal", "full-year", "Jahresumsatz": a length of the year of which nobody says which. */
export const lengthRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const found = lexicon.lengths.at(tokens, index);
  if (found) return lengthDraft(index, index + found.length, found.value);
  const unit = unitWord(reading, index);
  const head = unit && isCell(reading, index, unit.to) ? LENGTHS[unit.unit] : undefined;
  if (unit && head) return lengthDraft(index, unit.to, head);
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const stem = lexicon.lengthStems.find(([s]) => token.lower.startsWith(s) && token.lower.length > s.length);
  return stem ? lengthDraft(index, index + 1, stem[1]) : null;
};

const lengthDraft = (from: number, to: number, length: YearLength) =>
  draft(from, to, UNKNOWN, { kind: 'period', relative: true, length });

const LENGTHS: Readonly<Partial<Record<CalendarUnit, YearLength>>> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
};

/** "damals", "in the same quarter", "im selben Zeitraum 2024": the time spoken of last, perhaps of another year. */
export const thenRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const found = lexicon.sameTime.at(tokens, index) ?? lexicon.sinceThen.at(tokens, index);
  if (!found) return null;
  const to = index + found.length;
  const shift = { unit: 'day' as const, count: 0 };
  const length = LENGTHS[unitWord(reading, to - 1)?.unit ?? 'day'] ?? null;
  const year = linkedYear(reading, to);
  if (year && !year.fiscal) return draft(index, year.to, momentOf(year.year), { kind: 'period', shift, length });
  const offset = offsetUnit(reading, overLinks(reading, to));
  if (offset?.unit === 'year' && offset.offset !== 0) {
    const before = { unit: 'year' as const, count: offset.offset };
    return draft(index, offset.to, UNKNOWN, { kind: 'period', relative: true, shift: before });
  }
  return draft(index, to, UNKNOWN, { relative: true, shift, length });
};

/** "now", "derzeit": the time of writing, in words that say no date. */
export const nowRule: Rule = ({ tokens, lexicon }, index) => {
  const found = lexicon.now.at(tokens, index);
  return found ? draft(index, index + found.length, UNKNOWN, { now: true }) : null;
};

/** Month up to which "at year-end" still means the end of the year before. */
const SPRING = 6;

/** "zu Jahresbeginn", "at year-end", with or without their year. */
export const yearEdge: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const start = lexicon.yearStart.at(tokens, index);
  const turn = lexicon.yearTurn.at(tokens, index);
  const found = start ?? turn ?? lexicon.yearEnd.at(tokens, index);
  if (!found) return null;
  const to = index + found.length;
  const month = start ? 1 : 12;
  const year = linkedYear(reading, to);
  if (year && !year.fiscal) return draft(index, year.to, momentOf(year.year, month));
  const offset = offsetUnit(reading, overLinks(reading, to));
  if (offset?.unit === 'year')
    return relativeDraft(reading, index, offset.to, (ref) => momentOf(partsOf(ref).year + offset.offset, month));
  const coming = lexicon.until.before(tokens, index) !== null;
  return relativeDraft(reading, index, to, (ref) => {
    const { year: now, month: today } = partsOf(ref);
    const past = turn ? (today ?? 12) < 12 : (today ?? 12) <= SPRING;
    return momentOf(!start && !coming && past ? now - 1 : now, month);
  });
};

/** The running unit of time whose name stands at `index` ("Monats" in "Anfang des Monats"). */
export function runningUnit(reading: DateReading, index: number): { moment: Moment; to: number } | null {
  const unit = unitWord(reading, index);
  if (!unit || unit.unit === 'fiscal-year' || unit.unit === 'day' || reading.tokens[unit.to]?.text === '-') return null;
  const { reference } = reading;
  return { moment: reference === null ? UNKNOWN : unitAt(reference, { unit: unit.unit, count: 0 }), to: unit.to };
}
