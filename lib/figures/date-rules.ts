import type { PartialDate } from '../model';
import type { Edge, YearPart } from '../model/tables/dates';
import { adjacent } from '../text';
import {
  edgeOf,
  isDay,
  type Moment,
  momentOf,
  momentOfPart,
  momentOfSeason,
  partsOf,
  seasonStart,
  shiftedBy,
  spanUpTo,
  UNKNOWN,
  unitAt,
  weekdayBy,
} from './calendar';
import {
  capitalFits,
  countAt,
  type DateDraft,
  type DateReading,
  draft,
  fiscalSpan,
  linkedYear,
  relativeDraft,
  unitWord,
  yearAt,
} from './date-reading';

/** Reads one form of date at a token, or says null. */
type Rule = (reading: DateReading, index: number) => DateDraft | null;

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
function monthBy(reference: PartialDate, month: number, offset: -1 | 0 | 1 | null): Moment {
  const { year, month: now } = partsOf(reference);
  if (offset === 0) return momentOf(year, month);
  if (now === null) return offset === null ? UNKNOWN : momentOf(year + offset, month);
  if (offset === 1) return momentOf(month > now ? year : year + 1, month);
  const same = offset === -1 ? month < now : month <= now;
  return momentOf(same ? year : year - 1, month);
}

const longDate: Rule = ({ tokens, lexicon }, index) => {
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

function monthWord(reading: DateReading, index: number): MonthPlace | null {
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

const dayMonth: Rule = (reading, index) => {
  const before = reading.tokens[index - 1];
  const day = dayAt(reading, index);
  if (!day || (before?.kind === 'word' && adjacent(before, reading.tokens[index]))) return null;
  const of = reading.tokens[day.to]?.lower === 'of' ? 1 : 0;
  const month = monthWord(reading, day.to + of);
  if (!month) return null;
  const year = yearAfterComma(reading, month.to);
  if (!year) return relativeDraft(reading, index, month.to, (ref) => nearestYear(ref, month.month, day.day));
  return isDay(year.year, month.month, day.day)
    ? draft(index, year.to, momentOf(year.year, month.month, day.day))
    : null;
};

const monthDay: Rule = (reading, index) => {
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

const monthYear: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const month = monthWord(reading, index);
  if (!month) return null;
  const at = ["'", '’'].includes(tokens[month.to]?.text ?? '') ? month.to + 1 : month.to;
  const year = yearAfterComma(reading, month.to) ?? linkedYear(reading, month.to);
  if (year && !('fiscal' in year && year.fiscal)) return draft(index, year.to, momentOf(year.year, month.month));
  if (at > month.to && /^\d\d$/.test(tokens[at]?.text ?? '')) {
    return draft(index, at + 1, momentOf(2000 + Number(tokens[at]?.text), month.month));
  }
  const before = tokens[index - 1]?.lower ?? '';
  if (month.short || (month.ambiguous && !lexicon.monthCues.has(before))) return null;
  return relativeDraft(reading, index, month.to, (ref) => monthBy(ref, month.month, null));
};

const isoMonth: Rule = ({ tokens }, index) => {
  const [first, mark, second, after] = tokens.slice(index, index + 4);
  if (first?.kind !== 'number' || mark?.text !== '-' || !adjacent(first, mark) || !adjacent(mark, second)) return null;
  if (!/^20\d\d$/.test(first.text) || !/^(?:0[1-9]|1[0-2])$/.test(second?.text ?? '')) return null;
  if (after && adjacent(second, after) && after.kind !== 'mark') return null;
  return draft(index, index + 3, momentOf(Number(first.text), Number(second?.text)));
};

/** A quarter, half or nine months: "Q2", "2. Quartal", "first half", "ersten sechs Monaten". */
function partWord(reading: DateReading, index: number): { part: YearPart; to: number } | null {
  const { tokens, lexicon } = reading;
  const word = lexicon.parts.at(tokens, index);
  if (word) return { part: word.value, to: index + word.length };
  const glued = /^([qh])([1-4])$/.exec(tokens[index]?.lower ?? '');
  if (glued) return { part: `${glued[1]?.toUpperCase()}${glued[2]}` as YearPart, to: index + 1 };
  const token = tokens[index];
  let n = lexicon.ordinals.get(token?.lower ?? ' ');
  let at = index + 1;
  if (token?.kind === 'number' && /^[1-4]$/.test(token.text)) {
    const ending = tokens[at];
    if (ending && adjacent(token, ending) && lexicon.dayEndings.has(ending.lower)) n = Number(token.text);
    if (n !== undefined) at++;
  }
  if (n === undefined) return null;
  const fiscal = lexicon.fiscal.at(tokens, at);
  if (fiscal) at += fiscal.length;
  const unit = unitWord(reading, at);
  if (unit?.unit === 'quarter') return { part: `Q${n}` as YearPart, to: unit.to };
  if (unit?.unit === 'half' && n <= 2) return { part: `H${n}` as YearPart, to: unit.to };
  if (n !== 1) return null;
  const count = countAt(reading, at);
  const months = count && unitWord(reading, count.to);
  if (months?.unit !== 'month') return null;
  const part = ({ 3: 'Q1', 6: 'H1', 9: '9M' } as const)[count?.count as 3 | 6 | 9];
  return part ? { part, to: months.to } : null;
}

/** The latest such part of a year that has begun by the reference. */
function partBy(reference: PartialDate, part: YearPart): Moment {
  const { year, month } = partsOf(reference);
  if (month === null) return momentOfPart(year, part);
  const start = part === '9M' ? 1 : part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part[1]) * 6 - 5;
  return momentOfPart(start <= month ? year : year - 1, part);
}

const partOfYear: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const leading = lexicon.fiscal.at(tokens, index);
  const from = index + (leading?.length ?? 0);
  const part = partWord(reading, from);
  if (!part) return null;
  const year = linkedYear(reading, part.to);
  const inside = tokens.slice(index, part.to).some((_, k) => lexicon.fiscal.at(tokens, index + k) !== null);
  const trailing = lexicon.fiscal.at(tokens, overLinks(reading, part.to));
  const fiscal = leading !== null || inside || year?.fiscal === true || (!year && trailing !== null);
  if (fiscal) {
    const hint = { part: part.part, year: year?.year ?? null, offset: null };
    const period = year ? `FY${year.year}-${part.part}` : null;
    return draft(index, year?.to ?? part.to, { ...UNKNOWN, period }, { kind: 'period', fiscal: hint, relative: !year });
  }
  if (year) return draft(index, year.to, momentOfPart(year.year, part.part), { kind: 'period' });
  const offset = offsetUnit(reading, overLinks(reading, part.to));
  if (offset?.unit === 'year') {
    const shift = { unit: 'year' as const, count: offset.offset };
    const find = (ref: PartialDate): Moment => momentOfPart(partsOf(ref).year + shift.count, part.part);
    return relativeDraft(reading, index, offset.to, find, { kind: 'period' });
  }
  return relativeDraft(reading, index, part.to, (ref) => partBy(ref, part.part), { kind: 'period' });
};

