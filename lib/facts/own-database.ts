import Dexie, { type Table } from 'dexie';
import { type IndexedDbParts, NewerSchemaError, nativeVersion } from './open-database';

/** One entry of a person's own record as stored. */
export interface OwnRow {
  id: string;
  /** JSON text of the entry. */
  text: string;
}

/** One change of the own record, with what it takes to undo it. */
export interface OwnChangeRow {
  seq?: number;
  /** ISO 8601 instant. */
  at: string;
  kind: 'save' | 'remove' | 'import' | 'restore';
  /** Texts of the entries before and after; null where there was or is none. */
  changes: { id: string; before: string | null; after: string | null }[];
  undone: boolean;
}

/** Native name of the database of what people made. */
export const OWN_DATABASE = 'facts-own';

/** A version of the own database's schema. */
export interface OwnSchema {
  readonly version: number;
  /** Declares this version and all before it, with their upgrades. */
  declare(db: Dexie): void;
}

/** The schema of this version of the extension. */
export const OWN_SCHEMA: OwnSchema = {
  version: 1,
  declare: (db) => {
    db.version(1).stores({ entries: 'id', history: '++seq' });
  },
};

/** What people made. No code path deletes this database or one of its tables; its rows go when the person erases everything. */
export interface OwnDatabase {
  readonly db: Dexie;
  readonly entries: Table<OwnRow, string>;
  readonly history: Table<OwnChangeRow, number>;
  /** Whether it may be written: not when its schema is of another version. */
  readonly writable: boolean;
}

const wrap = (db: Dexie, writable: boolean): OwnDatabase => ({
  db,
  entries: db.table('entries'),
  history: db.table('history'),
  writable,
});

async function openAsItIs(parts: IndexedDbParts | undefined): Promise<OwnDatabase> {
  const db = new Dexie(OWN_DATABASE, { ...parts, autoOpen: false });
  await db.open();
  return wrap(db, false);
}

async function openWith(schema: OwnSchema, parts: IndexedDbParts | undefined): Promise<OwnDatabase> {
  const db = new Dexie(OWN_DATABASE, { ...parts, autoOpen: false });
  schema.declare(db);
  try {
    await db.open();
    return wrap(db, true);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What came of opening, and what went wrong on the way. */
export interface OwnOpened {
  own: OwnDatabase;
  problem: 'newer-schema' | 'upgrade-failed' | null;
}

/**
 * Opens the own database and creates it where there is none. Rows of an older schema are handed to
 * `beforeUpgrade` first, and no upgrade is tried before that has resolved; an upgrade that fails is
 * tried once more, and then the old version is opened for reading only. A database of a newer version
 * is opened for reading only where its tables are the known ones; else NewerSchemaError. Also throws
 * whatever IndexedDB says.
 */
export async function openOwnDatabase(options: {
  parts?: IndexedDbParts | undefined;
  schema?: OwnSchema;
  beforeUpgrade: (version: number, rows: readonly OwnRow[]) => Promise<void>;
}): Promise<OwnOpened> {
  const { parts, schema = OWN_SCHEMA, beforeUpgrade } = options;
  const stored = await nativeVersion(OWN_DATABASE, parts);
  if (stored !== null && stored > schema.version) {
    const own = await openAsItIs(parts).catch(() => null);
    if (own !== null) return { own, problem: 'newer-schema' };
    throw new NewerSchemaError(`${OWN_DATABASE} was written by a newer version`);
  }
  if (stored !== null && stored < schema.version) {
    const old = await openAsItIs(parts);
    try {
      await beforeUpgrade(stored, await old.entries.toArray());
    } finally {
      old.db.close();
    }
  }
  for (const attempt of [1, 2]) {
    try {
      return { own: await openWith(schema, parts), problem: null };
    } catch (error) {
      if (stored === null || stored === schema.version) throw error;
      if (attempt === 2) return { own: await openAsItIs(parts), problem: 'upgrade-failed' };
    }
  }
  throw new Error('unreachable');
}
