import type { MoneyWish } from '../../lib/check';
import { preferences } from './keep';
import { rates } from './record';

/** The currency the person chose, with the rates into it. */
export async function moneyWish(): Promise<MoneyWish> {
  return { currency: (await preferences.read()).currency, rates };
}
