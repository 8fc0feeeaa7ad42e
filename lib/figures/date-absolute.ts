import type { PartialDate } from '../model';
import { adjacent } from '../text';
import { isDay, type Moment, momentOf, partsOf, UNKNOWN } from './calendar';
import {
  capitalFits,
  type DateReading,
  draft,
  linkedYear,
  offsetUnit,
  overLinks,
  type Rule,
  relativeDraft,
  yearAt,
} from './date-reading';

const DAY_MS = 86_400_000;
const ISO = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** The year that puts a day and month nearest to the reference. */
function nearestYear(reference: PartialDate, month: number, day: number): Moment {
  const { year } = partsOf(reference);
  const at = Date.parse(reference.length === 10 ? reference : `${reference.slice(0, 7).padEnd(7, '-06')}-15`);
  const options = [year - 1, year, year + 1].filter((y) => isDay(y, month, day)).map((y) => momentOf(y, month, day));
  const gap = (m: Moment): number => Math.abs(Date.parse(m.interval?.start ?? '') - at) / DAY_MS;
  return options.sort((a, b) => gap(a) - gap(b))[0] ?? UNKNOWN;
}

/** The latest such month not after the reference; `offset` -1: before the reference's month, 1: after it, 0: of its year. */
export function monthBy(reference: PartialDate, month: number, offset: -1 | 0 | 1 | null): Moment {
  const { year, month: now } = partsOf(reference);
  if (offset === 0) return momentOf(year, month);
  if (now === null) return offset === null ? UNKNOWN : momentOf(year + offset, month);
  if (offset === 1) return momentOf(month > now ? year : year + 1, month);
  const same = offset === -1 ? month < now : month <= now;
  return momentOf(same ? year : year - 1, month);
}

/** Dates in figures only: "13.06.2025", "2025-06-13", "6/13/2025" (order by the language's table). */
export const longDate: Rule = ({ tokens, lexicon }, index) => {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(token.text);
  if (dotted) {
    const year = Number(dotted[3]) + (dotted[3]?.length === 2 ? 2000 : 0);
    const [day, month] = [Number(dotted[1]), Number(dotted[2])];
    return isDay(year, month, day) ? draft(index, index + 1, momentOf(year, month, day)) : null;
  }
  const [mark, second, mark2, third] = tokens.slice(index + 1, index + 5);
  if (!mark || !second || mark.text !== mark2?.text || !third || !adjacent(token, mark) || !adjacent(mark, second))
    return null;
  if (mark.text === '-' && /^\d{4}$/.test(token.text) && /^\d\d$/.test(second.text) && /^\d\d$/.test(third.text)) {
    const [year, month, day] = [Number(token.text), Number(second.text), Number(third.text)];
    return isDay(year, month, day) ? draft(index, index + 5, momentOf(year, month, day)) : null;
  }
  if (mark.text === '/' && ISO.test(token.text) && ISO.test(second.text) && /^(?:20)?\d\d$/.test(third.text)) {
    const year = (Number(third.text) % 100) + 2000;
    const [x, y] = [Number(token.text), Number(second.text)];
    const monthFirst = x <= 12 && (lexicon.tables.slashOrder === 'month-first' || y > 12);
    const [month, day] = monthFirst ? [x, y] : [y, x];
    return isDay(year, month, day) ? draft(index, index + 5, momentOf(year, month, day)) : null;
  }
  return null;
};

interface MonthPlace {
  month: number;
  to: number;
  short: boolean;
  ambiguous: boolean;
}

/** A month name at token `index`; short names take their full stop with them. */
export function monthWord(reading: DateReading, index: number): MonthPlace | null {
  const { tokens, lexicon } = reading;
  const token = tokens[index];
  if (token?.kind !== 'word' || !capitalFits(reading, token)) return null;
  const month = lexicon.months.get(token.lower);
  if (month !== undefined)
    return { month, to: index + 1, short: false, ambiguous: lexicon.ambiguousMonths.has(token.lower) };
  const short = lexicon.shortMonths.get(token.lower);
  if (short === undefined) return null;
  const dot = tokens[index + 1]?.text === '.' && adjacent(token, tokens[index + 1]);
  return { month: short, to: index + (dot ? 2 : 1), short: true, ambiguous: false };
}

/** A day number at `index`, with its ending ("13.", "13th"). */
function dayAt({ tokens, lexicon }: DateReading, index: number): { day: number; to: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !ISO.test(token.text)) return null;
  const next = tokens[index + 1];
  const ending = next !== undefined && adjacent(token, next) && lexicon.dayEndings.has(next.lower);
  if (next && adjacent(token, next) && !ending && next.kind === 'word') return null;
  return { day: Number(token.text), to: index + (ending ? 2 : 1) };
}

const yearAfterComma = (reading: DateReading, index: number) =>
  yearAt(reading, index) ?? (reading.tokens[index]?.text === ',' ? yearAt(reading, index + 1) : null);

/** "… of last year" after a month: the offset in years, with the token after it. */
function offsetYear(reading: DateReading, index: number): { offset: number; to: number } | null {
  const found = offsetUnit(reading, overLinks(reading, index));
  return found?.unit === 'year' ? found : null;
}

/** A month with what stands around it. */
export interface MonthAndYear {
  month: number;
  day: number | null;
  year: number | null;
  /** Index after the last token. */
  to: number;
}

