import { barePart, type FoundDate, fiscalPeriod, monthsUpTo, shiftedDate } from '../figures';
import { intervalOfDate, intervalOfPeriod, isSettled, type PartialDate, type Period, type Status } from '../model';
import type { DateShift, YearLength } from '../model/tables/dates';
import type { SentenceView } from './tokens';

/** What the period of a result depends on besides its words. */
export interface PeriodContext {
  /** Day of publication, ISO 8601, or null. */
  published: PartialDate | null;
  /** Month in which the company's year ends (1-12). */
  fiscalYearEnd: number;
  status: Status;
  /** The period spoken of last, of the same company where one is known. */
  anchor: Period | null;
  /** Periods of the company's results told so far, the last one first. */
  told: readonly Period[];
  /** The same of any company. */
  toldOfAll: readonly Period[];
}

const PARTS: Readonly<Record<YearLength, RegExp>> = {
  month: /-\d\d$/,
  quarter: /-Q[1-4]$/,
  half: /-H[12]$/,
  year: /^(?:FY)?\d{4}$/,
};
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
/** Days after its end in which "the year" still means the one that is over. */
const RESULTS_SEASON = 150;
const DAY = 86_400_000;
const CALENDAR = 12;

const yearOf = (period: Period): number => Number(period.replace(/^FY/, '').slice(0, 4));
const partOf = (period: Period): string => period.replace(/^(?:FY)?\d{4}/, '');
const prefixOf = (period: Period): string => (period.startsWith('FY') ? 'FY' : '');

/** The same stretch of another year: `2025-Q2`, 2024 → `2024-Q2`. */
export const inYear = (period: Period, year: number): Period => `${prefixOf(period)}${year}${partOf(period)}`;

/** The period `shift` away from another; null where the units do not fit. */
export function shiftPeriod(period: Period, { unit, count }: DateShift): Period | null {
  if (count === 0) return period;
  if (unit === 'year' || unit === 'fiscal-year')
    return Number.isInteger(count) ? inYear(period, yearOf(period) + count) : null;
  const quarter = QUARTERS.findIndex((q) => partOf(period) === `-${q}`);
  if (quarter < 0 || (unit !== 'quarter' && !(unit === 'month' && count % 3 === 0))) return null;
  const total = yearOf(period) * 4 + quarter + (unit === 'month' ? count / 3 : count);
  return `${prefixOf(period)}${Math.floor(total / 4)}-${QUARTERS[((total % 4) + 4) % 4]}`;
}

/** The name that a company whose year ends in month `fiscalYearEnd` has for the days from `start` to `end`. */
function fiscalName(start: string, end: string, fiscalYearEnd: number): Period | null {
  const year = Number(end.slice(0, 4));
  for (const y of [year, year + 1]) {
    for (const part of ['', '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', '-9M']) {
      const days = intervalOfPeriod(`FY${y}${part}`, fiscalYearEnd);
      if (days.start === start && days.end === end) return `FY${y}${part}`;
    }
  }
  return null;
}

const endOf = (period: Period, { fiscalYearEnd }: PeriodContext): string => intervalOfPeriod(period, fiscalYearEnd).end;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Whether a plan or forecast speaks: it looks ahead. */
const looksAhead = ({ status }: PeriodContext): boolean => !isSettled(status) && status !== 'denied';

/**
 * A part of a year without its year. Of a company whose year is not the calendar's it may be counted
 * either way: a result is that of the part over last, an outlook that of the part that ends next.
 */
function nearestPart(period: Period, context: PeriodContext): Period {
  const { published, fiscalYearEnd } = context;
  if (published === null) return period;
  const today = intervalOfDate(published).end;
  const year = Number(today.slice(0, 4));
  const names = fiscalYearEnd === CALENDAR ? [''] : ['', 'FY'];
  const options = names.flatMap((prefix) =>
    [year - 1, year, year + 1].map((y): Period => `${prefix}${y}${partOf(period)}`),
  );
  const ahead = options.filter((p) => endOf(p, context) >= today);
  const over = options.filter((p) => endOf(p, context) < today);
  const byEnd = (a: Period, b: Period): number => endOf(a, context).localeCompare(endOf(b, context));
  return (looksAhead(context) ? ahead.sort(byEnd)[0] : over.sort(byEnd).at(-1)) ?? period;
}

/** The calendar's or (for a company of another year) the company's length of that kind that is over or running. */
function lengthAt(length: YearLength, context: PeriodContext): Period | null {
  const { published, fiscalYearEnd } = context;
  if (published === null || length === 'month') return null;
  const today = intervalOfDate(published).end;
  const year = Number(today.slice(0, 4));
  const parts = length === 'quarter' ? ['-Q1', '-Q2', '-Q3', '-Q4'] : length === 'half' ? ['-H1', '-H2'] : [''];
  const prefix = fiscalYearEnd === CALENDAR ? '' : 'FY';
  const options = [year - 1, year, year + 1].flatMap((y) => parts.map((part): Period => `${prefix}${y}${part}`));
  if (looksAhead(context)) return options.find((p) => endOf(p, context) >= today) ?? null;
  const last = options.filter((p) => endOf(p, context) < today).at(-1);
  return last && daysBetween(endOf(last, context), today) <= RESULTS_SEASON ? last : null;
}

