import { type DateInterval, intervalOfDate, intervalOfPeriod, type PartialDate, type Period } from '../model';
import type { CalendarUnit, DateShift, Edge, Season, YearPart } from '../model/tables/dates';

const DAY = 86_400_000;
const pad = (n: number): string => String(n).padStart(2, '0');
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A date without its place in the text. `date` is null where no ISO date of any precision says it. */
export interface Moment {
  date: PartialDate | null;
  interval: DateInterval | null;
  period: Period | null;
}

/** Nothing known. */
export const UNKNOWN: Moment = { date: null, interval: null, period: null };

/** Year, month (1-12) and day of a partial date; what it leaves open is null. */
export function partsOf(date: PartialDate): { year: number; month: number | null; day: number | null } {
  const [year = 0, month = null, day = null] = date.split('-').map(Number);
  return { year, month, day };
}

/** Whether such a day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= Number(intervalOfDate(`${year}-${pad(month)}`).end.slice(8));
}

/** A day, month or year as moment; a month and a year are also periods. */
export function momentOf(year: number, month: number | null = null, day: number | null = null): Moment {
  const text = String(year);
  if (month === null) return { date: text, interval: intervalOfDate(text), period: text };
  const monthText = `${text}-${pad(month)}`;
  if (day === null) return { date: monthText, interval: intervalOfDate(monthText), period: monthText };
  const date = `${monthText}-${pad(day)}`;
  return { date, interval: intervalOfDate(date), period: null };
}

/** A quarter, half or nine months of a calendar year: a period with days, and no date. */
export function momentOfPart(year: number, part: YearPart): Moment {
  const period = `${year}-${part}`;
  return { date: null, interval: intervalOfPeriod(period), period };
}

/** What a run of whole months is called, by its number of months and its first month. */
const SPAN_PARTS: Readonly<Record<number, Readonly<Record<number, YearPart>>>> = {
  3: { 1: 'Q1', 4: 'Q2', 7: 'Q3', 10: 'Q4' },
  6: { 1: 'H1', 7: 'H2' },
  9: { 1: '9M' },
};

/** `count` whole months that end with month `month` of `year`: a period where the calendar has a name for it. */
export function momentOfSpan(year: number, month: number, count: number): Moment {
  const [firstYear, first] = monthShift(year, month, 1 - count);
  const start = intervalOfDate(`${firstYear}-${pad(first)}`).start;
  const interval = { start, end: intervalOfDate(`${year}-${pad(month)}`).end };
  if (count === 1) return momentOf(year, month);
  if (count === 12 && month === 12) return { date: null, interval, period: String(year) };
  const part = firstYear === year ? SPAN_PARTS[count]?.[first] : undefined;
  return { date: null, interval, period: part ? `${year}-${part}` : null };
}

const SEASONS: Readonly<Record<Season, [from: number, count: number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  winter: [12, 3],
};

/** A season; winter begins in the named year. Business news' spring begins in March. */
export function momentOfSeason(year: number, season: Season): Moment {
  const [from] = SEASONS[season];
  const end = from + 2;
  const last = momentOf(year + (end > 12 ? 1 : 0), ((end - 1) % 12) + 1).interval?.end as string;
  return { date: String(year), interval: { start: `${year}-${pad(from)}-01`, end: last }, period: null };
}

/** First month of a season. */
export function seasonStart(season: Season): number {
  return SEASONS[season][0];
}

const THIRDS: Readonly<Record<Edge, number>> = { early: 0, mid: 1, late: 2 };

/** The first, middle or last third of a moment ("late 2023" → September to December). The date stays as coarse as said. */
export function edgeOf(moment: Moment, edge: Edge): Moment {
  if (!moment.interval) return moment;
  const start = Date.parse(moment.interval.start);
  const end = Date.parse(moment.interval.end);
  const third = THIRDS[edge];
  if (moment.date?.length === 4) {
    const year = Number(moment.date);
    const from = momentOf(year, third * 4 + 1).interval as DateInterval;
    const to = momentOf(year, third * 4 + 4).interval as DateInterval;
    return { date: moment.date, interval: { start: from.start, end: to.end }, period: null };
  }
  const days = Math.round((end - start) / DAY) + 1;
  const from = start + Math.floor((days * third) / 3) * DAY;
  const to = start + (Math.floor((days * (third + 1)) / 3) - 1) * DAY;
  return { date: moment.date, interval: { start: iso(from), end: iso(to) }, period: null };
}

