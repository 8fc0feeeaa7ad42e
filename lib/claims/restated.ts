import { type Claim, daysApart, intervalOfDate, intervalOfPeriod, isSettled, type Period } from '../model';
import { PERIOD_METRICS } from './moment';
import { calendarName, shiftPeriod } from './periods';
import { DEALS, type Moment } from './time-rules';
import { momentOfPeriod, type TimedBy } from './times';

const UNSURE: ReadonlySet<Claim['status']> = new Set(['forecast', 'planned', 'in_talks']);

/**
 * The same figure of the same company and metric told twice is one claim told twice: what only one
 * of the places states (period, date, that it is a forecast) holds for both. What is told as news first
 * and dated to the past later is not the same.
 */
export function shareDetails(claims: Claim[], published: string | null): void {
  for (const [claim, other] of restatements(claims)) {
    if (claim.period !== null || claim.dateBy === 'stated') continue;
    if (other.period === null && other.dateBy !== 'stated') continue;
    if (other.period === null && isPast(other, published) && claim.target.start < other.target.start) continue;
    copyTime(other, claim);
  }
  for (const [claim, other] of restatements(claims)) {
    const parties =
      claim.counterparties.length === 0 || claim.counterparties.some((c) => other.counterparties.includes(c));
    if (claim.status === 'completed' && UNSURE.has(other.status) && parties && claim.period === other.period) {
      claim.status = other.status;
    }
  }
}

function copyTime(from: Claim, to: Claim): void {
  to.period = from.period;
  to.date = from.date;
  to.when = from.when;
  to.dateBy = from.dateBy;
}

/** Tellings of one figure that are held against each other; more of them say nothing new. */
const MOST_TELLINGS = 20;

/** Each claim with each other claim that tells the same figure. */
function* restatements(claims: readonly Claim[]): Generator<[Claim, Claim]> {
  const tellings = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { unit, low, high } = claim.figure;
    const key = [claim.section, claim.subject, claim.metric, unit, low, high].join('|');
    const told = tellings.get(key);
    if (!told) tellings.set(key, [claim]);
    else if (told.length < MOST_TELLINGS) told.push(claim);
  }
  for (const told of tellings.values()) {
    for (const claim of told) for (const other of told) if (other !== claim) yield [claim, other];
  }
}

/** What carrying times on depends on. */
export interface CarryContext {
  /** How a claim got its time. */
  timedBy(claim: Claim): TimedBy;
  /** The period named last before a claim, whatever it was said of. */
  nearPeriod(claim: Claim): Period | null;
  /** From when a claim's sentence tells a development, where it says so. */
  opening(claim: Claim): Moment | null;
  /** Month in which a company's year ends (1-12). */
  fiscalYearEnd(subject: string): number;
  /** Day of publication, ISO 8601, or null. */
  published: string | null;
}

/** Sentences over which a period is taken to go on. */
const SAME_PERIOD = 12;
/** Days after a quarter in which several companies report on it. */
const RESULTS_SEASON = 120;
const QUARTER = /-Q[1-4]$/;
const YEAR = /^\d{4}$/;

/**
 * Results told one after another are for the same period: a result without one takes that of the
 * result of the same company told before; else, where companies report in turn on the quarter just
 * over, that quarter. A former value is that of the year before. An outlook takes the period of the
 * outlook before it.
 */
export function carryPeriods(claims: Claim[], context: CarryContext): void {
  const last = new Map<string, Claim>();
  let quarter: Claim | null = null;
  let latest: Claim | null = null;
  for (const claim of claims) {
    if (claim.period !== null && PERIOD_METRICS.has(claim.metric)) settle(claim, claim.period, context);
  }
  for (const claim of claims) {
    if (!PERIOD_METRICS.has(claim.metric)) continue;
    const settled = isSettled(claim.status);
    const key = `${claim.subject}|${settled ? 'result' : claim.metric}`;
    if (claim.period === null) {
      if (context.timedBy(claim) === 'unknown') continue;
      const own = near(claim, last.get(key)) ? last.get(key) : undefined;
      const period = settled ? resultPeriod(claim, own, quarter, latest, context) : outlookPeriod(claim, own, latest);
      if (period === null) continue;
      if (claim.dateBy === 'stated') claim.period = period;
      else date(claim, period, context);
      if (own?.status === 'reported' && claim.status === 'completed') claim.status = 'reported';
    }
    if (!claim.earlier && !isOlder(claim, last.get(key), context)) last.set(key, claim);
    if (settled && !claim.earlier) latest = claim;
    if (settled && !claim.earlier && isQuarterOver(claim, context)) quarter = claim;
  }
  const results = new Map<string, Claim>();
  for (const claim of claims) {
    const known = results.get(sentenceKey(claim));
    if (!claim.earlier && (!known || isSettled(claim.status))) results.set(sentenceKey(claim), claim);
  }
  for (const claim of claims) if (claim.earlier) yearBefore(claim, results.get(sentenceKey(claim)), context);
}

/** Days before its end in which a period's result may be told already. */
const ALMOST = 20;
const DAY = 86_400_000;

/** A figure for a period that is not over is an outlook. */
function settle(claim: Claim, period: Period, context: CarryContext): void {
  if (!isSettled(claim.status)) return;
  const { end } = intervalOfPeriod(period, context.fiscalYearEnd(claim.subject));
  const { published } = context;
  const left = published ? Date.parse(end) - Date.parse(intervalOfDate(published).end) : 0;
  if (left > ALMOST * DAY) claim.status = claim.metric === 'capex' ? 'planned' : 'forecast';
  date(claim, period, context);
}

