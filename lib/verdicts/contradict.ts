import { daysApart, type Fact, figureOf, type Verdict, type VerdictReason } from '../model';
import { contradictionSeverity, differenceTo, valuesOf, verdict } from './build';
import type { Candidate, Case } from './case';
import { partiesOf } from './comparable';
import { scaleSlip } from './compare';
import { factInterval } from './moment';
import { againstOf, atSameMoment, knownByThen, maybePart, periodFits } from './select';

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
