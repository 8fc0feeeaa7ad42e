import { type Claim, daysApart, type Figure, type Inconsistency, isSettled, type Relation } from '../model';
import { type Interval, intervalOf } from './agree';

/** Reach of a multiplier stated as a point ("doubled"), up and down. */
const MULTIPLIER_ROUNDING = 0.1;

const meets = (a: Interval, b: Interval): boolean => {
  const slack = 1e-9 * Math.max(Math.abs(a.low), Math.abs(b.low), 1e-9);
  return a.low <= b.high + slack && b.low <= a.high + slack;
};

/** Relations between claims that cannot hold even with rounding. */
export function brokenRelations(claims: readonly Claim[], relations: readonly Relation[]): Inconsistency[] {
  return relations.flatMap((relation) => {
    const to = claims[relation.to];
    const from = relation.from.map((i) => claims[i]).filter((c) => c !== undefined);
    if (to === undefined || from.length === 0 || from.length < relation.from.length) return [];
    if (from.some((c) => c.figure.unit !== to.figure.unit)) return [];
    const sum = sumOf(from.map((c) => c.figure));
    const reach = relation.kind === 'sum' ? sum.reach : multiplied(sum.reach, relation);
    if (meets(reach, intervalOf(to.figure))) return [];
    const stated = relation.kind === 'sum' ? sum.stated : multipliedFigure(sum.stated, relation);
    return [{ kind: 'relation' as const, claims: [relation.to, ...relation.from], computed: stated }];
  });
}

/** Adds figures: what they may reach together, and the sum of what they state. */
function sumOf(figures: readonly Figure[]): { reach: Interval; stated: Figure } {
  const reaches = figures.map(intervalOf);
  const open = (pick: (f: Figure) => number | null): number | null =>
    figures.reduce<number | null>((total, f) => {
      const value = pick(f);
      return total === null || value === null ? null : total + value;
    }, 0);
  const [low, high] = [open((f) => f.low), open((f) => f.high)];
  const only = figures.length === 1 ? figures[0] : undefined;
  return {
    reach: {
      low: reaches.reduce((total, r) => total + r.low, 0),
      high: reaches.reduce((total, r) => total + r.high, 0),
    },
    stated: {
      low,
      high,
      unit: figures[0]?.unit ?? 'people',
      qualifier:
        only?.qualifier ??
        qualifierFor(
          low,
          high,
          figures.some((f) => f.qualifier === 'about'),
        ),
      vague: false,
      step: Math.min(...figures.map((f) => f.step)),
      converted: null,
    },
  };
}

function qualifierFor(low: number | null, high: number | null, about: boolean): Figure['qualifier'] {
  if (low === null) return 'up_to';
  if (high === null) return 'at_least';
  return low !== high ? 'range' : about ? 'about' : 'exact';
}

function multiplied(reach: Interval, { low, high }: Relation): Interval {
  const point = low !== null && low === high;
  const least = low === null ? 0 : point ? low * (1 - MULTIPLIER_ROUNDING) : low;
  const most = high === null ? Number.POSITIVE_INFINITY : point ? high * (1 + MULTIPLIER_ROUNDING) : high;
  return { low: reach.low * least, high: reach.high * most };
}

function multipliedFigure(figure: Figure, relation: Relation): Figure {
  const base = figure.low ?? figure.high;
  const low = relation.low === null || base === null ? null : base * relation.low;
  const high = relation.high === null || base === null ? null : base * relation.high;
  return { ...figure, low, high, qualifier: qualifierFor(low, high, figure.qualifier === 'about') };
}

/** A claim with its index in the article's list. */
export interface IndexedClaim {
  readonly claim: Claim;
  readonly i: number;
}

/** How far a total may lie below one of its rounds by rounding. */
const TOTAL_ROUNDING = 0.05;

/**
 * Breaches of what holds by definition, between claims of one company, currency and time: valuation
 * before the money + round = valuation after it; a round is part of all the money raised so far.
 */
export function brokenIdentities(claims: readonly IndexedClaim[]): Inconsistency[] {
  const whole = claims.filter(({ claim }) => claim.scope === 'whole');
  const of = (keep: (claim: Claim) => boolean): IndexedClaim[] => whole.filter(({ claim }) => keep(claim));
  const rounds = of((c) => c.metric === 'funding_round');
  const totals = of((c) => c.metric === 'total_funding' && isSettled(c.status));
  const before = of((c) => c.metric === 'valuation' && c.basis === 'pre-money');
  const after = of((c) => c.metric === 'valuation' && c.basis === 'post-money');
  const sums = before.flatMap((pre) => after.flatMap((post) => rounds.flatMap((round) => brokenSum(pre, post, round))));
  const parts = totals.flatMap((total) => rounds.flatMap((round) => brokenTotal(total, round)));
  return [...sums.slice(0, 1), ...parts.slice(0, 1)];
}

function brokenSum(pre: IndexedClaim, post: IndexedClaim, round: IndexedClaim): Inconsistency[] {
  if (!together(pre.claim, post.claim) || !together(round.claim, post.claim)) return [];
  const sum = sumOf([pre.claim.figure, round.claim.figure]);
  if (meets(sum.reach, intervalOf(post.claim.figure))) return [];
  return [{ kind: 'relation', claims: [post.i, pre.i, round.i], computed: sum.stated }];
}

function brokenTotal(total: IndexedClaim, round: IndexedClaim): Inconsistency[] {
  const sum = total.claim.figure.high ?? total.claim.figure.low;
  const part = round.claim.figure.low;
  if (sum === null || part === null || !isSettled(round.claim.status)) return [];
  if (total.claim.subject !== round.claim.subject || total.claim.figure.unit !== round.claim.figure.unit) return [];
  if (total.claim.when !== null && round.claim.when !== null && round.claim.when.start > total.claim.when.end)
    return [];
  if (sum * (1 + TOTAL_ROUNDING) >= part) return [];
  return [{ kind: 'relation', claims: [total.i, round.i], computed: null }];
}

/** Same company, same unit, and times that overlap or are both unknown. */
function together(a: Claim, b: Claim): boolean {
  if (a.subject !== b.subject || a.figure.unit !== b.figure.unit) return false;
  if (a.when === null || b.when === null) return a.when === b.when;
  return daysApart(a.when, b.when) === 0;
}
