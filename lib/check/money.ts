import { type Claim, type FactBrief, type Money, type RateTable, yearOf } from '../model';

/** How amounts are told in the reader's currency besides their own. */
export interface MoneyWish {
  /** ISO 4217; null for none. */
  readonly currency: string | null;
  readonly rates: RateTable;
}

/** No other currency is wished. */
export const NO_MONEY: MoneyWish = { currency: null, rates: { rate: () => null } };

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * The average rates of years that the amounts of these facts and claims are converted with. Undefined where no
 * currency is wished; a rate that nobody knows is left out.
 */
export function moneyFor(
  { currency, rates }: MoneyWish,
  facts: readonly Pick<FactBrief, 'figure' | 'date' | 'period'>[],
  claims: readonly Pick<Claim, 'figure' | 'date' | 'period' | 'when'>[],
): Money | undefined {
  if (currency === null) return undefined;
  const money: Money = { currency, rates: {} };
  for (const { figure, ...dated } of [...facts, ...claims]) {
    const year = yearOf(dated);
    if (year === null || figure.unit === currency || !isCurrency(figure.unit)) continue;
    const rate = rates.rate(figure.unit, currency, year);
    if (rate !== null) money.rates[`${figure.unit}/${year}`] = rate;
  }
  return money;
}