/** A month with its day and year, where they are said: "Juni", "30 June", "Jan. 26, 2025", "Ende März" without its edge. */
export function monthAt(reading: DateReading, index: number): MonthAndYear | null {
  const first = dayAt(reading, index);
  const link = first && reading.lexicon.dayLinks.has(reading.tokens[first.to]?.lower ?? ' ') ? 1 : 0;
  const month = monthWord(reading, first ? first.to + link : index);
  if (!month) return null;
  const second = first || reading.lexicon.tables.slashOrder === 'day-first' ? null : dayAt(reading, month.to);
  const to = second?.to ?? month.to;
  const year = yearAfterComma(reading, to) ?? linkedYear(reading, to);
  return { month: month.month, day: (first ?? second)?.day ?? null, year: year?.year ?? null, to: year?.to ?? to };
}

/** "13. Juni [2025]", "13 June [2025]". */
export const dayMonth: Rule = (reading, index) => {
  const before = reading.tokens[index - 1];
  const day = dayAt(reading, index);
  if (!day || (before?.kind === 'word' && adjacent(before, reading.tokens[index]))) return null;
  const link = reading.lexicon.dayLinks.has(reading.tokens[day.to]?.lower ?? ' ') ? 1 : 0;
  const month = monthWord(reading, day.to + link);
  if (!month) return null;
  const year = yearAfterComma(reading, month.to);
  const offset = year ? null : offsetYear(reading, month.to);
  if (offset) {
    const find = (ref: PartialDate): Moment => momentOf(partsOf(ref).year + offset.offset, month.month, day.day);
    return relativeDraft(reading, index, offset.to, find);
  }
  if (!year) return relativeDraft(reading, index, month.to, (ref) => nearestYear(ref, month.month, day.day));
  return isDay(year.year, month.month, day.day)
    ? draft(index, year.to, momentOf(year.year, month.month, day.day))
    : null;
};

/** "June 13[, 2025]". */
export const monthDay: Rule = (reading, index) => {
  const month = monthWord(reading, index);
  const day = month && dayAt(reading, month.to);
  if (!month || !day || reading.lexicon.tables.slashOrder === 'day-first') return null;
  const next = reading.tokens[day.to];
  const year = yearAfterComma(reading, day.to);
  if (!year && next?.kind === 'word' && adjacent(reading.tokens[day.to - 1], next)) return null;
  if (!year) return relativeDraft(reading, index, day.to, (ref) => nearestYear(ref, month.month, day.day));
  return isDay(year.year, month.month, day.day)
    ? draft(index, year.to, momentOf(year.year, month.month, day.day))
    : null;
};

/** "last year, in September", "im Vorjahr im Mai": a month in the year named right before it. */
export const yearThenMonth: Rule = (reading, index) => {
  const { tokens } = reading;
  const year = offsetUnit(reading, index);
  if (year?.unit !== 'year' || year.offset > 0) return null;
  const apart = tokens[year.to]?.text === ',' ? year.to + 1 : year.to;
  const at = overLinks(reading, apart);
  const month = at > apart ? monthWord(reading, at) : null;
  if (!month || month.short || linkedYear(reading, month.to) || yearAfterComma(reading, month.to)) return null;
  const find = (ref: PartialDate): Moment => momentOf(partsOf(ref).year + year.offset, month.month);
  return relativeDraft(reading, index, month.to, find);
};

/** Whether signs stand on both sides of tokens, as in an enumeration ("a round, March; …", "(May)"). */
function isApart({ tokens }: DateReading, from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  return APART.test(before?.text ?? '') && (after === undefined || APART.test(after.text));
}

const APART = /^[,;()|–—/.]$/;
const CELL = '\t';

/** Whether tokens fill a cell of a table's row. */
export function isCell({ tokens, text }: DateReading, from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || !text.includes(CELL)) return false;
  const before = text[first.start - 1] ?? CELL;
  const after = text[last.end] ?? CELL;
  return before === CELL && after === CELL;
}

/** "Juni 2024", "Aug. 2024", and a month alone. */
export const monthYear: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const month = monthWord(reading, index);
  if (!month) return null;
  const at = ["'", '’'].includes(tokens[month.to]?.text ?? '') ? month.to + 1 : month.to;
  const year = yearAfterComma(reading, month.to) ?? linkedYear(reading, month.to);
  if (year && !('fiscal' in year && year.fiscal)) return draft(index, year.to, momentOf(year.year, month.month));
  if (at > month.to && /^\d\d$/.test(tokens[at]?.text ?? '')) {
    return draft(index, at + 1, momentOf(2000 + Number(tokens[at]?.text), month.month));
  }
  const offset = offsetYear(reading, month.to);
  if (offset) {
    const find = (ref: PartialDate): Moment => momentOf(partsOf(ref).year + offset.offset, month.month);
    return relativeDraft(reading, index, offset.to, find);
  }
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[month.to];
  const label = index === 0 && /^[–—:-]$/.test(next?.text ?? '');
  const isMonthNoun =
    label ||
    isApart(reading, index, month.to) ||
    isCell(reading, index, month.to) ||
    lexicon.monthNouns.has(next?.lower ?? ' ');
  if (month.short || (month.ambiguous && !lexicon.monthCues.has(before) && !isMonthNoun)) return null;
  return relativeDraft(reading, index, month.to, (ref) => monthBy(ref, month.month, null));
};

/** "2025-06". */
export const isoMonth: Rule = ({ tokens }, index) => {
  if (tokens[index]?.kind !== 'number') return null;
  const [first, mark, second, after] = tokens.slice(index, index + 4);
  if (first?.kind !== 'number' || mark?.text !== '-' || !adjacent(first, mark) || !adjacent(mark, second)) return null;
  if (!/^20\d\d$/.test(first.text) || !/^(?:0[1-9]|1[0-2])$/.test(second?.text ?? '')) return null;
  if (after && adjacent(second, after) && after.kind !== 'mark') return null;
  return draft(index, index + 3, momentOf(Number(first.text), Number(second?.text)));
};
