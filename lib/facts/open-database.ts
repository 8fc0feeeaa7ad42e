import type Dexie from 'dexie';

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

/** Version of Dexie's schema in which a database is stored; null when there is none, or when that cannot be asked. */
export async function nativeVersion(name: string, parts: IndexedDbParts | undefined): Promise<number | null> {
  const factory = parts?.indexedDB ?? globalThis.indexedDB;
  const existing = (await factory?.databases?.()) ?? [];
  const version = existing.find((one) => one.name === name)?.version;
  return version === undefined ? null : Math.floor(version / NATIVE);
}

/**
 * Dexie opens a newer database with an older schema without a word, and may even add stores to it;
 * so the version is looked at before Dexie sees the database, and again where that cannot be asked.
 */
export async function openUnlessNewer(db: Dexie, version: number, parts: IndexedDbParts | undefined): Promise<void> {
  const refuse = (stored: number | null): void => {
    if (stored === null || stored <= version) return;
    db.close();
    throw new NewerSchemaError(`${db.name} was written by a newer version`);
  };
  refuse(await nativeVersion(db.name, parts));
  await db.open();
  refuse(Math.floor(db.backendDB().version / NATIVE));
}
