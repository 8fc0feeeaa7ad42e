import { type Fact, type Figure, figureOf, type Qualifier, type RateTable, type Report } from '../model';
import {
  type Agreement,
  type Amount,
  compareAmounts,
  leastSize,
  RATE_SLACK,
  restated,
  sameNumber,
  scaled,
  valueNear,
} from './agree';
import type { MetricRule } from './metrics';

/** Rates nearer to one than this cannot tell a slip of the currency from rounding. */
const PARITY = 0.04;
/** Slips of the decimal point or of the word for the magnitude (German Billion, English billion). */
const SCALE_SLIPS = [10, 1000, 0.1, 0.001] as const;

/** Relative gap within which two numbers have the same digits. */
const SAME_DIGITS = 0.02;

/** How a claim's figure stands to one stated amount. `no-rate`: other currency, and no rate to convert by. */
export interface Comparison {
  readonly agreement: Agreement | 'no-rate';
  /** Compared across currencies by a rate. */
  readonly converted: boolean;
  /** The very same number in the same unit. */
  readonly exact: boolean;
  /** The same number under another currency. */
  readonly currencySlip: boolean;
}

/** How a claim's figure stands to a fact: to its accepted figure and to each report. */
export interface FactMatch {
  readonly fact: Fact;
  readonly accepted: Comparison;
  readonly reports: readonly { readonly report: Report; readonly comparison: Comparison }[];
  /**
   * What agrees: the accepted figure; else a report with both ends; else only what the accepted bound
   * reaches ("more than 29" and 33); else a report that states only a bound; else nothing. Mistaken
   * reports do not count.
   */
  readonly level: 'accepted' | 'report' | 'reach' | 'floor' | 'none';
  /** A mistaken report that agrees, or null. */
  readonly mistaken: Report | null;
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
const same = (agreement: Comparison['agreement'], exact = false): Comparison => ({
  agreement,
  converted: false,
  exact,
  currencySlip: false,
});

function rateBetween(rates: RateTable | null, from: string, to: string, date: string): number | null {
  const month = date.slice(0, 7);
  const rate = rates?.rate(from, to, month) ?? null;
  if (rate !== null) return rate;
  const inverse = rates?.rate(to, from, month) ?? null;
  return inverse === null || inverse === 0 ? null : 1 / inverse;
}

/**
 * Compares a claim's figure with a stated amount. A restatement in brackets counts as well. Another
 * currency is converted by the rate of the month of `date`.
 *
 * @param date ISO date of the fact the amount belongs to.
 */
export function compareFigure(
  figure: Figure,
  stated: Amount,
  date: string,
  tolerance: number | null,
  rates: RateTable | null,
): Comparison {
  const brackets = restated(figure);
  const readings = [figure as Amount, ...(brackets === null ? [] : [brackets])].filter((r) => r.unit === stated.unit);
  if (readings.length > 0) {
    const results = readings.map((r) => compareAmounts(r, stated, tolerance));
    const agreement = (['agree', 'bound', 'unlike'] as const).find((a) => results.includes(a)) ?? 'differ';
    return same(
      agreement,
      readings.some((r) => sameNumber(r, stated) && r.qualifier === stated.qualifier),
    );
  }
  if (!isCurrency(figure.unit) || !isCurrency(stated.unit)) return same('unlike');
  const rate = rateBetween(rates, stated.unit, figure.unit, date);
  if (rate === null) return same('no-rate');
  const agreement = compareAmounts(scaled(stated, rate, figure.unit), figure, tolerance, RATE_SLACK);
  const apart = Math.abs(rate - 1) > PARITY;
  const unitless: Amount = { ...stated, unit: figure.unit };
  const looksSame =
    figure.qualifier !== 'about' && sameNumber(figure, stated)
      ? true
      : agreement === 'differ' && compareAmounts(unitless, figure) === 'agree';
  if (apart && looksSame && brackets === null) {
    return { agreement: 'differ', converted: true, exact: false, currencySlip: true };
  }
  return { agreement, converted: true, exact: false, currencySlip: false };
}

const isOneSided = (qualifier: Qualifier): boolean =>
  qualifier === 'more_than' || qualifier === 'at_least' || qualifier === 'less_than' || qualifier === 'up_to';

/** Whether a point agrees with a bound only because the bound reaches past itself. */
function reachOnly(figure: Figure, known: Figure): boolean {
  if (isOneSided(figure.qualifier) || !isOneSided(known.qualifier) || figure.unit !== known.unit) return false;
  const bound = known.low ?? known.high;
  return compareAmounts(figure, { ...known, low: bound, high: bound, qualifier: 'about' }) !== 'agree';
}

function levelOf(accepted: Comparison, full: boolean, any: boolean, reach: boolean): FactMatch['level'] {
  if (accepted.agreement === 'agree') return reach && !full ? 'reach' : 'accepted';
  if (accepted.agreement === 'bound' && any) return 'accepted';
  if (accepted.agreement === 'no-rate' && full) return 'accepted';
  return full ? 'report' : any ? 'floor' : 'none';
}

/** From this factor on, an amount lies so far past a bound that nobody would have told it by that bound. */
const FAR_PAST = 2;

/**
 * Whether a figure that a one-sided fact does not exclude is excluded all the same: both are ceilings and
 * far apart; reports with both ends pin the fact down; or the figure lies far past the bound.
 */
function isPastBound(figure: Figure, known: Figure, pinned: boolean): boolean {
  if (figure.unit !== known.unit || !isOneSided(known.qualifier)) return false;
  const bound = Math.abs(known.low ?? known.high ?? 0);
  const ratio = bound === 0 ? 1 : leastSize(figure) / bound;
  if (known.low === null) {
    return figure.low === null && compareAmounts(asPoint(figure), asPoint(known), CEILINGS) === 'differ';
  }
  return figure.low !== null && (pinned || ratio >= FAR_PAST);
}

/** Relative gap between two ceilings that may still be the same one. */
const CEILINGS = 0.25;

const asPoint = (figure: Figure): Amount => ({
  ...figure,
  low: figure.low ?? figure.high,
  high: figure.low ?? figure.high,
  qualifier: 'exact',
});

/** Compares a claim's figure with a fact. A mistaken report must agree without the metric's own tolerance. */
export function matchFact(figure: Figure, fact: Fact, rule: MetricRule, rates: RateTable | null): FactMatch {
  const against = (stated: Amount, tolerance: number | null): Comparison =>
    compareFigure(figure, stated, fact.date, tolerance, rates);
  const stated = against(figureOf(fact.accepted), rule.tolerance);
  const reports = fact.reports.map((report) => ({
    report,
    comparison: against(figureOf(report), report.standing === 'mistaken' ? null : rule.tolerance),
  }));
  const agreeing = reports.filter((r) => r.comparison.agreement === 'agree');
  const sound = agreeing.filter((r) => r.report.standing !== 'mistaken');
  const known = figureOf(fact.accepted);
  const full = sound.some((r) => !isOneSided(r.report.qualifier));
  const points = reports.filter((r) => r.report.standing !== 'mistaken' && !isOneSided(r.report.qualifier));
  const pinned = points.length > 0 && points.every((r) => r.comparison.agreement === 'differ');
  const past = stated.agreement === 'bound' && sound.length === 0 && isPastBound(figure, known, pinned);
  const accepted: Comparison = past ? { ...stated, agreement: 'differ' } : stated;
  const level = levelOf(accepted, full, sound.length > 0, reachOnly(figure, known));
  const mistaken = agreeing.find((r) => r.report.standing === 'mistaken' && !r.comparison.converted)?.report ?? null;
  return { fact, accepted, reports, level, mistaken };
}

/**
 * The factor by which an amount misses another of the same unit, if that is a slip of scale; else null.
 *
 * @param bounds whether bounds count as the amounts they name.
 */
export function scaleSlip(figure: Amount, stated: Amount, bounds = false): number | null {
  if (figure.unit !== stated.unit || !isCurrency(figure.unit)) return null;
  if (!bounds && (isOneSided(figure.qualifier) || isOneSided(stated.qualifier))) return null;
  const [said, known] = [valueNear(figure), valueNear(stated)];
  // Part of the larger of the two: so it is the same from either side.
  const hasSameDigits = (a: number, b: number): boolean =>
    Math.abs(a - b) <= SAME_DIGITS * Math.max(Math.abs(a), Math.abs(b)) * (1 + 1e-9);
  return SCALE_SLIPS.find((factor) => hasSameDigits(said / factor, known)) ?? null;
}

/** The claim's amount in the unit of a fact, for differences; null when it cannot be converted. */
export function inUnitOf(figure: Figure, stated: Amount, date: string, rates: RateTable | null): Amount | null {
  if (figure.unit === stated.unit) return figure;
  const brackets = restated(figure);
  if (brackets?.unit === stated.unit) return brackets;
  if (!isCurrency(figure.unit) || !isCurrency(stated.unit)) return null;
  const rate = rateBetween(rates, figure.unit, stated.unit, date);
  return rate === null ? null : scaled(figure, rate, stated.unit);
}

/** Whether non-mistaken reports on a fact dispute its accepted figure, and the one that says otherwise most often. */
export function disputeOf(fact: Fact): { figure: Figure; publishers: string[] } | null {
  const accepted = figureOf(fact.accepted);
  const rivals = fact.reports.filter(
    (r) => r.standing !== 'mistaken' && compareAmounts(figureOf(r), accepted) === 'differ',
  );
  if (rivals.length === 0) return null;
  const votes = (amount: number): number => rivals.filter((r) => r.amount === amount).length;
  const [first] = [...rivals].sort((a, b) => votes(b.amount) - votes(a.amount));
  if (first === undefined) return null;
  const agreeing = rivals.filter((r) => r.amount === first.amount && r.unit === first.unit);
  return { figure: figureOf(first), publishers: publishersOf(agreeing) };
}

const NEARNESS = ['company', 'firsthand', 'relay', 'mistaken'] as const;

/** Publishers of reports, the closest to the event first, each once. */
export function publishersOf(reports: readonly Report[]): string[] {
  const sorted = [...reports].sort((a, b) => NEARNESS.indexOf(a.standing) - NEARNESS.indexOf(b.standing));
  return [...new Set(sorted.map((r) => r.publisher))];
}

/** Publishers of the reports that bear a fact's accepted figure. */
export function bearersOf(fact: Fact): string[] {
  const accepted = figureOf(fact.accepted);
  return publishersOf(
    fact.reports.filter((r) => r.standing !== 'mistaken' && compareAmounts(figureOf(r), accepted) === 'agree'),
  );
}