/** The latest of some periods. */
const latest = (periods: readonly Period[], context: PeriodContext): Period | null =>
  [...periods].sort((a, b) => endOf(a, context).localeCompare(endOf(b, context))).at(-1) ?? null;

/** Which of its lengths a result without a name for it covers: the one told of before, else the last. */
function byLength(length: YearLength, context: PeriodContext): Period | null {
  if (looksAhead(context)) return lengthAt(length, context);
  const known = [...(context.anchor ? [context.anchor] : []), ...context.told];
  const fits = (p: Period): boolean => PARTS[length].test(p);
  const told = latest(known.filter(fits), context);
  if (told) return calendarName(told, context.fiscalYearEnd) ?? told;
  return lengthAt(length, context) ?? context.toldOfAll.find(fits) ?? null;
}

/** "In the same quarter": the last of that length that was told, of this company or another. */
function sameLength(length: YearLength, { anchor, told, toldOfAll }: PeriodContext): Period | null {
  return [...(anchor ? [anchor] : []), ...told, ...toldOfAll].find((p) => PARTS[length].test(p)) ?? null;
}

/** "The current quarter", "last half": of a company of another year by its own count, where the calendar has no name for it. */
function runningLength({ unit, count }: DateShift, found: FoundDate, context: PeriodContext): Period | null {
  const { published, fiscalYearEnd } = context;
  if (fiscalYearEnd === CALENDAR || published === null || (unit !== 'quarter' && unit !== 'half')) return found.period;
  const current = lengthAt(unit, { ...context, status: 'forecast' });
  const period = current && unit === 'quarter' ? shiftPeriod(current, { unit, count }) : null;
  if (period === null) return found.period;
  return calendarName(period, fiscalYearEnd) ?? period;
}

/** The quarter of the calendar that a company's quarter is; null where it is none. */
export function calendarName(period: Period, fiscalYearEnd: number): Period | null {
  if (!period.startsWith('FY')) return period;
  const { end } = intervalOfPeriod(period, fiscalYearEnd);
  const month = Number(end.slice(5, 7));
  return /-Q/.test(period) && month % 3 === 0 ? `${end.slice(0, 4)}-Q${month / 3}` : null;
}

/** Counted from a date of the text: the same stretch so far away, else the year that lies there. */
function fromOther(found: FoundDate, shift: DateShift, { anchor, published }: PeriodContext): Period | null {
  if (anchor) {
    if (shift.count === 0 && found.period) return inYear(anchor, yearOf(found.period));
    const moved = shiftPeriod(anchor, shift);
    if (moved) return moved;
  }
  if (shift.count === 0) return found.period;
  return published === null ? null : shiftedDate(shift, published).period;
}

/** The period that a date's words mean for a company; null where they name none. */
export function periodOf(found: FoundDate, context: PeriodContext): Period | null {
  const { published, fiscalYearEnd, anchor } = context;
  if (found.length !== null && found.shift === null) return byLength(found.length, context);
  if (found.length !== null && found.shift?.count === 0 && found.period === null)
    return sameLength(found.length, context);
  if (found.shift !== null) return fromOther(found, found.shift, context);
  if (found.fiscal !== null) {
    const period = fiscalPeriod(found.fiscal, published, fiscalYearEnd);
    const open = found.fiscal.year === null && found.fiscal.offset === null;
    const past = period !== null && published !== null && endOf(period, context) < published;
    return open && past && looksAhead(context) ? inYear(period, yearOf(period) + 1) : period;
  }
  if (found.ago?.unit === 'year' && found.ago.count < 0 && anchor && /-/.test(anchor))
    return shiftPeriod(anchor, found.ago) ?? found.period;
  if (found.period === null) {
    return found.kind === 'period' && found.interval
      ? fiscalName(found.interval.start, found.interval.end, fiscalYearEnd)
      : null;
  }
  if (found.running) return runningLength(found.running, found, context);
  return found.bare ? nearestPart(found.period, context) : found.period;
}

const MONTHS_IN: Readonly<Record<YearLength, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The part of a year that ends in a month of the text: "Oracle (November)" in a table of quarters. */
export function partEndingIn(found: FoundDate, part: YearLength): FoundDate {
  return { ...found, ...monthsUpTo(found.period ?? '', MONTHS_IN[part]), date: null, kind: 'period' };
}

/** What begins a row that stands for a part of a year: "I", "2", "IV.". */
const NUMBERED = /^(I{1,3}|IV|[1-4])\.?\t/;
const NUMERALS: readonly string[] = ['I', 'II', 'III', 'IV'];

/** The part of a year that a row's first cell numbers ("II", "3."), in the year of publication; null where it numbers none. */
export function numberedPart(
  { sentence }: SentenceView,
  part: YearLength,
  published: PartialDate | null,
): FoundDate | null {
  const cell = NUMBERED.exec(sentence.text)?.[1];
  if (cell === undefined || published === null) return null;
  const number = NUMERALS.includes(cell) ? NUMERALS.indexOf(cell) + 1 : Number(cell);
  if (part === 'half' && number > 2) return null;
  const period: Period = `${published.slice(0, 4)}-${part === 'half' ? 'H' : 'Q'}${number}`;
  return barePart(period, cell.length);
}
