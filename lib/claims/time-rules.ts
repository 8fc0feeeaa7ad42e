import { type FoundDate, shiftedDate } from '../figures';
import {
  type Claim,
  type DateInterval,
  intervalOfDate,
  isSettled,
  type Metric,
  type PartialDate,
  type Period,
  type Status,
} from '../model';
import type { Resolved, Told } from './anchors';
import { isParted, ownerOf, type Placed } from './moment';
import { boundaries, type SentenceView } from './tokens';

/** When a claim holds. */
export type Moment = Pick<Claim, 'date' | 'when' | 'dateBy' | 'period'>;

/** What the moment of a figure depends on besides the words about time. */
export interface Asked {
  metric: Metric;
  /** Id of the company; null where the record lacks it. */
  subject: string | null;
  status: Status;
  /** A former value by the words. */
  earlier: boolean;
  /** Its words refer to what was told before ("dabei", "had agreed"). */
  continues: boolean;
  /** Month in which the company's year ends (1-12). */
  fiscalYearEnd: number;
}

const DAY = 86_400_000;
/** Days before publication in which a weekday says when somebody spoke. */
const THIS_WEEK = 8;
/** Days from which on a dated title dates the deals listed under it, though the article's day lies within. */
const REVIEW = 300;
/** Sentences over which a period named without a figure is still the one meant. */
export const PERIOD_REACH = 3;
/** Values that stand for what has come together since a date, or for a state that goes on. */
const GROWN: ReadonlySet<Metric> = new Set(['total_funding', 'users', 'headcount', 'market_cap', 'annualized_revenue']);
/** States that a forecast gives for a coming day. */
const FORESEEN: ReadonlySet<Metric> = new Set([
  'annualized_revenue',
  'users',
  'headcount',
  'valuation',
  'market_cap',
  'total_funding',
]);
/** Deals, which a list under a dated title dates. */
export const EVENTS: ReadonlySet<Metric> = new Set([
  'funding_round',
  'investment',
  'acquisition_price',
  'contract_value',
]);
/** Deals and what they set, which share a date. */
export const DEALS: ReadonlySet<Metric> = new Set([...EVENTS, 'valuation', 'stake']);
/** What stands against a date that another figure has, for a value that only grows. */
const GROWN_SURCHARGE = 5;
const PLAN_SURCHARGE = 5;
/** What stands against a month as the period of a result. */
export const MONTH_SURCHARGE = 3;
const TAKEN_SURCHARGE = 9;

/** Said to be another time, but not which. */
export const SOMETIME: Pick<Moment, 'date' | 'when' | 'dateBy'> = { date: null, when: null, dateBy: 'unknown' };

/** Whether what was told is the result of a period, in an earlier sentence. */
export const isResultBefore = (told: Told, view: SentenceView): boolean =>
  told.period !== null && !told.former && told.sentence < view.index;

/** Whether what was told is a former result of the same company, right before: it is what "the year before" counts from. */
export const isFormerBefore = (told: Told, view: SentenceView, { subject }: Asked): boolean =>
  told.period !== null && told.former && told.subject === subject && view.index - told.sentence === 1;

/** A date that the words state, as a moment. */
export const stated = ({ date, interval }: Resolved): Moment => ({
  date,
  when: interval,
  dateBy: 'stated',
  period: null,
});

/** When the development began that a sentence tells of. */
export function openingOf(placed: readonly Placed[], published: PartialDate | null): Moment | null {
  const found = placed.find(
    ({ date }) => (date.since && date.date !== null) || (date.within && date.ago !== null),
  )?.date;
  if (!found) return null;
  if (found.since) return stated({ date: found.date, interval: found.interval });
  const back = found.ago && published ? shiftedDate(found.ago, published) : null;
  return back?.date ? stated(back) : null;
}

/** Whether what was told last goes on in a sentence: the same company, in the sentence before or the same paragraph. */
export function goesOn(told: Told, view: SentenceView, { subject }: Asked): boolean {
  if (told.subject !== subject || told.period !== null || told.former || told.sentence === view.index) return false;
  return told.block === view.sentence.block || view.index - told.sentence <= 1;
}

/** Days of a date that are still to come. */
export const isAhead = ({ interval }: FoundDate, published: PartialDate | null): boolean =>
  published !== null && interval !== null && interval.start > intervalOfDate(published).end;

/** Months within which what is planned for a month without its year lies ahead. */
const SOON = 6;

/** The month of a plan: the coming one of that name, where it is no farther off than the one gone by. */
export function comingMonth(
  { date: found }: Placed,
  told: Resolved,
  asked: Asked,
  published: PartialDate | null,
): Resolved {
  const plain = found.relative && found.date?.length === 7 && !found.ago && !found.running && !found.shift;
  const planned = asked.status === 'planned' || asked.status === 'forecast';
  if (
    !plain ||
    !planned ||
    !EVENTS.has(asked.metric) ||
    asked.earlier ||
    published === null ||
    published.length < 7 ||
    told.date === null
  )
    return told;
  const [year = 0, month = 0] = told.date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0] = published.split('-').map(Number);
  const ahead = (year + 1 - thisYear) * 12 + month - thisMonth;
  if (ahead < 1 || ahead > SOON) return told;
  const date = `${year + 1}${told.date.slice(4)}`;
  return { date, interval: intervalOfDate(date) };
}

