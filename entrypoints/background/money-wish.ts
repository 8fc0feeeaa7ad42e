import type { MoneyWish } from '../../lib/check';
import { preferences } from './keep';
import { averageRates } from './rates';

/** The currency the person chose, with the rates into it. */
export async function moneyWish(): Promise<MoneyWish> {
  const [{ currency }, rates] = await Promise.all([preferences.read(), averageRates()]);
  return { currency, rates };
}
