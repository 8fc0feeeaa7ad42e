import type { Company } from './company';
import type { Unit } from './figure';

/** What the match asks of a fact base. Answers hold only what was found. */
export interface FactBase {
  /** Companies whose alias keys (see text/alias-key) are among `keys`; key → companies that share it. */
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Company[]>>;
  /** Companies by id. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Company>>;
}

/** Average rate of a month or year, with its source: `1 base = rate quote`. */
export interface RateTable {
  /** Units of `to` for one `from` in the month of `date` (YYYY-MM), or null when the table has none. */
  rate(from: Unit, to: Unit, date: string): number | null;
}
