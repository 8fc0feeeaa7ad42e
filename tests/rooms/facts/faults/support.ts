import { IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import { type FactBaseMirror, type FactStore, type FactStoreOptions, openFactBase } from '../../../../lib/facts';
import { generationHash, openRow } from '../../../../lib/facts/bundle';
import { CacheDatabase } from '../../../../lib/facts/cache-database';
import type { IndexedDbParts } from '../../../../lib/facts/open-database';
import type { Packaged } from '../fixtures';

const opened: FactStore[] = [];

/** Opens a fact base over a packaged record; closed by `closeAll`. */
export function start(record: Packaged, parts: IndexedDbParts, more: Partial<FactStoreOptions> = {}): FactStore {
  const { stamp, loadBundled } = record;
  const store = openFactBase({ stamp, loadBundled, parts, now: () => 1, timeoutMs: 2000, ...more });
  opened.push(store);
  return store;
}

/** Closes what `start` opened and takes all wrappers away. */
export function closeAll(): void {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
}

/** A mirror kept in memory. */
export function mirrorPort(first: FactBaseMirror | null = null) {
  let kept = first;
  return {
    kept: () => kept,
    read: async () => kept,
    write: async (mirror: FactBaseMirror) => {
      kept = mirror;
    },
  };
}

/** What the database holds, read with none of the fact base's help but its schema. */
export interface RawState {
  /** Hash of the generation in force; null when there is none. */
  hash: string | null;
  /** Whether all rows that it names are there and give their hash, and all together the generation's. */
  sound: boolean;
  docs: number;
}

/** Reads the database as it is. */
export async function rawState(parts: IndexedDbParts): Promise<RawState> {
  return inDatabase(parts, async (db) => {
    const gen = await db.gen.get('bundled');
    const docs = await db.docs.toArray();
    if (gen === undefined) return { hash: null, sound: true, docs: docs.length };
    const byHash = new Map(docs.map((row) => [row.hash, row]));
    let sound = (await generationHash('bundled', gen.rows)) === gen.hash;
    for (const hash of gen.rows) {
      const row = byHash.get(hash);
      sound &&= row !== undefined && (await openRow(row)) !== null;
    }
    return { hash: gen.hash, sound, docs: docs.length };
  });
}

/** Does something with the database behind the fact base's back. */
export async function inDatabase<T>(parts: IndexedDbParts, work: (db: CacheDatabase) => Promise<T>): Promise<T> {
  const db = new CacheDatabase(parts);
  await db.openChecked();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const CALLS = [
  [IDBFactory.prototype, 'open'],
  [IDBDatabase.prototype, 'transaction'],
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'get'],
  [IDBObjectStore.prototype, 'getAll'],
  [IDBObjectStore.prototype, 'getAllKeys'],
  [IDBObjectStore.prototype, 'delete'],
  [IDBObjectStore.prototype, 'openCursor'],
  [IDBObjectStore.prototype, 'openKeyCursor'],
  [IDBIndex.prototype, 'getAllKeys'],
] as const;

/** Has every call to a database pass through `before`, which may throw; returns how many there were. */
export function aroundCalls(before: (count: number, method: string) => void): () => number {
  let count = 0;
  for (const [prototype, method] of CALLS) {
    const calls = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const real = calls[method] as (...args: unknown[]) => unknown;
    vi.spyOn(calls, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
      // The imitation of IndexedDB begins an upgrade by the same method.
      if (args[1] !== 'versionchange') before(++count, method);
      return real.apply(this, args);
    });
  }
  return () => count;
}
