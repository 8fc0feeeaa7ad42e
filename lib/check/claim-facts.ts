import {
  type ClaimFacts,
  type Fact,
  type FactBase,
  factBrief,
  type Held,
  intervalOfDate,
  type JudgedClaim,
  type RateTable,
} from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { comparability, intervalOf, METRIC_RULES } from '../verdicts';
import { briefOf } from './details';

const HELD = { yes: 'same', confirm: 'confirm', part: 'part', basis: 'basis', no: 'other' } as const;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const last = (fact: Fact): string => intervalOfDate(fact.date).end;

const newestFirst = (a: Fact, b: Fact): number =>
  last(a) === last(b) ? (a.id < b.id ? -1 : 1) : last(a) < last(b) ? 1 : -1;

/** The rate by which a claim was held against a fact in another currency, and of what month or year it is. */
function rateOf(claim: JudgedClaim, fact: Fact | undefined, rates: RateTable | null): ClaimFacts['rate'] {
  if (fact === undefined || claim.figure.converted?.unit === fact.accepted.unit) return null;
  const [from, to] = [fact.accepted.unit, claim.figure.unit];
  const month = fact.date.slice(0, 7);
  const rate = from === to ? null : (rates?.rate(from, to, month) ?? null);
  if (rate === null) return null;
  const year = month.slice(0, 4);
  return { from, to, rate, of: rates?.rate(from, to, year) === rate ? year : month };
}

/**
 * What the record holds on the matter of a claim: all facts of its subject and metric, newest first, how each stood to
 * it, and what the comparison went by. Facts of a deal with other parties are only counted.
 */
export async function claimFacts(
  claim: JudgedClaim,
  base: FactBase,
  { rates, measures }: { rates: RateTable | null; measures: readonly MeasureTable[] },
): Promise<ClaimFacts> {
  const company = (await base.byIds([claim.subject])).get(claim.subject);
  const rule = METRIC_RULES[claim.metric];
  const compared = new Set(claim.verdict.facts);
  const heldOf = (fact: Fact): Held =>
    compared.has(fact.id) ? 'compared' : HELD[comparability(claim, fact, measures)];
  const all = (company?.facts ?? []).filter((fact) => fact.metric === claim.metric || compared.has(fact.id));
  const ofPair = rule.parties === 'pair' && claim.counterparties.length > 0;
  const isOther = (fact: Fact): boolean =>
    ofPair && !compared.has(fact.id) && !fact.counterparties.some((id) => claim.counterparties.includes(id));
  const facts = all.filter((fact) => !isOther(fact)).sort(newestFirst);
  const ids = [claim.subject, ...claim.counterparties, ...facts.flatMap((fact) => fact.counterparties)];
  const named = await base.byIds([...new Set(ids)]);
  const { low, high } = intervalOf(claim.figure);
  const { kind, window, tolerance, parties } = rule;
  return {
    facts: facts.map((fact) => ({
      fact: company ? briefOf(company, fact) : factBrief(claim.subject, fact),
      held: heldOf(fact),
    })),
    otherParties: all.length - facts.length,
    names: Object.fromEntries([...named].map(([id, { name }]) => [id, name])),
    rule: { kind, window, tolerance, parties },
    reach: { low: finite(low), high: finite(high) },
    rate: rateOf(
      claim,
      facts.find(({ id }) => id === claim.verdict.facts[0]),
      rates,
    ),
  };
}
