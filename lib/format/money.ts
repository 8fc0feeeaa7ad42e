import { type Figure, figureOf, type Money } from '../model';

/** Digits that a converted amount keeps: more would look as if the rate of the day were known. */
const DIGITS = 3;

const rounded = (amount: number): number => Number(amount.toPrecision(DIGITS));

/**
 * A figure in the reader's currency at a year's average rate, hedged as "about" where it was exact; null where
 * it is in that currency, is no money, or the rate is not known.
 */
export function convertFigure(figure: Figure, year: string | null, money: Money | undefined): Figure | null {
  if (money === undefined || year === null || figure.vague) return null;
  const rate = money.rates[`${figure.unit}/${year}`];
  if (rate === undefined) return null;
  const into = (end: number | null): number | null => (end === null ? null : rounded(end * rate));
  const [low, high] = [into(figure.low), into(figure.high)];
  const qualifier = figure.qualifier === 'exact' ? 'about' : figure.qualifier;
  const { step } = figureOf({ amount: low ?? high ?? 0, upper: null, unit: money.currency, qualifier });
  return { low, high, unit: money.currency, qualifier, vague: false, step, converted: null };
}
