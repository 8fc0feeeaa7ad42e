import { z } from 'zod';

/** ISO 8601 date of any precision: `2025`, `2025-06` or `2025-06-12`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
/** ISO 8601 date of any precision. */
export type PartialDate = z.infer<typeof partialDateSchema>;

/** What a period figure covers: `2024`, `2025-Q2`, `2025-H1`, `2025-9M`, `2025-06`, or `FY…` the same in fiscal years. */
export const periodSchema = z
  .string()
  .regex(
    /^(FY)?\d{4}(-(Q[1-4]|H[12]|9M|0[1-9]|1[0-2]))?$/,
    'a period is YYYY, YYYY-Qn, YYYY-Hn, YYYY-9M, YYYY-MM or FY…',
  );
/** What a period figure covers. */
export type Period = z.infer<typeof periodSchema>;

/** Days from `start` to `end`, both included, as ISO 8601 dates. */
export const dateIntervalSchema = z.object({ start: z.iso.date(), end: z.iso.date() });
/** Days from `start` to `end`, both included. */
export type DateInterval = z.infer<typeof dateIntervalSchema>;

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const lastDay = (year: number, month: number): string => iso(Date.UTC(year, month, 0));
const pad = (n: number): string => String(n).padStart(2, '0');

const months = (year: number, from: number, count: number): DateInterval => {
  const first = year * 12 + (from - 1);
  const last = first + count - 1;
  return {
    start: `${Math.floor(first / 12)}-${pad((first % 12) + 1)}-01`,
    end: lastDay(Math.floor(last / 12), (last % 12) + 1),
  };
};

/** The days a date of any precision may mean: `2024-05` → the month. */
export function intervalOfDate(date: PartialDate): DateInterval {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return months(year, 1, 12);
  if (day === undefined) return months(year, month, 1);
  return { start: date, end: date };
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
