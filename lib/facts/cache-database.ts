import Dexie, { type Table } from 'dexie';
import type { KeyFilter } from './key-filter';
import { type IndexedDbParts, openUnlessNewer } from './open-database';

/**
 * A company document as stored. `text` is canonical JSON of `{doc, keys}`, `hash` its SHA-256;
 * `keys` (alias keys) and `company` (its id) repeat parts of it for the indexes.
 */
export interface DocRow {
  feed: string;
  hash: string;
  text: string;
  keys: string[];
  company: string;
}

/** The generation of a feed that is in force: only rows in `rows` count. Replacing it is the only switch. */
export interface GenRow {
  feed: string;
  version: string;
  asOf: string;
  /** Hash over all row hashes (see generationHash). */
  hash: string;
  rows: string[];
  /** Which alias keys the rows hold. */
  filter: KeyFilter;
  /** Milliseconds since 1970 at which every row had been read again and hashed. */
  verifiedAt: number;
}

/** Rebuildable data: may be deleted at any time. */
export class CacheDatabase extends Dexie {
  /** Native name of the database. */
  static readonly NAME = 'facts-cache';
  static readonly VERSION = 1;
  docs!: Table<DocRow, [string, string]>;
  gen!: Table<GenRow, string>;

  constructor(private readonly parts?: IndexedDbParts) {
    super(CacheDatabase.NAME, { ...parts, autoOpen: false });
    this.version(CacheDatabase.VERSION).stores({ docs: '[feed+hash], *keys, company', gen: 'feed' });
  }

  /** Opens; throws NewerSchemaError, or whatever IndexedDB says. */
  openChecked(): Promise<void> {
    return openUnlessNewer(this, CacheDatabase.VERSION, this.parts);
  }
}
