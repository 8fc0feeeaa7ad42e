import { daysApart, type Fact, isSettled, type Verdict } from '../model';
import { agreementVerdict, differenceTo, factorsTo, replacedValues, valuesOf, verdict } from './build';
import { type Candidate, type Case, outdated } from './case';
import { partiesOf } from './comparable';
import { saysFormerly, saysRest } from './measures';
import { factInterval, periodInterval, periodsAlike, shifted } from './moment';
import { PART_BELOW } from './select';

/** Days before the claim in which talks, plans and forecasts still count as those it speaks of. */
const PLAN_AGE = 180;
/** Days within which talks lead to a deal, and a deal may precede a late word of talks. */
const CLOSING = 180;
const LATE_WORD = 7;

/**
 * Judges a claim as talks, a plan or a forecast; also a settled claim that matches one. Null when the
 * record knows neither a matching plan nor what came of it.
 */
export function judgePlan(shared: Case): Verdict | null {
  const { claim, moment, context } = shared;
  const asPlan = !isSettled(claim.status) || shared.rule.kind === 'period';
  const plans = shared.candidates.filter((c) => !isSettled(c.fact.status) && planFits(shared, c.fact));
  const match = bestPlan(plans);
  const outcome = match === null ? null : outcomeOf(shared, match.fact);
  if (match !== null && outcome !== null && !moment.own) {
    const { when } = moment;
    const late = when !== null && shifted(factInterval(outcome).end, 3) <= when.start;
    const isResult = !asPlan || (isSettled(claim.status) && isOver(shared));
    if (isResult && late && isSettled(outcome.status)) return outdated(shared, outcome, match.fact);
    return superseded(shared, match.fact, outcome);
  }
  if (!asPlan) return null;
  if (match !== null) {
    if (match.fact.status === 'denied') return superseded(shared, match.fact, match.fact);
    if (isSettled(claim.status) && claim.status !== 'announced' && moment.when === null) return null;
    const newer = moment.own ? null : newerPlan(shared, match, plans);
    if (newer !== null) {
      const difference = differenceTo(claim.figure, newer, context.rates);
      return verdict('superseded', 'newer-plan', [newer, match.fact], replacedValues(match.fact, newer), difference);
    }
    return agreementVerdict(claim, match, context.rates);
  }
  const other = planAgainst(shared) ?? dealAgainst(shared);
  if (other !== null) return other;
  const closed = moment.own || isSettled(claim.status) ? null : closedDeal(shared);
  return closed === null ? null : superseded(shared, null, closed);
}

/** Whether the period that a claim names had ended when the article was written. */
function isOver({ claim, moment, context }: Case): boolean {
  const days = periodInterval(claim.period, context.fiscalYearEnd);
  return days !== null && moment.when !== null && days.end < moment.when.start;
}

/** Days within which a plan told first-hand is the one that a claim on the same period speaks of. */
const SAME_PLAN = 31;

/** A plan for a period that differs from the one its maker had told within a month, when nothing else known agrees. */
function planAgainst(shared: Case): Verdict | null {
  const { claim, rule, moment, context, candidates } = shared;
  const { when } = moment;
  const { period } = claim;
  if (rule.kind !== 'period' || period === null || when === null || moment.own || isSettled(claim.status)) return null;
  if (claim.earlier || saysFormerly(claim.target.prefix, context.measures)) return null;
  if (claim.when !== null && daysApart(claim.when, when) > SAME_PLAN) return null;
  const here = candidates.filter(
    ({ fact }) => fact.period !== null && periodsAlike(fact.period, period, context.fiscalYearEnd) === 'same',
  );
  const known = here.filter(({ fact }) => factInterval(fact).start <= shifted(when.end, SAME_PLAN));
  if (known.some((c) => c.level !== 'none' || c.accepted.agreement === 'bound')) return null;
  const told = known.filter(
    ({ fact, comparability, accepted }) =>
      !isSettled(fact.status) &&
      fact.status !== 'denied' &&
      comparability === 'yes' &&
      accepted.agreement === 'differ' &&
      fact.reports.some((r) => r.standing === 'company' || r.standing === 'firsthand') &&
      daysApart(factInterval(fact), when) <= SAME_PLAN,
  );
  const latest = told.at(-1);
  if (latest === undefined || !isSurelyLikeSum(shared, latest.fact)) return null;
  return verdict(
    'contradicted',
    'differs',
    [latest.fact],
    valuesOf(latest.fact),
    differenceTo(claim.figure, latest.fact, context.rates),
    'low',
  );
}

/**
 * What is told as a plan of two parties, when both had told that very deal within the last days at another sum:
 * not talks, which may close at any sum.
 */
function dealAgainst(shared: Case): Verdict | null {
  const { claim, rule, moment, context, candidates } = shared;
  const { when } = moment;
  if (claim.status !== 'planned' || rule.parties !== 'pair' || when === null || moment.own) return null;
  if (claim.earlier || claim.counterparties.length === 0 || claim.attribution !== null) return null;
  if (saysFormerly(claim.target.prefix, context.measures) || saysRest(claim.quote, context.measures)) return null;
  const told = candidates.filter(
    ({ fact, comparability }) =>
      comparability === 'yes' &&
      partiesOf(claim.counterparties, fact.counterparties) === 'same' &&
      daysApart(factInterval(fact), when) <= SAME_PLAN,
  );
  if (told.some((c) => c.level !== 'none' || c.accepted.agreement !== 'differ')) return null;
  const deal = told.find(
    ({ fact }) =>
      isSettled(fact.status) &&
      factInterval(fact).end <= when.end &&
      daysApart(factInterval(fact), when) <= LATE_WORD &&
      isSurelyLikeSum(shared, fact),
  )?.fact;
  if (deal === undefined) return null;
  return verdict(
    'contradicted',
    'differs',
    [deal],
    valuesOf(deal),
    differenceTo(claim.figure, deal, context.rates),
    'low',
  );
}

