import type { Company } from './company';
import type { Unit } from './figure';

/** The feed that a fact came from. */
export interface FeedLabel {
  readonly id: string;
  readonly name: string;
  /** Whether its publisher has not renewed it in time. */
  readonly expired: boolean;
  /** Day of the publisher's last signature here (ISO 8601). */
  readonly signedOn: string;
}

/** A company as a fact base answers, with the feed of each fact that is not the packaged record's, by the fact's id. */
export interface KnownCompany extends Company {
  readonly feeds?: ReadonlyMap<string, FeedLabel>;
}

/** What the match asks of a fact base. Answers hold only what was found. */
export interface FactBase {
  /** Companies whose alias keys (see text/alias-key) are among `keys`; key → companies that share it. */
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly KnownCompany[]>>;
  /** Companies by id. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, KnownCompany>>;
}

/** Average rate of a month or year, with its source: `1 base = rate quote`. */
export interface RateTable {
  /** Units of `to` for one `from` in the month of `date` (YYYY-MM), or null when the table has none. */
  rate(from: Unit, to: Unit, date: string): number | null;
}