/** Whether a date can say when a claim holds that is no result of a period. */
export function fitsMoment(found: FoundDate, asked: Asked, published: PartialDate | null): boolean {
  if (found.within || (found.length !== null && found.shift === null)) return false;
  if (found.date === null && found.period === null && !found.relative && !found.now) return false;
  if (GROWN.has(asked.metric) && (found.since || found.birth !== null)) return false;
  if (found.since && found.shift !== null && !isSettled(asked.status)) return false;
  const ahead = isAhead(found, published);
  if (ahead && isSettled(asked.status)) return false;
  if (ahead && (found.until || found.since) && !FORESEEN.has(asked.metric)) return false;
  return !(asked.earlier && isThisWeek(found, published));
}

/** What stands against a date besides its distance. */
export function surcharge(
  view: SentenceView,
  found: Placed,
  at: number,
  asked: Asked,
  published: PartialDate | null,
): number {
  const { date } = found;
  if (date.since && view.figureAt.some((f) => f > found.to && f < at)) return TAKEN_SURCHARGE;
  let sum = 0;
  const owner = ownerOf(view, found);
  const apart = asked.metric === 'total_funding' && boundaries(view, found.to, at) >= 1;
  if (apart) sum += TAKEN_SURCHARGE;
  if (GROWN.has(asked.metric) && (apart || (owner !== null && owner !== at))) sum += GROWN_SURCHARGE;
  const past = !date.now && !isAhead(date, published) && !holdsDay(date, published);
  const elsewhere = found.to < at || (owner !== null && owner !== at);
  if (elsewhere && !isSettled(asked.status) && asked.status !== 'denied' && past && date.interval !== null) {
    const apart = asked.status === 'in_talks' ? isParted(view, found.from, at) : boundaries(view, found.to, at) >= 0.5;
    if (apart) sum += PLAN_SURCHARGE;
  }
  return sum;
}

/** Whether a date names, or stands for, a stretch that results are told for. */
export function fitsPeriod(found: FoundDate, { metric, status, earlier }: Asked): boolean {
  const running = found.length !== null || found.running?.count === 0;
  if (earlier && isSettled(status) && found.shift === null && running) return false;
  if (isMonth(found) && found.kind === 'date' && (metric === 'capex' || earlier || !isSettled(status))) return false;
  if (found.now || found.vague || found.since || found.within) return false;
  if (found.until && (metric === 'capex' || (isSettled(status) && found.kind === 'date'))) return false;
  if (found.shift !== null)
    return found.shift.count === 0 || (found.shift.unit !== 'day' && found.shift.unit !== 'week');
  return found.period !== null || found.kind === 'period';
}

/** A month says more often when a result was told than what it covers. */
export const isMonth = ({ period }: FoundDate): boolean => /^\d{4}-\d\d$/.test(period ?? '');

/** Whether words name a whole year, which what follows right after may be told for. */
export const namesYear = (found: FoundDate): boolean =>
  found.kind === 'period' &&
  !found.relative &&
  /^(?:FY)?\d{4}$/.test(found.period ?? '') &&
  isPlainPeriod(found) &&
  found.birth === null;

const isPlainPeriod = (found: FoundDate): boolean =>
  !found.since && !found.until && found.shift === null && !found.against && !found.within;

/** Whether words name a part of a year for sure, as the period that results are told for. */
export const namesPeriod = (found: FoundDate): boolean =>
  /-(?:Q[1-4]|H[12]|9M)$/.test(found.period ?? '') && isPlainPeriod(found);

/** The year of a heading that is nothing but a date ("2019", "Ende 2019"). */
export const headingYear = (found: FoundDate | null): Period | null =>
  found?.date?.length === 4 && found.shift === null ? found.date : null;

/** Whether a period is a whole year of the calendar. */
export const isYear = (period: Period): boolean => /^\d{4}$/.test(period);

/** A part of a year from the head of a table's rows and its year from the head of its columns, or the other way round. */
export function combine(inner: Period | null, outer: Period | null): Period | null {
  if (inner === null || outer === null) return inner ?? outer;
  return isYear(inner) && /^\d{4}-/.test(outer) ? `${inner}${outer.slice(4)}` : inner;
}

/** Whether a day of the week before publication is meant. */
function isThisWeek({ date, relative }: FoundDate, published: PartialDate | null): boolean {
  if (!relative || date?.length !== 10 || published?.length !== 10) return false;
  return Math.abs(Date.parse(published) - Date.parse(date)) <= THIS_WEEK * DAY;
}

/** Whether the day of publication lies in a date: it frames nothing as earlier. */
export const holdsDay = ({ interval }: FoundDate, published: PartialDate | null): boolean =>
  holdsInterval(interval, published);

/** The same of days. */
export function holdsInterval(interval: DateInterval | null, published: PartialDate | null): boolean {
  if (interval === null || published === null) return false;
  const day = intervalOfDate(published);
  return interval.start <= day.end && interval.end >= day.start;
}

/** Whether a date covers about a year, as titles of yearly reviews name it. */
export const isReview = ({ interval }: FoundDate): boolean =>
  interval !== null && (Date.parse(interval.end) - Date.parse(interval.start)) / DAY >= REVIEW;