function superseded({ claim, context }: Case, plan: Fact | null, outcome: Fact): Verdict {
  const talks = plan?.status === 'in_talks' || plan?.status === 'denied' || claim.status === 'in_talks';
  const values = replacedValues(plan === outcome ? null : plan, outcome);
  const facts = plan === null ? [outcome] : [outcome, plan];
  const difference = outcome.status === 'denied' ? null : differenceTo(claim.figure, outcome, context.rates);
  return verdict('superseded', talks ? 'talks-closed' : 'plan-realised', facts, values, difference);
}

/** The plan that agrees best; the newest of equals. */
function bestPlan(plans: readonly Candidate[]): Candidate | null {
  for (const level of ['accepted', 'report', 'floor'] as const) {
    const match = plans.filter((c) => c.level === level).at(-1);
    if (match !== undefined) return match;
  }
  return null;
}

function planFits(shared: Case, fact: Fact): boolean {
  const { claim, rule, moment, context } = shared;
  if (rule.kind === 'period') {
    if (claim.period === null || fact.period === null) return moment.when === null || isNear(shared, fact);
    return periodsAlike(claim.period, fact.period, context.fiscalYearEnd) !== 'other';
  }
  return moment.when === null || isNear(shared, fact);
}

function isNear({ rule, moment }: Case, fact: Fact): boolean {
  const { when } = moment;
  if (when === null) return true;
  const dated = factInterval(fact);
  return dated.start <= shifted(when.end, Math.max(rule.window, 31)) && dated.end >= shifted(when.start, -PLAN_AGE);
}

/** What a plan led to: the outcome the record names, else the settled figure of the same period. */
function outcomeOf(shared: Case, plan: Fact): Fact | null {
  const named = shared.candidates.find((c) => c.fact.id === plan.outcome)?.fact;
  if (named !== undefined && (isSettled(named.status) || named.status === 'denied')) return named;
  return shared.rule.kind === 'period' ? resultOf(shared, plan) : null;
}

function resultOf({ candidates, context }: Case, plan: Fact): Fact | null {
  const { period } = plan;
  if (period === null) return null;
  const results = candidates.filter(
    (c) =>
      isSettled(c.fact.status) &&
      c.fact.status !== 'announced' &&
      c.fact.period !== null &&
      periodsAlike(c.fact.period, period, context.fiscalYearEnd) === 'same',
  );
  return results.at(-1)?.fact ?? null;
}

function newerPlan({ context }: Case, match: Candidate, plans: readonly Candidate[]): Fact | null {
  const later = plans.filter(
    (c) =>
      c.level === 'none' &&
      c.fact.status !== 'denied' &&
      (c.fact.replaces === match.fact.id ||
        (match.fact.period !== null &&
          c.fact.period !== null &&
          periodsAlike(c.fact.period, match.fact.period, context.fiscalYearEnd) === 'same')) &&
      factInterval(c.fact).start > factInterval(match.fact).end,
  );
  return later.at(-1)?.fact ?? null;
}

/** A settled deal of the same parties (for a state: a settled value) soon after the talks the claim speaks of. */
function closedDeal(shared: Case): Fact | null {
  const { claim, rule, moment, context } = shared;
  const settled = shared.candidates
    .filter((c) => isSettled(c.fact.status) && c.comparability === 'yes')
    .map((c) => c.fact);
  if (rule.kind === 'period') {
    const { period } = claim;
    if (period === null) return null;
    return (
      settled
        .filter((f) => f.period !== null && periodsAlike(f.period, period, context.fiscalYearEnd) === 'same')
        .at(-1) ?? null
    );
  }
  const samePair = (fact: Fact): boolean =>
    claim.counterparties.length > 0 &&
    ['same', 'shared'].includes(partiesOf(claim.counterparties, fact.counterparties));
  const { when } = moment;
  if (when === null) return rule.parties === 'pair' ? (settled.filter(samePair).at(-1) ?? null) : null;
  const soon = settled.filter((f) => {
    const dated = factInterval(f);
    return dated.start >= shifted(when.start, -LATE_WORD) && daysApart(dated, when) <= CLOSING;
  });
  const deals = (rule.parties === 'pair' ? soon.filter(samePair) : soon).filter(
    (f) => rule.kind === 'state' || isLikeSum(shared, f),
  );
  return deals.at(0) ?? null;
}

/** Whether two sums are near enough for the talks to be about that deal and not about a part or another. */
function isLikeSum({ claim, context }: Case, fact: Fact): boolean {
  const ratio = differenceTo(claim.figure, fact, context.rates)?.ratio ?? 1;
  return ratio >= PART_BELOW && ratio <= 1 / PART_BELOW;
}

/** The same of all that the claim's words reach: what rests on it is held against them. */
function isSurelyLikeSum({ claim, context }: Case, fact: Fact): boolean {
  const { least, most } = factorsTo(claim.figure, fact, context.rates) ?? { least: 1, most: 1 };
  return least >= PART_BELOW && most <= 1 / PART_BELOW;
}