/** Dates a figure for a period: by the period, or by the article where the period lies ahead. */
function date(claim: Claim, period: Period, { published, fiscalYearEnd }: CarryContext): void {
  const moment = momentOfPeriod(period, fiscalYearEnd(claim.subject), claim.status, published);
  if (moment) Object.assign(claim, moment);
  else {
    Object.assign(claim, { period, dateBy: published === null ? 'unknown' : 'article' });
    tellToday(claim, published);
  }
}

function near(claim: Claim, source: Claim | null | undefined): source is Claim {
  return source != null && claim.sentence - source.sentence <= SAME_PERIOD && claim.section === source.section;
}

/** The period carried on to a result; by the calendar's name where it has one, since the words name none. */
function resultPeriod(
  claim: Claim,
  own: Claim | undefined,
  quarter: Claim | null,
  latest: Claim | null,
  context: CarryContext,
): Period | null {
  if (claim.earlier) return null;
  if (own?.period) return calendarName(own.period, context.fiscalYearEnd(claim.subject)) ?? own.period;
  const named = context.nearPeriod(claim);
  if (named) return named;
  const other = near(claim, latest) && latest.subject !== claim.subject && claim.sentence - latest.sentence <= 1;
  if (other && latest.period !== null && YEAR.test(latest.period)) return latest.period;
  if (!near(claim, quarter) || quarter.subject === claim.subject || quarter.period === null) return null;
  return calendarName(quarter.period, context.fiscalYearEnd(quarter.subject));
}

/** An outlook goes on with the one told before; an outlook of an earlier day speaks of what came of it. */
function outlookPeriod(claim: Claim, own: Claim | undefined, result: Claim | null): Period | null {
  if (own && claim.sentence - own.sentence <= 1) return own.period;
  const came = claim.dateBy === 'stated' && result?.metric === claim.metric && result.subject === claim.subject;
  return came && near(claim, result) && claim.sentence - result.sentence <= STEPS_BACK ? result.period : null;
}

const sentenceKey = ({ sentence, metric, subject }: Claim): string => [sentence, metric, subject].join('|');

/** A former value beside the value of today is that of the same stretch a year before; a former outlook is for the same. */
function yearBefore(claim: Claim, today: Claim | undefined, context: CarryContext): void {
  if (claim.period !== null || !PERIOD_METRICS.has(claim.metric) || !isSettled(claim.status)) return;
  if (context.timedBy(claim) !== 'none') return;
  if (today && today.period !== null && claim.dateBy === 'stated') {
    if (!isSettled(today.status)) Object.assign(claim, { period: today.period, status: today.status });
    return;
  }
  const period = today?.period ? shiftPeriod(today.period, { unit: 'year', count: -1 }) : null;
  if (period) date(claim, period, context);
}

/** Sentences within which a text that goes back to an older period comes back from it. */
const STEPS_BACK = 2;

/** Whether a later period was told just before: then this one is a former value. */
function isOlder(claim: Claim, before: Claim | undefined, { fiscalYearEnd }: CarryContext): boolean {
  if (!before || claim.sentence - before.sentence > STEPS_BACK) return false;
  if (claim.period === null || before.period === null) return false;
  const end = fiscalYearEnd(claim.subject);
  return intervalOfPeriod(claim.period, end).end < intervalOfPeriod(before.period, end).start;
}

function isQuarterOver({ period, subject }: Claim, { published, fiscalYearEnd }: CarryContext): boolean {
  if (period === null || published === null || !QUARTER.test(period)) return false;
  const { end } = intervalOfPeriod(period, fiscalYearEnd(subject));
  const today = intervalOfDate(published);
  return end <= today.end && daysApart({ start: end, end }, today) <= RESULTS_SEASON;
}

/** Days that a deal lies back before it is told as something of the past. */
const PAST = 20;
/** Sentences over which a deal is still the one spoken of. */
const SAME_DEAL = 6;

/**
 * A deal told again without a date is the deal the text dated before: same company, same metric, same
 * parties.
 */
export function inheritDates(claims: Claim[], context: CarryContext): void {
  const deals: Claim[] = [];
  for (const claim of claims) {
    if (!claim.earlier && claim.dateBy === 'article' && claim.date === null) tellToday(claim, context.published);
    const opening =
      claim.earlier && claim.trajectory !== null && claim.dateBy !== 'stated' ? context.opening(claim) : null;
    if (opening) Object.assign(claim, opening, { period: claim.period });
    if (!DEALS.has(claim.metric)) continue;
    const source = deals.findLast((d) => sameDeal(d, claim));
    const free = context.timedBy(claim) === 'none' && claim.dateBy !== 'stated';
    if (source && free && !claim.earlier && isSettled(claim.status) && isPast(source, context.published))
      copyTime(source, claim);
    deals.push(claim);
  }
}

/** What turned out to be today's value is dated by the article. */
function tellToday(claim: Claim, published: string | null): void {
  claim.date = published;
  claim.when = published === null ? null : intervalOfDate(published);
}

function isPast({ dateBy, when }: Claim, published: string | null): boolean {
  if (dateBy !== 'stated' || when === null || published === null) return false;
  return when.end < published && daysApart(when, intervalOfDate(published)) > PAST;
}

function sameDeal(dated: Claim, claim: Claim): boolean {
  if (dated.section !== claim.section || dated.subject !== claim.subject || dated.metric !== claim.metric) return false;
  if (claim.sentence - dated.sentence > SAME_DEAL) return false;
  const same = claim.counterparties.filter((c) => dated.counterparties.includes(c));
  return same.length > 0 && same.length === claim.counterparties.length;
}
