import { daysApart, type Fact, figureOf, intervalOfDate, isSettled, type Metric } from '../model';
import { compareAmounts, sameNumber } from './agree';
import { factorsTo } from './build';
import type { Candidate, Case } from './case';
import { partiesOf, sameSeries } from './comparable';
import { scaleSlip } from './compare';
import { factInterval, hadReplaced, periodInterval, periodsAlike, sameMoment, shifted } from './moment';

/** Days before the claim within which a period with no name may have ended. */
const RECENT_PERIOD = 550;

/** A sum smaller than this share of the record's is taken for a part of it. */
export const PART_BELOW = 0.5;

/** Settled facts in force, or that happened, at the claim's moment. */
export function isCurrent(shared: Case, candidate: Candidate, settled: readonly Candidate[]): boolean {
  const { rule, moment, context } = shared;
  const dated = factInterval(candidate.fact);
  if (rule.kind === 'period') return periodFits(shared, candidate.fact) !== 'other';
  const { when } = moment;
  const followed = (at: string): boolean =>
    settled.some((c) => replaces(c.fact, candidate.fact, shared) && hadReplaced(c.fact, candidate.fact, at));
  if (when === null) return rule.kind === 'event' || !followed(intervalOfDate(context.now).end);
  if (dated.start > shifted(when.end, rule.window)) return false;
  if (rule.kind === 'event') return !moment.stated || daysApart(dated, when) <= rule.window;
  if (rule.lasts !== null && !moment.former && daysApart(dated, when) > rule.lasts) return false;
  return moment.former || !followed(when.start);
}

/** Whether one fact may take the place of another for this claim. */
export const replaces = (later: Fact, earlier: Fact, { claim, context }: Case): boolean =>
  sameSeries(later, earlier, context.measures) && (later.basis !== 'pre-money' || claim.basis === 'pre-money');

/** How a fact's period fits the claim's; a claim without one fits what had lately ended. */
export function periodFits({ claim, moment, context }: Case, fact: Fact): 'same' | 'loose' | 'other' {
  if (fact.period === null) return 'loose';
  if (claim.period !== null) return periodsAlike(claim.period, fact.period, context.fiscalYearEnd);
  const days = periodInterval(fact.period, context.fiscalYearEnd);
  if (days === null) return 'other';
  if (moment.when === null || moment.former) return 'loose';
  const recent = days.end >= shifted(moment.when.start, -RECENT_PERIOD) && days.end <= moment.when.end;
  return recent ? 'loose' : 'other';
}

/** The best of several agreeing facts: the exact ones, events of the claim's moment, the same parties, the latest. */
export function bestOf(shared: Case, matches: readonly Candidate[]): Candidate | null {
  const { claim } = shared;
  const score = (c: Candidate): number =>
    (c.accepted.exact ? 4 : 0) +
    (c.accepted.converted ? 0 : 2) +
    (shared.rule.kind === 'event' && atSameMoment(shared, c) ? 2 : 0) +
    (partiesOf(claim.counterparties, c.fact.counterparties) === 'same' ? 1 : 0);
  return matches.reduce<Candidate | null>((best, c) => (best === null || score(c) >= score(best) ? c : best), null);
}

/** Whether a fact is of the claim's moment, so that it may contradict it. */
export function atSameMoment(shared: Case, { fact }: Candidate): boolean {
  const { claim, rule, moment } = shared;
  if (rule.kind === 'period') return claim.period !== null && periodFits(shared, fact) === 'same';
  if (moment.when !== null) return sameMoment(fact, moment.when, rule.window);
  return (
    rule.kind === 'event' &&
    partiesOf(claim.counterparties, fact.counterparties) === 'same' &&
    claim.counterparties.length > 0
  );
}

/**
 * All facts of the metric that the text could speak of. For a claim that states its date these reach up
 * to the text itself: a figure that is right for another date is rather a date read wrongly.
 */
