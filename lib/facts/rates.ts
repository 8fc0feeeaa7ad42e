import { z } from 'zod';
import type { RateTable } from '../model';

const currency = z.string().regex(/^[A-Z]{3}$/);

/**
 * One file of assets/rates: average rates of a pair of currencies as one publisher gives them.
 * `1 base = rate quote`. A month (`YYYY-MM`) is a monthly average, a year (`YYYY`) the average of a
 * year, used for its months where no monthly one could be sourced.
 */
export const rateFileSchema = z.strictObject({
  base: currency,
  quote: currency,
  /** Who publishes the averages, and the pages on which they were seen. */
  publisher: z.string().min(1),
  sources: z.array(z.strictObject({ url: z.string().regex(/^https:\/\/\S+$/), note: z.string().nullable() })).min(1),
  /** Months and years of `rates` whose average leaves out days that were not yet known. */
  partial: z.array(z.string()),
  rates: z.record(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.number().positive()),
});
/** One file of assets/rates. */
export type RateFile = z.infer<typeof rateFileSchema>;

/** Currencies through which two others may be compared, tried in this order. */
const BRIDGES = ['USD', 'EUR'] as const;

/**
 * A rate table over files of assets/rates, of which only the pair and its rates are read. A rate is looked for as `from/to`, then turned round, then by
 * way of the dollar or the euro: first with the averages of the month, and only where no way has those,
 * with the averages of the year.
 */
export function rateTable(
  files: readonly (Pick<RateFile, 'base' | 'quote' | 'rates'> & Partial<RateFile>)[],
): RateTable {
  const pairs = new Map<string, RateFile['rates']>();
  for (const { base, quote, rates } of files)
    pairs.set(`${base}/${quote}`, { ...pairs.get(`${base}/${quote}`), ...rates });
  const direct = (from: string, to: string, span: string): number | null => {
    if (from === to) return 1;
    const stated = pairs.get(`${from}/${to}`)?.[span];
    const turned = pairs.get(`${to}/${from}`)?.[span];
    return stated ?? (turned === undefined ? null : 1 / turned);
  };
  const during = (from: string, to: string, span: string): number | null => {
    const straight = direct(from, to, span);
    if (straight !== null) return straight;
    for (const bridge of BRIDGES) {
      const first = direct(from, bridge, span);
      const second = direct(bridge, to, span);
      if (first !== null && second !== null) return first * second;
    }
    return null;
  };
  return { rate: (from, to, date) => during(from, to, date.slice(0, 7)) ?? during(from, to, date.slice(0, 4)) };
}
