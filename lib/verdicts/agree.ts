import type { Figure, Qualifier, Unit } from '../model';

/** Share of the value that rounding may hide at most. */
const ROUNDING_CAP = 0.05;
/** Reach of "about": at least this share, or half a step up to the cap below. */
const ABOUT = 0.05;
const ABOUT_CAP = 0.1;
/** How far one-sided figures reach past their bound. */
const REACH_UP = 1.25;
const REACH_UP_TO = 0.75;
const REACH_LESS_THAN = 0.9;
/** Slack for a rate that is a month's average. */
export const RATE_SLACK = 0.02;

/**
 * How two figures stand to each other. `agree`: the widened intervals meet. `bound`: no conflict, but
 * a one-sided figure says too little to agree. `differ`: they cannot both be so. `unlike`: units that
 * do not compare, or opposite signs of the same size (a loss read as a profit, or the reverse).
 */
export type Agreement = 'agree' | 'bound' | 'differ' | 'unlike';

/** The part of a figure that a comparison needs; amounts in whole units, as in Figure. */
export interface Amount {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly step: number;
}

/** A stretch of values, both ends included; ends may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const halfStep = (value: number, step: number): number => Math.min(step / 2, ROUNDING_CAP * value);

/**
 * Sizes of an amount without its sign, with its sign apart. A loss's bounds are of its size: "a loss
 * of more than 5 billion" is a size of at least 5 billion.
 */
function sized(amount: Amount): { low: number | null; high: number | null; negative: boolean } {
  const negative = (amount.low ?? amount.high ?? 0) < 0;
  if (!negative) return { low: amount.low, high: amount.high, negative };
  const ends = [amount.low, amount.high].filter((end) => end !== null).map(Math.abs);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (amount.qualifier === 'more_than' || amount.qualifier === 'at_least') return { low: least, high: null, negative };
  if (amount.qualifier === 'less_than' || amount.qualifier === 'up_to') return { low: null, high: most, negative };
  return { low: least, high: most, negative };
}

/**
 * Sizes an amount may stand for: what its words reach (`soft`), and what they do not exclude (`hard`). A bound excludes
 * nothing that its number, told without a hedge, would be rounded from.
 */
function widened(amount: Amount): { soft: Interval; hard: Interval } {
  const { low, high } = sized(amount);
  if (low === null) {
    const bound = high ?? 0;
    const reach = amount.qualifier === 'less_than' ? REACH_LESS_THAN : REACH_UP_TO;
    return { soft: { low: bound * reach, high: bound }, hard: { low: 0, high: bound + halfStep(bound, amount.step) } };
  }
  if (high === null) {
    return {
      soft: { low, high: low * REACH_UP },
      hard: { low: low - halfStep(low, amount.step), high: Number.POSITIVE_INFINITY },
    };
  }
  const margin = (value: number): number =>
    amount.qualifier === 'about'
      ? Math.max(ABOUT * value, Math.min(amount.step / 2, ABOUT_CAP * value))
      : halfStep(value, amount.step);
  const soft = { low: low - margin(low), high: high + margin(high) };
  return { soft, hard: soft };
}

/** Sizes that the words of an amount reach, its bound rounded as any other number is. */
function rounded(amount: Amount): Interval {
  const { low, high } = sized(amount);
  const { soft } = widened(amount);
  if (low !== null && high !== null) return soft;
  const margin = halfStep(low ?? high ?? 0, amount.step);
  return { low: soft.low - (low === null ? 0 : margin), high: soft.high + (high === null ? 0 : margin) };
}

/** Smallest size, without its sign, that the words of an amount reach, rounding included. */
export const leastSize = (amount: Amount): number => rounded(amount).low;

/** Whether two bounds face each other: “up to 104” and “more than 104” only touch, and are one number told with two hedges. */
function areFacing(a: Amount, b: Amount): boolean {
  const [x, y] = [sized(a), sized(b)];
  const isOpen = ({ low, high }: typeof x): boolean => (low === null) !== (high === null);
  return isOpen(x) && isOpen(y) && (x.low === null) !== (y.low === null);
}

/** The interval that the words of an amount reach, with its sign. */
export function intervalOf(amount: Amount): Interval {
  const { soft } = widened(amount);
  return sized(amount).negative ? { low: -soft.high, high: -soft.low } : soft;
}

/** Whether two intervals share more than an end: neighbours such as 49 and 50 percent only touch. */
function meet(a: Interval, b: Interval): boolean {
  const overlap = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  const scale = Math.max(Math.abs(a.low), Math.abs(b.low), 1e-9);
  return overlap > scale * 1e-12;
}

/** Relative gap between two intervals; 0 when they meet. */
function gap(a: Interval, b: Interval): number {
  const distance = Math.max(a.low - b.high, b.low - a.high, 0);
  return distance / Math.max(Math.min(Math.abs(a.high), Math.abs(b.high)), Number.MIN_VALUE);
}

const plain = (amount: Amount): Interval => {
  const { low, high } = sized(amount);
  return { low: low ?? high ?? 0, high: high ?? low ?? 0 };
};

const isZero = (amount: Amount): boolean => amount.low === 0 && amount.high === 0;

/**
 * Compares two amounts of the same unit. Symmetric.
 *
 * @param tolerance relative gap between the stated values that still agrees (metrics table), or null.
 * @param slack factor less one by which one of them may be off, for a converted amount.
 */
export function compareAmounts(a: Amount, b: Amount, tolerance: number | null = null, slack = 0): Agreement {
  if (a.unit !== b.unit) return 'unlike';
  if (isZero(a) && isZero(b)) return 'agree';
  // Divided, not taken off: so it is the same whichever of the two is widened.
  const wide = (i: Interval): Interval => ({ low: i.low / (1 + slack), high: i.high * (1 + slack) });
  const [wa, wb] = [widened(a), widened(b)];
  const [sa, sb] = areFacing(a, b) ? [rounded(a), rounded(b)] : [wa.soft, wb.soft];
  const close = tolerance !== null && gap(plain(a), plain(b)) <= tolerance;
  const size: Agreement = close || meet(wide(sa), sb) ? 'agree' : meet(wide(wa.hard), wb.hard) ? 'bound' : 'differ';
  if (sized(a).negative === sized(b).negative || isZero(a) || isZero(b)) return size;
  return size === 'differ' ? 'differ' : 'unlike';
}

/** An amount times a positive factor, in another unit if one is given. */
export function scaled(amount: Amount, factor: number, unit: Unit = amount.unit): Amount {
  return {
    low: amount.low === null ? null : amount.low * factor,
    high: amount.high === null ? null : amount.high * factor,
    unit,
    qualifier: amount.qualifier,
    step: amount.step * factor,
  };
}

/** The restatement of a figure in brackets as an amount of its own, or null. */
export function restated(figure: Figure): Amount | null {
  return figure.converted === null ? null : { ...figure.converted, qualifier: figure.qualifier };
}

/** Whether two amounts state the very same number, whatever their units. */
export function sameNumber(a: Amount, b: Amount): boolean {
  const same = (x: number | null, y: number | null): boolean =>
    x === y || (x !== null && y !== null && Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y)));
  return same(a.low, b.low) && same(a.high, b.high);
}

/** One number for an amount, for differences and nearness: the point, the bound, or the end nearer to `near`. */
export function valueNear(amount: Amount, near: number | null = null): number {
  const low = amount.low ?? amount.high ?? 0;
  const high = amount.high ?? low;
  if (near === null || low === high) return near === null ? (low + high) / 2 : low;
  return Math.min(Math.max(near, low), high);
}
