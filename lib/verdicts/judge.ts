import {
  type Claim,
  daysApart,
  type Fact,
  figureOf,
  intervalOfDate,
  isSettled,
  type Verdict,
  type VerdictReason,
} from '../model';
import { agreementVerdict, contradictionSeverity, differenceTo, replacedValues, valuesOf, verdict } from './build';
import { type Candidate, type Case, type JudgeContext, outdated } from './case';
import { comparability, isRunning, partiesOf, sameSeries } from './comparable';
import { matchFact, scaleSlip } from './compare';
import { METRIC_RULES } from './metrics';
import { factInterval, hadReplaced, momentOf, periodInterval, periodsAlike, sameMoment, shifted } from './moment';
import { judgePlan } from './plans';

/** Days before the claim within which a period with no name may have ended. */
const RECENT_PERIOD = 550;
/** A sum smaller than this share of the record's is taken for a part of it. */
const PART_BELOW = 0.5;

/**
 * What the record says of a claim (design, section 3).
 *
 * @param facts all facts of the claim's subject, in any order.
 * @returns a verdict whose values hold all that its explanation needs; never throws for valid input.
 */
export function judge(claim: Claim, facts: readonly Fact[], context: JudgeContext): Verdict {
  const rule = METRIC_RULES[claim.metric];
  const moment = momentOf(claim, context.articleDate, context.now);
  const today = intervalOfDate(context.now).end;
  const held = facts
    .filter((fact) => factInterval(fact).start <= today)
    .map((fact) => ({
      ...matchFact(claim.figure, fact, rule, context.rates),
      comparability: comparability(claim, fact),
    }))
    .filter((candidate) => candidate.comparability !== 'no')
    .sort((a, b) => factInterval(a.fact).start.localeCompare(factInterval(b.fact).start));
  const isRelated = (c: Candidate): boolean => c.comparability === 'part' || c.comparability === 'basis';
  const shared: Case = {
    claim,
    rule,
    moment,
    context,
    candidates: held.filter((c) => !isRelated(c)),
    related: held.filter(isRelated),
  };
  if (claim.status === 'denied' || claim.hypothetical) {
    const last = lastSettled(shared);
    return verdict('unverified', 'not-judged', [last], valuesOf(last));
  }
  if (facts.length === 0) return verdict('unverified', 'subject-not-in-record', [], valuesOf(null));
  if (!isSettled(claim.status) || (rule.kind === 'period' && runs(shared)))
    return judgePlan(shared) ?? unverified(shared);
  return judgeSettled(shared);
}

/** A figure for a period that was not over cannot be a result. */
function runs({ claim, moment, context }: Case): boolean {
  return moment.when !== null && !moment.former && isRunning(claim, moment.when.end, context.fiscalYearEnd);
}

function judgeSettled(shared: Case): Verdict {
  const { claim, context } = shared;
  const settled = shared.candidates.filter((c) => isSettled(c.fact.status));
  const current = settled.filter((c) => isCurrent(shared, c, settled));
  const right = bestOf(
    shared,
    current.filter((c) => c.level === 'accepted'),
  );
  if (right !== null) return rightAtTheMoment(shared, right, settled);
  const reached = bestOf(
    shared,
    current.filter((c) => c.level === 'reach'),
  );
  if (reached !== null && againstOf(shared, current).length === 0) return rightAtTheMoment(shared, reached, settled);
  const slip = knownSlip(shared, current);
  if (slip !== null) return slip;
  const old = formerValue(shared, settled, current);
  if (old !== null) return old;
  const other = bestOf(
    shared,
    current.filter((c) => c.level === 'report'),
  );
  if (other !== null) return agreementVerdict(claim, other, context.rates);
  const talks = judgePlan(shared);
  if (talks !== null) return talks;
  const floor = bestOf(
    shared,
    current.filter((c) => c.level === 'floor'),
  );
  if (floor !== null) return agreementVerdict(claim, floor, context.rates);
  return contradiction(shared, settled, current) ?? unverified(shared);
}

