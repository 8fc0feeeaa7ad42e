import type { Claim, Figure, Inconsistency, Relation } from '../model';
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

/**
 * Breaches of "valuation before the money + round = valuation after it", where an article states all
 * three of one company, each once, in one currency and of one time.
 */
export function brokenIdentities(claims: readonly IndexedClaim[]): Inconsistency[] {
  const subjects = [...new Set(claims.map(({ claim }) => claim.subject))];
  return subjects.flatMap((subject) => {
    const own = claims.filter(({ claim }) => claim.subject === subject && claim.scope === 'whole');
    const [before, after, round] = [
      only(own.filter(({ claim }) => claim.metric === 'valuation' && claim.basis === 'pre-money')),
      only(own.filter(({ claim }) => claim.metric === 'valuation' && claim.basis === 'post-money')),
      only(own.filter(({ claim }) => claim.metric === 'funding_round')),
    ];
    if (before === null || after === null || round === null || !together([before, after, round])) return [];
    const sum = sumOf([before.claim.figure, round.claim.figure]);
    if (meets(sum.reach, intervalOf(after.claim.figure))) return [];
    return [{ kind: 'relation' as const, claims: [after.i, before.i, round.i], computed: sum.stated }];
  });
}

/** The one statement of a list that repeats a single figure; null when there is none, or several. */
function only(claims: readonly IndexedClaim[]): IndexedClaim | null {
  const [first] = claims;
  if (first === undefined) return null;
  const { low, high } = first.claim.figure;
  return claims.every(({ claim }) => claim.figure.low === low && claim.figure.high === high) ? first : null;
}

function together(claims: readonly IndexedClaim[]): boolean {
  const [first] = claims;
  if (first === undefined) return false;
  const key = ({ claim }: IndexedClaim): string =>
    [claim.figure.unit, claim.when?.start ?? '', claim.when?.end ?? ''].join(' ');
  return claims.every((c) => key(c) === key(first));
}
