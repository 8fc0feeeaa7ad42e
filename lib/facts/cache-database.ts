import Dexie, { type Table } from 'dexie';
import type { DirectoryRow } from './directory';
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
  /** Hashes of the rows, sorted. */
  rows: string[];
  /** Which alias keys and ids (see idKey) the rows hold. */
  filter: KeyFilter;
  /** Length of the rows' texts and of the directory together, in UTF-16 units. */
  size: number;
  /** Milliseconds since 1970 at which every row had last been read again and hashed. */
  verifiedAt: number;
}

/** The key under which a company's id stands in a generation's filter; no alias key looks like it. */
export const idKey = (id: string): string => `id:${id}`;

/** Rebuildable data: may be deleted at any time. */
export class CacheDatabase extends Dexie {
  /** Native name of the database. */
  static readonly NAME = 'facts-cache';
  static readonly VERSION = 2;
  docs!: Table<DocRow, [string, string]>;
  gen!: Table<GenRow, string>;
  directory!: Table<DirectoryRow, string>;

  constructor(private readonly parts?: IndexedDbParts) {
    super(CacheDatabase.NAME, { ...parts, autoOpen: false });
    this.version(CacheDatabase.VERSION).stores({ docs: '[feed+hash], *keys, company', gen: 'feed', directory: 'feed' });
  }

  /** Opens; throws NewerSchemaError, or whatever IndexedDB says. */
  openChecked(): Promise<void> {
    return openUnlessNewer(this, CacheDatabase.VERSION, this.parts);
  }
}