/** Settled facts in force, or that happened, at the claim's moment. */
function isCurrent(shared: Case, candidate: Candidate, settled: readonly Candidate[]): boolean {
  const { claim, rule, moment, context } = shared;
  const dated = factInterval(candidate.fact);
  if (rule.kind === 'period') return periodFits(shared, candidate.fact) !== 'other';
  const { when } = moment;
  const followed = (at: string): boolean =>
    settled.some((c) => replaces(c.fact, candidate.fact, claim) && hadReplaced(c.fact, candidate.fact, at));
  if (when === null) return rule.kind === 'event' || !followed(intervalOfDate(context.now).end);
  if (dated.start > shifted(when.end, rule.window)) return false;
  if (rule.kind === 'event') return !moment.stated || daysApart(dated, when) <= rule.window;
  if (rule.lasts !== null && !moment.former && daysApart(dated, when) > rule.lasts) return false;
  return moment.former || !followed(when.start);
}

const replaces = (later: Fact, earlier: Fact, claim: Claim): boolean =>
  sameSeries(later, earlier) && (later.basis !== 'pre-money' || claim.basis === 'pre-money');

/** How a fact's period fits the claim's; a claim without one fits what had lately ended. */
function periodFits({ claim, moment, context }: Case, fact: Fact): 'same' | 'loose' | 'other' {
  if (fact.period === null) return 'loose';
  if (claim.period !== null) return periodsAlike(claim.period, fact.period, context.fiscalYearEnd);
  const days = periodInterval(fact.period, context.fiscalYearEnd);
  if (days === null) return 'other';
  if (moment.when === null || moment.former) return 'loose';
  const recent = days.end >= shifted(moment.when.start, -RECENT_PERIOD) && days.end <= moment.when.end;
  return recent ? 'loose' : 'other';
}

/** The best of several agreeing facts: the same parties first, then the latest. */
function bestOf(shared: Case, matches: readonly Candidate[]): Candidate | null {
  const { claim } = shared;
  const score = (c: Candidate): number =>
    (c.accepted.exact ? 4 : 0) +
    (c.accepted.converted ? 0 : 2) +
    (partiesOf(claim.counterparties, c.fact.counterparties) === 'same' ? 1 : 0);
  return matches.reduce<Candidate | null>((best, c) => (best === null || score(c) >= score(best) ? c : best), null);
}

/** Steps 4 and 5: right at the moment; superseded when a newer value or an outcome is known today. */
function rightAtTheMoment(shared: Case, right: Candidate, settled: readonly Candidate[]): Verdict {
  const { claim, moment, rule, context } = shared;
  const confirmed = agreementVerdict(claim, right, context.rates);
  if (moment.own) return confirmed;
  const outcome = shared.candidates.find((c) => c.fact.id === right.fact.outcome);
  if (outcome !== undefined && outcome.fact.status === 'denied') {
    return verdict('superseded', 'talks-closed', [outcome.fact, right.fact], replacedValues(right.fact, outcome.fact));
  }
  const newer = settled.filter(
    (c) =>
      replaces(c.fact, right.fact, claim) &&
      c.level === 'none' &&
      (rule.kind === 'state'
        ? factInterval(c.fact).start > factInterval(right.fact).end
        : c.fact.replaces === right.fact.id || c.fact.id === right.fact.outcome),
  );
  const latest = newer.at(-1);
  if (latest === undefined || agreesLater(shared, settled, latest)) return confirmed;
  return verdict(
    'superseded',
    'newer-value',
    [latest.fact, right.fact],
    replacedValues(right.fact, latest.fact),
    differenceTo(claim.figure, latest.fact, context.rates),
  );
}

/** Whether a fact at least as new as `latest` agrees with the claim. */
function agreesLater(shared: Case, settled: readonly Candidate[], latest: Candidate): boolean {
  return shared.rule.kind === 'state'
    ? settled.some((c) => c.level !== 'none' && factInterval(c.fact).start >= factInterval(latest.fact).start)
    : false;
}

/** Step 2: agrees only with a report known to be mistaken. */
function knownSlip(shared: Case, current: readonly Candidate[]): Verdict | null {
  const { claim, moment, rule, context } = shared;
  const touches = (c: Candidate): boolean => c.level !== 'none' || c.accepted.agreement === 'bound';
  if (knownByThen(shared).some((c) => c.level !== 'none')) return null;
  if (current.some(touches)) return null;
  const slips = shared.candidates.filter(
    (c) =>
      c.mistaken !== null &&
      (rule.kind === 'period'
        ? claim.period !== null && periodFits(shared, c.fact) === 'same'
        : moment.when === null ||
          (!moment.former && daysApart(factInterval(c.fact), moment.when) <= Math.max(rule.window, 92))),
  );
  const match = slips.at(-1);
  if (match === undefined || match.mistaken === null) return null;
  const sure = moment.when !== null && match.comparability === 'yes';
  return verdict(
    'contradicted',
    'known-slip',
    [match.fact],
    { ...valuesOf(match.fact), slip: match.mistaken.note },
    differenceTo(claim.figure, match.fact, context.rates),
    contradictionSeverity(claim, match.fact, sure && partiesSure(shared, match.fact)),
  );
}

