import { type Claim, daysApart, type Fact, isSettled, type Metric } from '../model';
import { partiesOf } from './comparable';
import { METRIC_RULES } from './metrics';
import { factInterval, type Moment } from './moment';

/**
 * Metrics by which one deal between two parties may be called: a large stake is "bought", a licence with the
 * founders' move is told as a takeover.
 */
const CALLED: Partial<Readonly<Record<Metric, readonly Metric[]>>> = {
  acquisition_price: ['investment', 'contract_value'],
  investment: ['acquisition_price'],
  contract_value: ['acquisition_price'],
};

/**
 * The claim under the metric by which the record knows the very deal: the same two parties, the claim's
 * moment, and no deal of theirs under the claim's own metric. Null where there is no such deal. What it
 * measures is then concluded, not stated.
 */
export function underKin(claim: Claim, facts: readonly Fact[], { when }: Moment): Claim | null {
  const kin = CALLED[claim.metric];
  if (kin === undefined || when === null || claim.counterparties.length === 0 || !isSettled(claim.status)) return null;
  const ofPair = facts.filter((f) => partiesOf(claim.counterparties, f.counterparties) === 'same');
  if (ofPair.some((f) => f.metric === claim.metric)) return null;
  const deal = ofPair.find(
    (f) =>
      kin.includes(f.metric) &&
      f.scope === claim.scope &&
      isSettled(f.status) &&
      daysApart(factInterval(f), when) <= METRIC_RULES[f.metric].window,
  );
  if (deal === undefined) return null;
  const metric = { ...claim.grounds.metric, by: 'inferred' as const };
  return { ...claim, metric: deal.metric, grounds: { ...claim.grounds, metric } };
}
