import type { Factor, Figure } from '../model';
import { type Interval, intervalOf } from './agree';

/** Reach of a factor that is a whole number of things or years, up and down. */
const COUNTED_ROUNDING = 0.1;
/** How far a sum may be off at least, however finely its terms are stated. */
const SUM_SLACK = 0.01;
/** How far an amount or a percentage that is no round one may be off beyond its rounding. */
const SHARE_SLACK = 0.02;

/** What terms make: what they reach together, and what follows from what they state. */
export interface Computed {
  reach: Interval;
  figure: Figure;
}

/** Whether two intervals have a value in common. */
export function haveCommon(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(Math.abs(a.low), Math.abs(b.low), 1e-9);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Share of the narrower interval that two sums have in common at least; less is a coincidence of roundings. */
const LEAST_COMMON = 0.1;

/** Whether a sum and what is stated have more in common than the far ends of their roundings. */
export function agreeOn(a: Interval, b: Interval): boolean {
  const common = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  const width = Math.min(a.high - a.low, b.high - b.low);
  return width <= 0 ? haveCommon(a, b) : common >= LEAST_COMMON * width;
}

const widened = ({ low, high }: Interval, share: number): Interval => ({
  low: low - Math.abs(low) * share,
  high: high + Math.abs(high) * share,
});

/** An interval that reaches at least a share of its middle to both sides. */
function atLeast({ low, high }: Interval, share: number): Interval {
  const middle = (low + high) / 2;
  const margin = Math.abs(middle) * share;
  return { low: Math.min(low, middle - margin), high: Math.max(high, middle + margin) };
}

const isCapped = ({ low }: Figure): boolean => low === null;

/** A bound read as the amount itself: ceilings add up to a ceiling. */
export function pointOf(figure: Figure): Figure {
  const value = figure.low ?? figure.high;
  return { ...figure, low: value, high: value, qualifier: 'exact' };
}

/** What a stated figure reaches beside terms: a ceiling among ceilings counts as the amount itself. */
export function statedReach(stated: Figure, terms: readonly Figure[]): Interval {
  return intervalOf(isCapped(stated) && terms.some(isCapped) ? pointOf(stated) : stated);
}

const reachOf = (term: Figure, stated: Figure): Interval =>
  intervalOf(isCapped(term) && isCapped(stated) ? pointOf(term) : term);

/** Adds figures of one unit. */
export function added(terms: readonly Figure[], stated: Figure): Computed {
  const reaches = terms.map((term) => reachOf(term, stated));
  const total = (pick: (f: Figure) => number | null): number | null =>
    terms.reduce<number | null>((sum, f) => {
      const value = pick(f);
      return sum === null || value === null ? null : sum + value;
    }, 0);
  const reach = {
    low: reaches.reduce((sum, r) => sum + r.low, 0),
    high: reaches.reduce((sum, r) => sum + r.high, 0),
  };
  return {
    reach: atLeast(reach, SUM_SLACK),
    figure: derived(
      terms,
      total((f) => f.low),
      total((f) => f.high),
    ),
  };
}

/** A figure that follows from others, as precise as the finest of them. */
function derived(terms: readonly Figure[], low: number | null, high: number | null): Figure {
  const about = terms.some((f) => f.qualifier === 'about');
  const qualifier =
    low === null ? 'up_to' : high === null ? 'at_least' : low !== high ? 'range' : about ? 'about' : 'exact';
  return {
    low,
    high,
    unit: terms[0]?.unit ?? 'people',
    qualifier,
    vague: false,
    step: Math.min(...terms.map((f) => f.step)),
    converted: null,
  };
}

/** A figure times a factor. */
export function multiplied(term: Figure, factor: Factor, stated: Figure): Computed {
  const reach = reachOf(term, stated);
  const counted = factor.low !== null && factor.low === factor.high;
  const least = factor.low === null ? 0 : counted ? factor.low * (1 - COUNTED_ROUNDING) : factor.low;
  const most =
    factor.high === null ? Number.POSITIVE_INFINITY : counted ? factor.high * (1 + COUNTED_ROUNDING) : factor.high;
  return { reach: { low: reach.low * least, high: reach.high * most }, figure: nominal(term, factor) };
}

/** What a factor makes of a figure as one would say it: the middle of a factor that reaches both ways. */
function nominal(term: Figure, { low, high }: Factor): Figure {
  const base = term.low ?? term.high ?? 0;
  const middle = low === null || high === null ? null : (low + high) / 2;
  const halves = middle === null ? null : middle >= 0.75 ? Math.round(middle * 2) / 2 : middle;
  const value = halves === null ? null : base * halves;
  const made = derived(
    [term],
    value ?? (low === null ? null : base * low),
    value ?? (high === null ? null : base * high),
  );
  const rounded = low !== high && value !== null ? ('about' as const) : made.qualifier;
  return { ...made, qualifier: rounded, step: stepFor(base) };
}

/** A share of a figure; `rate` is a percentage, `offset` what is added to it (100 for growth, -100 for a fall). */
export function shared(term: Figure, rate: Figure, kind: 'share' | 'rise' | 'fall', stated: Figure): Computed {
  const percents = intervalOf(rate);
  const factor = (percent: number): number =>
    (kind === 'share' ? percent : kind === 'rise' ? 100 + percent : 100 - percent) / 100;
  const ends = [factor(percents.low), factor(percents.high)];
  const reach = reachOf(term, stated);
  const [low, high] = [term.low ?? term.high ?? 0, term.high ?? term.low ?? 0];
  const [from, to] = [rate.low ?? rate.high ?? 0, rate.high ?? rate.low ?? 0].map(factor);
  const values = [low * (from ?? 0), high * (to ?? 0)];
  return {
    reach: widened({ low: reach.low * Math.min(...ends), high: reach.high * Math.max(...ends) }, SHARE_SLACK),
    figure: { ...derived([term, rate], Math.min(...values), Math.max(...values)), unit: term.unit, step: stepFor(low) },
  };
}

/** Three digits of a computed amount are shown. */
const stepFor = (amount: number): number => 10 ** (Math.floor(Math.log10(Math.max(Math.abs(amount), 1))) - 2);
