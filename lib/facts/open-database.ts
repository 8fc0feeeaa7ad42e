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

/**
 * Dexie opens a newer database with an older schema without a word, and may even add stores to it;
 * so the version is looked at before Dexie sees the database, and again where that cannot be asked.
 */
export async function openUnlessNewer(db: Dexie, version: number, parts: IndexedDbParts | undefined): Promise<void> {
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
