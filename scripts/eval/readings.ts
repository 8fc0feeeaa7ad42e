/** The readings of a labelled figure that are as good as one another, and what a claim shares with them. */
import type { JudgedClaim, Metric } from '../../lib/model';
import type { Identities } from './identities';
import type { FigureLabel } from './labels';

/** One way to read a labelled figure. */
export type Reading = Omit<FigureLabel, 'alternatives' | 'restated'>;

/** Metrics between which the worth of a stake, told in money, may stand. */
const STAKE_WORTH: readonly Metric[] = ['investment', 'stake'];

/** The label as written, with each alternative, with all of them, and with the other name for a stake's worth. */
export function readingsOf(label: FigureLabel): Reading[] {
  const { alternatives, restated: _, ...own } = label;
  const worth = STAKE_WORTH.includes(own.metric) && own.unit !== 'percent';
  return [
    own,
    ...alternatives.map((alternative): Reading => Object.assign({}, own, alternative)),
    Object.assign({}, own, ...alternatives),
    ...(worth ? STAKE_WORTH.map((metric) => ({ ...own, metric })) : []),
  ];
}

/** Share of the amount by which two may differ: only what floating point adds. */
const ROUNDING = 1e-6;

/** Signs do not count: a loss may be labelled by its size. */
function isClose(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(Math.abs(a) - Math.abs(b)) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether a claim's figure has the amount and unit of a reading; either end of the claim's figure will do. */
export function sameFigure({ figure }: JudgedClaim, { amount, upper, unit }: Reading): boolean {
  const { low, high } = figure;
  return figure.unit === unit && (isClose(low, amount) || isClose(high, amount) || isClose(high, upper));
}

/** Whether a claim has figure and subject of one reading, and the metric of any. */
export function sameClaim(claim: JudgedClaim, readings: readonly Reading[], ids: Identities): boolean {
  return (
    readings.some((reading) => sameFigure(claim, reading) && claim.subject === ids.of(reading.subject)) &&
    readings.some(({ metric }) => metric === claim.metric)
  );
}