/** Step 3, and the older value of an undated article. */
function formerValue(shared: Case, settled: readonly Candidate[], current: readonly Candidate[]): Verdict | null {
  const { claim, moment, rule, context } = shared;
  if (rule.kind !== 'state' || moment.own) return null;
  const { when } = moment;
  const now = current.filter((c) => when === null || factInterval(c.fact).start <= when.end).at(-1);
  if (now === undefined) return null;
  const before = settled.filter((c) => !current.includes(c) && factInterval(c.fact).start <= (when?.end ?? '9999'));
  const old =
    bestOf(
      shared,
      before.filter((c) => c.level === 'accepted'),
    ) ??
    bestOf(
      shared,
      before.filter((c) => c.level === 'report'),
    );
  if (old === null) return null;
  if (when === null) {
    const difference = differenceTo(claim.figure, now.fact, context.rates);
    return verdict('superseded', 'older-value', [now.fact, old.fact], replacedValues(old.fact, now.fact), difference);
  }
  if (!hadReplaced(now.fact, old.fact, when.start)) return null;
  return outdated(shared, now.fact, old.fact);
}

/** Whether the claim's own words tie it to the fact's parties. */
function partiesSure({ claim, rule }: Case, fact: Fact): boolean {
  return rule.kind !== 'event' && rule.parties === 'none'
    ? true
    : ['same', 'shared'].includes(partiesOf(claim.counterparties, fact.counterparties)) &&
        claim.counterparties.length > 0;
}

/** All facts of the metric that a text of that moment could speak of. */
function knownByThen({ candidates, related, moment, rule }: Case): Candidate[] {
  const { when } = moment;
  const latest = when === null ? '9999' : shifted(when.end, rule.window);
  return [...candidates, ...related].filter((c) => factInterval(c.fact).start <= latest);
}

/** Step 7: a settled fact of the same moment, and nothing agrees. */
function contradiction(shared: Case, settled: readonly Candidate[], current: readonly Candidate[]): Verdict | null {
  const { claim, moment, rule, context } = shared;
  const agrees = (c: Candidate): boolean => c.level !== 'none' && c.level !== 'reach';
  if (moment.former || knownByThen(shared).some(agrees)) return null;
  const here = current.filter((c) => atSameMoment(shared, c));
  const against = againstOf(shared, current);
  if (against.length === 0 || here.some((c) => c.accepted.agreement === 'bound')) return null;
  if (rule.kind === 'event' && claim.counterparties.length === 0 && here.length > 1) return null;
  const facts = claim.attribution === null ? against : against.filter((c) => isClose(c.fact));
  const nearest = nearestOf(shared, facts);
  if (nearest === null || maybePart(shared, nearest)) return null;
  const factor = scaleSlip(claim.figure, figureOf(nearest.fact.accepted));
  const reason: VerdictReason = nearest.accepted.currencySlip
    ? 'currency-slip'
    : factor !== null
      ? 'scale-slip'
      : 'differs';
  const sure =
    moment.when !== null &&
    !(nearest.accepted.converted && !nearest.accepted.currencySlip) &&
    partiesSure(shared, nearest.fact) &&
    settled.length > 0;
  return verdict(
    'contradicted',
    reason,
    [nearest.fact, ...facts.filter((c) => c !== nearest).map((c) => c.fact)],
    valuesOf(nearest.fact),
    differenceTo(claim.figure, nearest.fact, context.rates),
    contradictionSeverity(claim, nearest.fact, sure),
  );
}

/** Facts of the same moment that the claim differs from and that may contradict it. */
function againstOf(shared: Case, current: readonly Candidate[]): Candidate[] {
  return current.filter(
    (c) => c.comparability === 'yes' && c.accepted.agreement === 'differ' && atSameMoment(shared, c),
  );
}

/**
 * Whether the figure is so much smaller than the record's that it is rather a part of it (a tranche, a
 * segment) than an error. States have no parts.
 */