export function knownByThen({ candidates, related, moment, context, rule }: Case): Candidate[] {
  const { when } = moment;
  const written = intervalOfDate(context.articleDate ?? context.now).end;
  const known = moment.stated && when !== null && when.end < written ? written : when?.end;
  const latest = known === undefined ? '9999' : shifted(known, rule.window);
  return [...candidates, ...related].filter((c) => factInterval(c.fact).start <= latest);
}

/** Facts of the same moment that the claim differs from and that may contradict it. */
export function againstOf(shared: Case, current: readonly Candidate[]): Candidate[] {
  return current.filter(
    (c) => c.comparability === 'yes' && c.accepted.agreement === 'differ' && atSameMoment(shared, c),
  );
}

/**
 * Whether the figure is so much smaller than the record's that it is rather a part of it (a tranche, a
 * segment) than an error. States have no parts.
 */
export function maybePart({ claim, rule, context }: Case, { fact, accepted }: Candidate): boolean {
  if (rule.kind === 'state' || accepted.currencySlip || scaleSlip(claim.figure, figureOf(fact.accepted)) !== null)
    return false;
  return (factorsTo(claim.figure, fact, context.rates)?.least ?? 1) < PART_BELOW;
}

/** A figure farther than this factor from the record's is rather about another thing, unless a slip explains it. */
const ANOTHER_THING = 3;
/** A figure nearer than this factor to the record's is a version of it, whatever else bears the same number. */
const NEARLY_THAT = 1.6;
/** Days around a claim's moment within which a fact of another metric may be what its figure means. */
const SAME_STORY = 120;

/** What a company is worth, told of those not listed and of those listed: on the day of a listing the words mix them. */
const WORTH: ReadonlySet<Metric> = new Set(['valuation', 'market_cap']);

/**
 * Whether the figure rather means another thing than the fact it differs from: it is far off and no slip of
 * scale or currency, or the record bears it for another metric of the company at that time ("16 billion at
 * 126 billion"), or for another party to such a deal.
 */
export function meansAnother(shared: Case, { fact, accepted }: Candidate): boolean {
  const { claim, context, moment, others } = shared;
  if (accepted.currencySlip || scaleSlip(claim.figure, figureOf(fact.accepted), true) !== null) return false;
  const { when } = moment;
  const isNear = (other: Fact): boolean => when === null || daysApart(factInterval(other), when) <= SAME_STORY;
  const { least, most } = factorsTo(claim.figure, fact, context.rates) ?? { least: 1, most: 1 };
  if (1 / least > ANOTHER_THING || (most > ANOTHER_THING && !isOnThePair(shared, fact))) return true;
  const apart = Math.max(most, 1 / least);
  if (others.some((o) => o.metric === claim.metric && isNear(o) && sameNumber(claim.figure, figureOf(o.accepted))))
    return true;
  const worth = (metric: Metric): boolean => WORTH.has(metric) && WORTH.has(claim.metric) && metric !== claim.metric;
  if (others.some((o) => worth(o.metric) && isNear(o) && sameNumber(claim.figure, figureOf(o.accepted)))) return true;
  if (apart < NEARLY_THAT) return false;
  return others.some(
    (o) => o.metric !== claim.metric && isNear(o) && compareAmounts(claim.figure, figureOf(o.accepted)) === 'agree',
  );
}

/** Whether the words state subject, metric and the very parties of a deal: then however much more is told of it. */
function isOnThePair({ claim, rule }: Case, fact: Fact): boolean {
  const { subject, metric } = claim.grounds;
  const stated = subject.by === 'stated' && metric.by === 'stated' && claim.counterparties.length > 0;
  return rule.parties === 'pair' && stated && partiesOf(claim.counterparties, fact.counterparties) === 'same';
}

/** The last settled value known at the claim's moment (of a state, else the last known at all); for showing. */
export function lastSettled({ candidates, moment, rule }: Case): Fact | null {
  const settled = candidates.filter((c) => isSettled(c.fact.status)).map((c) => c.fact);
  const { when } = moment;
  const before = when === null ? settled : settled.filter((f) => factInterval(f).start <= when.end);
  return before.at(-1) ?? (rule.kind === 'state' ? settled.at(-1) : undefined) ?? null;
}
