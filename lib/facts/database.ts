import Dexie, { type Table } from 'dexie';
import type { KeyFilter } from './key-filter';

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

/** Places from which IndexedDB comes; tests pass their own. */
export interface IndexedDbParts {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

/** Dexie multiplies its version by ten for the native one. */
const NATIVE = 10;

/** The stored data was written by a newer version of the extension; it is left alone. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

/**
 * Dexie opens a newer database with an older schema without a word, and may even add stores to it;
 * so the version is looked at before Dexie sees the database, and again where that cannot be asked.
 */
async function openUnlessNewer(db: Dexie, version: number, parts: IndexedDbParts | undefined): Promise<void> {
  const refuse = (native: number | undefined): void => {
    if (Math.floor((native ?? 0) / NATIVE) <= version) return;
    db.close();
    throw new NewerSchemaError(`${db.name} was written by a newer version`);
  };
  const factory = parts?.indexedDB ?? globalThis.indexedDB;
  const existing = (await factory?.databases?.()) ?? [];
  refuse(existing.find(({ name }) => name === db.name)?.version);
  await db.open();
  refuse(db.backendDB().version);
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

/** A fact that a person added or corrected. */
export interface OwnFactRow {
  id: string;
  company: string;
  /** JSON text of the fact, in the schema named by `schema`. */
  text: string;
  schema: number;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** What people made. No code path deletes this database or one of its tables. */
export class OwnDatabase extends Dexie {
  /** Native name of the database. */
  static readonly NAME = 'facts-own';
  static readonly VERSION = 1;
  facts!: Table<OwnFactRow, string>;

  constructor(private readonly parts?: IndexedDbParts) {
    super(OwnDatabase.NAME, { ...parts, autoOpen: false });
    this.version(OwnDatabase.VERSION).stores({ facts: 'id, company' });
  }

  /** Opens and creates; throws NewerSchemaError, or whatever IndexedDB says. */
  openChecked(): Promise<void> {
    return openUnlessNewer(this, OwnDatabase.VERSION, this.parts);
  }
}
