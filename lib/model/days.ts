import type { DateInterval, PartialDate, Period } from './time';

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const lastDay = (year: number, month: number): string => iso(Date.UTC(year, month, 0));
const pad = (n: number): string => String(n).padStart(2, '0');

/** First and last day of months, by their number since the year 0: every fact of a record is asked for its days again and again. */
const firsts = new Map<number, string>();
const lasts = new Map<number, string>();

function firstDayOf(month: number): string {
  const known = firsts.get(month) ?? `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`;
  firsts.set(month, known);
  return known;
}

function lastDayOf(month: number): string {
  const known = lasts.get(month) ?? lastDay(Math.floor(month / 12), (month % 12) + 1);
  lasts.set(month, known);
  return known;
}

const months = (year: number, from: number, count: number): DateInterval => {
  const first = year * 12 + (from - 1);
  return { start: firstDayOf(first), end: lastDayOf(first + count - 1) };
};

/** Length of a date to the day. */
const TO_THE_DAY = 10;

/** The days a date of any precision may mean: `2024-05` → the month. */
export function intervalOfDate(date: PartialDate): DateInterval {
  if (date.length === TO_THE_DAY) return { start: date, end: date };
  const [year = 0, month] = date.split('-').map(Number);
  return month === undefined ? months(year, 1, 12) : months(year, month, 1);
}

/**
 * The days a period covers. A fiscal period needs the month its year ends in (`fiscalYearEnd`,
 * 1-12; December when unknown); fiscal year N is the one that ends in calendar year N.
 */
export function intervalOfPeriod(period: Period, fiscalYearEnd = 12): DateInterval {
  const fiscal = period.startsWith('FY');
  const [yearPart = '', part] = (fiscal ? period.slice(2) : period).split('-');
  const year = Number(yearPart);
  const shift = fiscal ? fiscalYearEnd - 12 : 0;
  const from = (month: number, count: number): DateInterval => {
    const first = year * 12 + (month - 1) + shift;
    return months(Math.floor(first / 12), (first % 12) + 1, count);
  };
  if (part === undefined) return from(1, 12);
  if (part === '9M') return from(1, 9);
  if (part.startsWith('Q')) return from((Number(part[1]) - 1) * 3 + 1, 3);
  if (part.startsWith('H')) return from((Number(part[1]) - 1) * 6 + 1, 6);
  return from(Number(part), 1);
}

/** Days between two intervals; 0 when they touch or overlap. */
export function daysApart(a: DateInterval, b: DateInterval): number {
  const gap = Math.max(Date.parse(a.start) - Date.parse(b.end), Date.parse(b.start) - Date.parse(a.end));
  return gap <= 0 ? 0 : Math.round(gap / DAY);
}

/** The year of what is dated: that of its period, of its date, or that in which all days lie that it may mean; else null. */
export function yearOf(dated: {
  period: Period | null;
  date: PartialDate | null;
  when?: DateInterval | null | undefined;
}): string | null {
  const { period, date, when } = dated;
  if (period !== null) return /\d{4}/.exec(period)?.[0] ?? null;
  if (date !== null) return date.slice(0, 4);
  return when && when.start.slice(0, 4) === when.end.slice(0, 4) ? when.start.slice(0, 4) : null;
}
