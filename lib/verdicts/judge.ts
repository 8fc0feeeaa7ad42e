import { type Claim, type Fact, intervalOfDate, isSettled, type Verdict } from '../model';
import { agreementVerdict, differenceTo, replacedValues, valuesOf, verdict } from './build';
import { type Candidate, type Case, type JudgeContext, outdated } from './case';
import { comparability, isRunning, partiesOf } from './comparable';
import { matchFact } from './compare';
import { betweenLinked, contradiction, knownSlip } from './contradict';
import { underKin } from './kin';
import { METRIC_RULES } from './metrics';
import { factInterval, hadReplaced, type Moment, momentOf } from './moment';
import { judgePlan } from './plans';
import { againstOf, bestOf, isCurrent, lastSettled, replaces } from './select';
import { unverified } from './unverified';

/**
 * What the record says of a claim.
 *
 * @param facts all facts of the claim's subject, in any order.
 * @returns a verdict whose values hold all that its explanation needs; never throws for valid input.
 */
export function judge(claim: Claim, facts: readonly Fact[], context: JudgeContext): Verdict {
  const moment = momentOf(claim, context.articleDate, context.now);
  return judgeAt(underKin(claim, facts, moment) ?? claim, facts, context, moment);
}

function judgeAt(claim: Claim, facts: readonly Fact[], context: JudgeContext, moment: Moment): Verdict {
  const rule = METRIC_RULES[claim.metric];
  const today = intervalOfDate(context.now).end;
  const hasBegun = (fact: Fact): boolean => factInterval(fact).start <= today;
  const held = facts
    .filter((fact) => fact.metric === claim.metric && hasBegun(fact))
    .map((fact) => ({ fact, comparability: comparability(claim, fact, context.measures) }))
    .filter((candidate) => candidate.comparability !== 'no')
    .map(({ fact, comparability }) => ({ ...matchFact(claim.figure, fact, rule, context.rates), comparability }))
    .sort((a, b) => inOrder(a.fact, b.fact));
  const isRelated = (c: Candidate): boolean => c.comparability === 'part' || c.comparability === 'basis';
  const shared: Case = {
    claim,
    rule,
    moment,
    context,
    candidates: held.filter((c) => !isRelated(c)),
    related: held.filter(isRelated),
    get others() {
      return facts.filter((f) => hasBegun(f) && isOther(claim, f));
    },
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

/** Facts by the day from which they held; of one day by their ids, so that the order in which they are kept means nothing. */
function inOrder(a: Fact, b: Fact): number {
  const [x, y] = [factInterval(a).start, factInterval(b).start];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Whether a fact is of another metric of the company, or the same between other parties or one nobody names. */
function isOther(claim: Claim, fact: Fact): boolean {
  if (fact.metric !== claim.metric) return true;
  if (METRIC_RULES[claim.metric].parties !== 'pair' || claim.counterparties.length === 0) return false;
  return fact.counterparties.length === 0 || partiesOf(claim.counterparties, fact.counterparties) === 'other';
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
  const slipped = current.some((c) => c.accepted.currencySlip);
  const talks = slipped ? null : judgePlan(shared);
  if (talks !== null) return talks;
  const floor = bestOf(
    shared,
    current.filter((c) => c.level === 'floor'),
  );
  if (floor !== null) return agreementVerdict(claim, floor, context.rates);
  return contradiction(shared, settled, current) ?? betweenLinked(shared, settled, current) ?? unverified(shared);
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
      replaces(c.fact, right.fact, shared) &&
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