function overLinks({ tokens, lexicon }: DateReading, index: number): number {
  let at = index;
  while (at < index + 2 && lexicon.yearLinks.has(tokens[at]?.lower ?? ' ')) at++;
  return at;
}

/** "last year", "laufenden Quartal": an offset word and a unit. */
function offsetUnit(reading: DateReading, index: number) {
  const { tokens, lexicon } = reading;
  const offset = lexicon.offsets.get(tokens[index]?.lower ?? ' ');
  if (offset === undefined) {
    const moment = lexicon.moments.at(tokens, index);
    if (moment?.value.unit !== 'year') return null;
    return { offset: Math.sign(moment.value.count) as -1 | 0 | 1, unit: moment.value.unit, to: index + moment.length };
  }
  const unit = unitWord(reading, index + 1);
  return unit ? { offset, unit: unit.unit, to: unit.to } : null;
}

const fiscalYear: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const span = fiscalSpan(reading, index);
  const make = (year: number, to: number): DateDraft =>
    draft(
      index,
      to,
      { ...UNKNOWN, period: `FY${year}` },
      { kind: 'period', fiscal: { part: 'year', year, offset: null } },
    );
  if (span) return make(span.year, span.to);
  const glued = /^(?:fy|gj)(\d\d|20\d\d)$/.exec(tokens[index]?.lower ?? '');
  if (glued) return make((Number(glued[1]) % 100) + 2000, index + 1);
  const word = lexicon.fiscal.at(tokens, index);
  if (!word) return null;
  const year = linkedYear(reading, index + word.length);
  if (year) return make(year.year, year.to);
  const short = tokens[index + word.length];
  const apostrophe = /^['’]$/.test(short?.text ?? '') ? tokens[index + word.length + 1] : short;
  if (
    apostrophe?.kind === 'number' &&
    /^[12]\d$/.test(apostrophe.text) &&
    /^fy$|^gj$/.test(tokens[index]?.lower ?? '')
  ) {
    return make(2000 + Number(apostrophe.text), tokens.indexOf(apostrophe, index) + 1);
  }
  return null;
};

const offsetRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const offset = lexicon.offsets.get(tokens[index]?.lower ?? ' ');
  if (offset === undefined) return null;
  const unit = unitWord(reading, index + 1);
  if (unit?.unit === 'fiscal-year') {
    const fiscal = { part: 'year' as const, year: null, offset };
    return draft(index, unit.to, UNKNOWN, { relative: true, kind: 'period', fiscal });
  }
  if (unit) {
    const kind = unit.unit === 'year' || unit.unit === 'quarter' || unit.unit === 'half' ? 'period' : 'date';
    return relativeDraft(reading, index, unit.to, (ref) => unitAt(ref, { unit: unit.unit, count: offset }), { kind });
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

const weekdayRule: Rule = (reading, index) => {
  const weekday = weekdayAt(reading, index);
  return weekday === null ? null : relativeDraft(reading, index, index + 1, (ref) => weekdayBy(ref, weekday, 0));
};

const momentRule: Rule = (reading, index) => {
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
  return relativeDraft(reading, index, index + found.length, (ref) => unitAt(ref, { unit, count }), { kind, fiscal });
};

/** "vor zwei Jahren", "two years ago", "six months earlier", "over the past two years". */
const agoRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const word = tokens[index]?.lower ?? ' ';
  const before = lexicon.agoBefore.has(word);
  const span = lexicon.spans.has(word);
  let at = before || span ? index + 1 : index;
  for (let n = 0; n < 3 && lexicon.countHedges.has(tokens[at]?.lower ?? ' '); n++) at++;
  const count = countAt(reading, at);
  const unit = count && unitWord(reading, count.to);
  if (!count || !unit) return null;
  const from = before || span ? index : at;
  if (span) {
    return relativeDraft(reading, from, unit.to, (ref) => spanUpTo(ref, unit.unit, count.count), { kind: 'period' });
  }
  const after = tokens[unit.to]?.lower ?? ' ';
  const shift = { unit: unit.unit, count: -count.count };
  if (before || lexicon.agoAfter.has(after)) {
    return relativeDraft(reading, from, unit.to + (before ? 0 : 1), (ref) => shiftedBy(ref, shift));
  }
  const direction = lexicon.shiftAfter.get(after);
  if (direction === undefined) return null;
  return draft(from, unit.to + 1, UNKNOWN, {
    relative: true,
    shift: { unit: unit.unit, count: direction * count.count },
  });
};

const seasonRule: Rule = (reading, index) => {
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

const yearRule: Rule = (reading, index) => {
  const year = yearAt(reading, index);
  return year ? draft(index, year.to, momentOf(year.year), { kind: 'period' }) : null;
};

const INNER: readonly Rule[] = [
  longDate,
  isoMonth,
  dayMonth,
  monthDay,
  monthYear,
  fiscalYear,
  partOfYear,
  offsetRule,
  momentRule,
  agoRule,
  weekdayRule,
  seasonRule,
  yearRule,
];

const firstOf = (rules: readonly Rule[], reading: DateReading, index: number): DateDraft | null => {
  for (const rule of rules) {
    const found = rule(reading, index);
    if (found) return found;
  }
  return null;
};

/** "Ende 2023", "early last year", "mid-2025", "Ende des vergangenen Jahres". */
const edgeRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const found = lexicon.edges.at(tokens, index);
  if (!found) return null;
  let at = index + found.length;
  if (tokens[at]?.text === '-') at++;
  for (
    let n = 0;
    n < 3 && (lexicon.yearLinks.has(tokens[at]?.lower ?? ' ') || lexicon.articles.has(tokens[at]?.lower ?? ' '));
    n++
  ) {
    if (firstOf(INNER, reading, at)) break;
    at++;
  }
  const inner = firstOf(INNER, reading, at);
  if (!inner || inner.date?.length === 10) return null;
  const edge: Edge = found.value;
  const moment = edgeOf(inner, edge);
  return { ...inner, ...moment, from: index, kind: 'date', period: null };
};

/** The date that begins at token `index`, or null. */
export function dateAt(reading: DateReading, index: number): DateDraft | null {
  return edgeRule(reading, index) ?? firstOf(INNER, reading, index);
}
