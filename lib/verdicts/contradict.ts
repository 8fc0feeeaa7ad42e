import { daysApart, type Fact, figureOf, type Verdict, type VerdictReason } from '../model';
import { intervalOf } from './agree';
import { contradictionSeverity, differenceTo, valuesOf, verdict } from './build';
import type { Candidate, Case } from './case';
import { partiesOf } from './comparable';
import { scaleSlip } from './compare';
import { factInterval } from './moment';
import { againstOf, atSameMoment, knownByThen, maybePart, meansAnother, periodFits } from './select';
import { added, agreeOn } from './sums';

/** Step 2: agrees only with a report known to be mistaken. */
export function knownSlip(shared: Case, current: readonly Candidate[]): Verdict | null {
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

/** Whether the claim's own words tie it to the fact's parties. */
function partiesSure({ claim, rule }: Case, fact: Fact): boolean {
  return rule.kind !== 'event' && rule.parties === 'none'
    ? true
    : ['same', 'shared'].includes(partiesOf(claim.counterparties, fact.counterparties)) &&
        claim.counterparties.length > 0;
}

/** Step 7: a settled fact of the same moment, and nothing agrees. */
export function contradiction(
  shared: Case,
  settled: readonly Candidate[],
  current: readonly Candidate[],
): Verdict | null {
  const { claim, moment, rule, context } = shared;
  const agrees = (c: Candidate): boolean => c.level !== 'none' && c.level !== 'reach';
  if (moment.former || knownByThen(shared).some(agrees)) return null;
  const here = current.filter((c) => atSameMoment(shared, c));
  const against = againstOf(shared, current);
  // A bound of the record that may be what the claim tells; a claim that is no one figure itself may be it where it reaches it, too.
  const isOne = claim.figure.low !== null && claim.figure.low === claim.figure.high;
  const isLeftOpen = (c: Candidate): boolean => c.accepted.agreement === 'bound' || (!isOne && c.level === 'reach');
  if (against.length === 0 || here.some(isLeftOpen)) return null;
  if (rule.kind === 'event' && claim.counterparties.length === 0 && here.length > 1) return null;
  if (rule.parties === 'pair' && context.othersNamed === true) return null;
  const facts = claim.attribution === null ? against : against.filter((c) => isClose(c.fact));
  const nearest = nearestOf(shared, facts);
  if (nearest === null || maybePart(shared, nearest) || isSumOfEvents(shared, nearest.fact, settled)) return null;
  if (meansAnother(shared, nearest) || (nearest.accepted.currencySlip && claim.unitInferred === true)) return null;
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

/** Days between events that a text adds up ("160 in May and 180 in November, 340 altogether"). */
const ADDED_WITHIN = 400;

/**
 * Whether an amount is the sum of two or three events of the record that lie close together. A round of which
 * backers are named is that one event.
 */
function isSumOfEvents({ claim, rule }: Case, nearest: Fact, settled: readonly Candidate[]): boolean {
  if (rule.kind !== 'event') return false;
  const isNamed = nearest.counterparties.some((party) => claim.counterparties.includes(party));
  if (rule.parties === 'party' && isNamed) return false;
  const events = settled.filter((c) => c.comparability === 'yes' && c.fact.accepted.unit === claim.figure.unit);
  const adds = (parts: readonly Candidate[]): boolean => {
    const [first] = parts;
    if (!first || parts.some((p) => daysApart(factInterval(first.fact), factInterval(p.fact)) > ADDED_WITHIN))
      return false;
    const terms = parts.map((p) => figureOf(p.fact.accepted));
    return agreeOn(added(terms, claim.figure).reach, intervalOf(claim.figure));
  };
  return events.some((a, i) =>
    events.slice(i + 1).some((b, j) => adds([a, b]) || events.slice(i + j + 2).some((c) => adds([a, b, c]))),
  );
}

/**
 * A value told between two that the record links: one took the place of the other, so that nothing else
 * held in between. Only of valuations, which change by events.
 */
export function betweenLinked(
  shared: Case,
  settled: readonly Candidate[],
  current: readonly Candidate[],
): Verdict | null {
  const { claim, moment, context } = shared;
  const { when } = moment;
  if (claim.metric !== 'valuation' || when === null || moment.stated || moment.own || claim.attribution !== null)
    return null;
  const now = current.at(-1);
  if (now === undefined || now.comparability !== 'yes' || now.accepted.agreement !== 'differ') return null;
  const next = settled.find((c) => c.fact.replaces === now.fact.id);
  if (next === undefined || factInterval(next.fact).start <= when.end) return null;
  if (daysApart(factInterval(now.fact), when) > LINKED_WITHIN) return null;
  if ([...shared.candidates, ...shared.related].some((c) => c.level !== 'none')) return null;
  if (settled.some((c) => c.accepted.agreement === 'bound')) return null;
  if (meansAnother(shared, now)) return null;
  const difference = differenceTo(claim.figure, now.fact, context.rates);
  return verdict('contradicted', 'differs', [now.fact, next.fact], valuesOf(now.fact), difference, 'low');
}

/** Days for which a value of the record is taken to be known to have held until the next. */
const LINKED_WITHIN = 400;

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