function maybePart({ claim, rule, context }: Case, { fact, accepted }: Candidate): boolean {
  if (rule.kind === 'state' || accepted.currencySlip || scaleSlip(claim.figure, figureOf(fact.accepted)) !== null)
    return false;
  const ratio = differenceTo(claim.figure, fact, context.rates)?.ratio ?? 1;
  return ratio < PART_BELOW;
}

function atSameMoment(shared: Case, { fact }: Candidate): boolean {
  const { claim, rule, moment } = shared;
  if (rule.kind === 'period') return claim.period !== null && periodFits(shared, fact) === 'same';
  if (moment.when !== null) return sameMoment(fact, moment.when, rule.window);
  return (
    rule.kind === 'event' &&
    partiesOf(claim.counterparties, fact.counterparties) === 'same' &&
    claim.counterparties.length > 0
  );
}

const isClose = (fact: Fact): boolean =>
  fact.reports.some((r) => r.standing === 'company' || r.standing === 'firsthand');

function nearestOf({ claim, context }: Case, matches: readonly Candidate[]): Candidate | null {
  const distance = (c: Candidate): number => {
    const ratio = differenceTo(claim.figure, c.fact, context.rates)?.ratio ?? 0;
    return ratio > 0 ? Math.abs(Math.log(ratio)) : Number.MAX_VALUE;
  };
  return matches.reduce<Candidate | null>(
    (best, c) => (best === null || distance(c) < distance(best) ? c : best),
    null,
  );
}

/** The last settled value known at the claim's moment, else the last known at all; for showing. */
export function lastSettled({ candidates, moment }: Pick<Case, 'candidates' | 'moment'>): Fact | null {
  const settled = candidates.filter((c) => isSettled(c.fact.status)).map((c) => c.fact);
  const { when } = moment;
  const before = when === null ? settled : settled.filter((f) => factInterval(f).start <= when.end);
  return before.at(-1) ?? settled.at(-1) ?? null;
}

/** Step 8: no judgement, with the reason, and the last known value. */
function unverified(shared: Case): Verdict {
  const last = lastSettled(shared);
  const { when } = shared.moment;
  const talks = shared.candidates.filter(
    (c) =>
      !isSettled(c.fact.status) &&
      c.fact.status !== 'denied' &&
      (when === null || factInterval(c.fact).start <= shifted(when.end, shared.rule.window)),
  );
  const reason = unverifiedReason(shared, last, talks);
  const related = shared.related.find((c) => c.level !== 'none') ?? shared.related.at(-1);
  const shown =
    reason === 'part' || reason === 'other-basis'
      ? (related?.fact ?? last)
      : reason === 'only-talks-known'
        ? (bestOf(
            shared,
            talks.filter((c) => c.level !== 'none'),
          )?.fact ??
          last ??
          talks.at(-1)?.fact ??
          null)
        : last;
  return verdict('unverified', reason, [shown], valuesOf(shown));
}

function unverifiedReason(shared: Case, last: Fact | null, talks: readonly Candidate[]): VerdictReason {
  const { claim, rule, moment, candidates, related } = shared;
  const agreeing = related.filter((c) => c.level !== 'none');
  if (claim.scope !== 'whole') return 'part';
  if (agreeing.some((c) => c.comparability === 'basis')) return 'other-basis';
  if (agreeing.length > 0) return 'part';
  const here = candidates.filter(
    (c) => isSettled(c.fact.status) && (rule.kind !== 'period' || periodFits(shared, c.fact) !== 'other'),
  );
  if (here.some((c) => c.accepted.agreement === 'bound')) return 'bound-only';
  if (isSettled(claim.status) && talks.some((c) => c.level !== 'none')) return 'only-talks-known';
  if (here.length > 0 && here.every((c) => c.accepted.agreement === 'no-rate')) return 'other-currency';
  if (againstOf(shared, here).some((c) => maybePart(shared, c))) return 'part';
  if (isSettled(claim.status) && last === null && talks.length > 0) return 'only-talks-known';
  if (rule.kind === 'event') return 'event-not-in-record';
  const newer =
    moment.when !== null && last !== null && shifted(factInterval(last).end, rule.window) < moment.when.start;
  return newer && rule.kind === 'state' && !moment.own ? 'newer-than-record' : 'moment-not-covered';
}
