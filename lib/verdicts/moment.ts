import {
  type Claim,
  type DateInterval,
  daysApart,
  type Fact,
  intervalOfDate,
  intervalOfPeriod,
  isSettled,
  type PartialDate,
  type Period,
  periodSchema,
} from '../model';
import { METRIC_RULES } from './metrics';

/** Days after which a value that another replaced counts as replaced for everyone. */
const PUBLIC_AFTER = 3;
const DAY = 86_400_000;

/** When a claim is judged. */
export interface Moment {
  /** Days it may mean; null when unknown. */
  readonly when: DateInterval | null;
  /** The claim speaks of its own past date or of a former value: what came later does not touch it. */
  readonly own: boolean;
  /** "Previously", with no date: any time up to `when.end`. */
  readonly former: boolean;
  /** The words state the date. */
  readonly stated: boolean;
}

/**
 * The moment of a claim: its own date, else the article's, else unknown. A figure for a period is said at
 * the article's date, whatever the period. What is settled holds at the article's date if its own lies ahead:
 * that is how long it lasts ("a contract until 2031").
 */
export function momentOf(claim: Claim, articleDate: PartialDate | null, now: PartialDate): Moment {
  const article = articleDate === null ? null : intervalOfDate(articleDate);
  const today = article ?? intervalOfDate(now);
  if (claim.period !== null && METRIC_RULES[claim.metric].kind === 'period') {
    return { when: article, own: claim.earlier, former: false, stated: false };
  }
  const ahead = article !== null && isSettled(claim.status) && claim.when !== null && claim.when.start > article.end;
  if (claim.dateBy === 'stated' && claim.when !== null && !ahead) {
    const own = claim.earlier || claim.when.end < today.start;
    return { when: claim.when, own, former: false, stated: true };
  }
  if (claim.earlier) {
    const when = article === null ? null : { start: '0001-01-01', end: article.end };
    return { when, own: when !== null, former: when !== null, stated: false };
  }
  const when = ahead ? article : claim.dateBy === 'article' ? (claim.when ?? article) : null;
  return { when, own: false, former: false, stated: false };
}

/** Day `days` after an ISO date (before it, when negative). */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days that a fact's date may mean. */
export function factInterval(fact: Fact): DateInterval {
  return intervalOfDate(fact.date);
}

/** Whether `later` had surely replaced `earlier` by the day `at`: it took effect afterwards and was public for three days. */
export function hadReplaced(later: Fact, earlier: Fact, at: string): boolean {
  if (later.id === earlier.id) return false;
  const follows = later.replaces === earlier.id || factInterval(later).start > factInterval(earlier).end;
  const since = [factInterval(later).end, ...(later.known === null ? [] : [intervalOfDate(later.known).end])];
  return follows && since.every((day) => shifted(day, PUBLIC_AFTER) <= at);
}

/** Length of an interval in days. */
export function lengthOf(interval: DateInterval): number {
  return Math.round((Date.parse(interval.end) - Date.parse(interval.start)) / DAY) + 1;
}

/**
 * Whether a fact's date is close enough to contradict a claim of that moment: within the window, not
 * later than the claim could know, and not dated more loosely than the window or the claim itself.
 */
export function sameMoment(fact: Fact, when: DateInterval, window: number): boolean {
  const dated = factInterval(fact);
  if (daysApart(dated, when) > window) return false;
  if (dated.start > shifted(when.end, PUBLIC_AFTER)) return false;
  return lengthOf(dated) <= Math.max(window, 31, lengthOf(when));
}

/** Days a period covers; null for a period that is not one of the known forms. */
export function periodInterval(period: Period | null, fiscalYearEnd: number | null): DateInterval | null {
  if (period === null || !periodSchema.safeParse(period).success) return null;
  return intervalOfPeriod(period, fiscalYearEnd ?? 12);
}

const partOf = (period: Period): string => period.replace(/^(FY)?\d{4}-?/, '');

/**
 * How two periods compare: the same days; perhaps the same, so that one may confirm but not contradict
 * the other; or not. News says "the fourth quarter" of a company whose year ends in June and may mean
 * either count, so a part of a calendar year and one of another fiscal year are never surely the same. A
 * fiscal year is named after the calendar year in which it ends, so its number is never the smaller one.
 */
export function periodsAlike(a: Period, b: Period, fiscalYearEnd: number | null): 'same' | 'loose' | 'other' {
  const [x, y] = [periodInterval(a, fiscalYearEnd), periodInterval(b, fiscalYearEnd)];
  if (x === null || y === null) return 'other';
  const mixed = a.startsWith('FY') !== b.startsWith('FY');
  const equal = x.start === y.start && x.end === y.end;
  if (!mixed) return equal ? 'same' : 'other';
  const part = partOf(a);
  const unsure = fiscalYearEnd === null || (fiscalYearEnd !== 12 && part !== '');
  if (equal) return unsure ? 'loose' : 'same';
  if (part !== partOf(b) || fiscalYearEnd === 12) return 'other';
  const ahead = a.startsWith('FY') ? yearOf(a) - yearOf(b) : yearOf(b) - yearOf(a);
  return ahead === 0 || (ahead === 1 && part !== '') ? 'loose' : 'other';
}

const yearOf = (period: Period): number => Number(period.replace(/^FY/, '').slice(0, 4));