/** Quarter (1-4) of a month. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

const monthShift = (year: number, month: number, count: number): [number, number] => {
  const total = year * 12 + month - 1 + count;
  return [Math.floor(total / 12), (total % 12) + 1];
};

/**
 * The calendar unit that lies `count` units from the one `anchor` falls in ("last month" is count -1).
 * Unknown when `anchor` is too coarse to tell, and for fiscal years, which need the company.
 */
export function unitAt(anchor: PartialDate, { unit, count }: DateShift): Moment {
  const { year, month, day } = partsOf(anchor);
  if (unit === 'year') return momentOf(year + Math.trunc(count));
  if (unit === 'fiscal-year' || month === null) return UNKNOWN;
  if (unit === 'month') return momentOf(...monthShift(year, month, Math.round(count)));
  if (unit === 'quarter') {
    const [y, m] = monthShift(year, month, 3 * count);
    return momentOfPart(y, `Q${quarterOf(m)}` as YearPart);
  }
  if (unit === 'half') {
    const [y, m] = monthShift(year, month, 6 * count);
    return momentOfPart(y, m <= 6 ? 'H1' : 'H2');
  }
  if (day === null) return UNKNOWN;
  const ms = Date.parse(anchor);
  if (unit === 'day') {
    const date = iso(ms + count * DAY);
    return { date, interval: { start: date, end: date }, period: null };
  }
  const monday = ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY + count * 7 * DAY;
  const date = count === 0 ? anchor.slice(0, 7) : iso(monday + 3 * DAY).slice(0, 7);
  return { date, interval: { start: iso(monday), end: iso(monday + 6 * DAY) }, period: null };
}

/** A month that is meant roughly, since it was counted in more than a year of months: the year, and three months of it. */
function aboutMonth({ date }: Moment): Moment {
  if (date === null) return UNKNOWN;
  const { year, month } = partsOf(date);
  const [lastYear, last] = monthShift(year, month ?? 1, 1);
  return { date: String(year), interval: momentOfSpan(lastYear, last, 3).interval, period: null };
}

/**
 * The moment `shift` away from `anchor` ("two years ago", "six months earlier"), as precise as the
 * unit: years give a year, months a month.
 */
export function shiftedBy(anchor: PartialDate, shift: DateShift): Moment {
  const whole = Number.isInteger(shift.count);
  if (shift.unit === 'year' && !whole) return shiftedBy(anchor, { unit: 'month', count: Math.round(shift.count * 12) });
  if (shift.unit === 'month' && Math.abs(shift.count) > 12) return aboutMonth(unitAt(anchor, shift));
  return unitAt(anchor, shift);
}

/** The weekday (1 Monday to 7) closest before or on `anchor`; `offset` 1: after it. */
export function weekdayBy(anchor: PartialDate, weekday: number, offset: number): Moment {
  if (partsOf(anchor).day === null) return UNKNOWN;
  const ms = Date.parse(anchor);
  const today = ((new Date(ms).getUTCDay() + 6) % 7) + 1;
  const back = (today - weekday + 7) % 7;
  const date = iso(ms + (offset > 0 ? ((weekday - today + 6) % 7) + 1 : -back) * DAY);
  return { date, interval: { start: date, end: date }, period: null };
}

/** The time of `count` units up to `anchor` ("the past two years"). */
export function spanUpTo(anchor: PartialDate, unit: CalendarUnit, count: number): Moment {
  const end = intervalOfDate(anchor).end;
  const start = shiftedBy(end, { unit, count: -count });
  if (!start.interval) return UNKNOWN;
  const { year, month } = partsOf(start.interval.start);
  const last = partsOf(end);
  const from =
    unit === 'year'
      ? `${year}-${pad(last.month ?? 1)}-01`
      : unit === 'month'
        ? `${year}-${pad(month ?? 1)}-01`
        : start.interval.start;
  return { date: null, interval: { start: from, end }, period: null };
}
