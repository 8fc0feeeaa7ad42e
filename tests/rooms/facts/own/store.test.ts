import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type OwnStore, openFactBase, openOwnStore } from '../../../../lib/facts';
import type { IndexedDbParts } from '../../../../lib/facts/open-database';
import { OWN_DATABASE, OWN_SCHEMA, type OwnSchema } from '../../../../lib/facts/own-database';
import { companies, freshParts, packaged } from '../fixtures';
import { ACME, type MemoryBackup, memoryBackup, ownEntry } from './fixtures';

const open: OwnStore[] = [];

function start(parts: IndexedDbParts, backup: MemoryBackup = memoryBackup(), schema?: OwnSchema): OwnStore {
  const store = openOwnStore({ parts, backup, now: () => Date.UTC(2026, 2, 1), ...(schema ? { schema } : {}) });
  open.push(store);
  return store;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const store of open.splice(0)) store.close();
});

const idsOf = async (store: OwnStore): Promise<string[]> => [...(await store.entries()).keys()];

describe('own record', () => {
  it('keeps entries over restarts and replaces those of the same id', async () => {
    const parts = freshParts();
    const store = start(parts);
    await store.save([ownEntry('own-1'), ACME]);
    await store.save([ownEntry('own-1', 5)]);
    store.close();
    const again = await start(parts).entries();
    expect([...again.keys()].sort()).toEqual(['c0/valuation/own-1', 'own-acme']);
    expect(again.get('c0/valuation/own-1')).toEqual(ownEntry('own-1', 5));
  });

  it('takes back one change after the other, also after a restart', async () => {
    const parts = freshParts();
    const store = start(parts);
    await store.save([ownEntry('own-1')]);
    await store.save([ownEntry('own-1', 7), ownEntry('own-2')], 'import');
    await store.remove(['c0/valuation/own-1']);
    expect((await store.status()).undoable).toMatchObject({ kind: 'remove', entries: 1 });
    store.close();
    const again = start(parts);
    expect(await again.undo()).toBe(true);
    expect((await again.entries()).get('c0/valuation/own-1')).toEqual(ownEntry('own-1', 7));
    expect(await again.undo()).toBe(true);
    expect(await again.entries()).toEqual(new Map([['c0/valuation/own-1', ownEntry('own-1')]]));
    expect(await again.undo()).toBe(true);
    expect(await again.undo()).toBe(false);
    expect(await idsOf(again)).toEqual([]);
  });

  it('writes all of a change or nothing of it', async () => {
    const parts = freshParts();
    const store = start(parts);
    await store.save([ownEntry('own-1')]);
    const put = IDBObjectStore.prototype.put;
    for (let crash = 1; crash <= 3; crash++) {
      let puts = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: never, ...args: never[]) {
        puts++;
        if (puts === crash) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args as never);
      } as never);
      const many = ['own-1', 'own-2', 'own-3'].map((slug) => ownEntry(slug, 9));
      await expect(store.save(many)).rejects.toMatchObject({ code: 'no-room' });
      vi.restoreAllMocks();
      expect(await store.entries()).toEqual(new Map([['c0/valuation/own-1', ownEntry('own-1')]]));
    }
    await store.save([ownEntry('own-2')]);
    expect(await idsOf(store)).toHaveLength(2);
  });

  it('is untouched by loading and by versions of the packaged record', async () => {
    const parts = freshParts();
    const store = start(parts);
    await store.save([ownEntry()]);
    for (const count of [2, 1]) {
      const record = await packaged(companies(count));
      const base = openFactBase({ ...record, parts, now: () => 1 });
      await base.settled();
      base.close();
    }
    store.close();
    expect(await idsOf(start(parts))).toEqual(['c0/valuation/own-1']);
  });

  it('keeps a row it cannot read, and says so', async () => {
    const parts = freshParts();
    const store = start(parts);
    await store.save([ownEntry()]);
    store.close();
    const db = new Dexie(OWN_DATABASE, parts);
    await db.open();
    await db.table('entries').put({ id: 'strange', text: '{"kind":"later"}' });
    db.close();
    const again = start(parts);
    expect(await idsOf(again)).toEqual(['c0/valuation/own-1']);
    expect(await again.status()).toMatchObject({ entries: 2, unreadable: 1, lost: 0 });
    await again.save([ownEntry('own-2')]);
    expect(await again.status()).toMatchObject({ entries: 3, unreadable: 1 });
  });

  it('answers with nothing, and refuses to write, while the database does not answer', async () => {
    const parts = { ...freshParts(), indexedDB: { open: () => ({ addEventListener() {} }) } as unknown as IDBFactory };
    const store = openOwnStore({ parts, backup: memoryBackup(), now: () => 1, timeoutMs: 20 });
    expect((await store.entries()).size).toBe(0);
    expect(await store.status()).toMatchObject({ state: 'unavailable' });
    await expect(store.save([ownEntry()])).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('D06 wiped-store: what the copy holds and the database has lost is told and comes back when asked', async () => {
    const backup = memoryBackup();
    const first = start(freshParts(), backup);
    await first.save([ownEntry('own-1'), ownEntry('own-2'), ownEntry('own-3')]);
    await first.remove(['c0/valuation/own-3']);
    first.close();
    const parts = freshParts();
    const second = start(parts, backup);
    expect(await second.status()).toMatchObject({ state: 'ready', entries: 0, lost: 2 });
    expect(await idsOf(second)).toEqual([]);
    expect(await second.restore()).toBe(2);
    expect(await second.status()).toMatchObject({ entries: 2, lost: 0 });
    expect(await idsOf(second)).toEqual(['c0/valuation/own-1', 'c0/valuation/own-2']);
  });

  it('D06 a removed entry is not taken for a lost one when the copy is older than the removal', async () => {
    const parts = freshParts();
    const backup = memoryBackup();
    const store = start(parts, backup);
    await store.save([ownEntry('own-1'), ownEntry('own-2')]);
    const old = backup.newest;
    await store.remove(['c0/valuation/own-1']);
    backup.newest = old;
    expect(await store.status()).toMatchObject({ entries: 1, lost: 0 });
  });

  it('D06 makes the copy anew when only that was lost', async () => {
    const parts = freshParts();
    const backup = memoryBackup();
    const store = start(parts, backup);
    await store.save([ownEntry()]);
    store.close();
    backup.newest = null;
    await start(parts, backup).entries();
    await vi.waitFor(() => expect(backup.newest?.rows).toHaveLength(1));
  });
});

describe('own record, when things go wrong', () => {
  it('D06 keeps in the copy what the database has lost, whatever is added before it is brought back', async () => {
    const backup = memoryBackup();
    const first = start(freshParts(), backup);
    await first.save([ownEntry('own-1'), ownEntry('own-2')]);
    first.close();
    const second = start(freshParts(), backup);
    await second.save([ownEntry('own-9')]);
    await second.undo();
    await second.save([ownEntry('own-9', 3)]);
    expect(await second.status()).toMatchObject({ entries: 1, lost: 2 });
    expect(await second.lost()).toBe(2);
    expect(await second.restore()).toBe(2);
    expect((await idsOf(second)).sort()).toEqual([1, 2, 9].map((n) => `c0/valuation/own-${n}`));
  });

  it('D06 gives up what was lost when the person says so', async () => {
    const backup = memoryBackup();
    const first = start(freshParts(), backup);
    await first.save([ownEntry('own-1')]);
    first.close();
    const second = start(freshParts(), backup);
    await second.save([ownEntry('own-2')]);
    await second.forgetLost();
    expect(await second.status()).toMatchObject({ entries: 1, lost: 0 });
    expect(backup.newest?.rows.map(({ id }) => id)).toEqual(['c0/valuation/own-2']);
  });

  it('does not offer to bring back what was undone', async () => {
    const parts = freshParts();
    const backup = memoryBackup();
    const store = start(parts, backup);
    await store.save([ownEntry('own-1')]);
    const old = backup.newest;
    await store.save([ownEntry('own-1', 5)]);
    await store.undo();
    await store.undo();
    backup.newest = old;
    expect(await start(parts, backup).lost()).toBe(0);
  });

  it('tells "nothing there" from "cannot be read": who writes or exports gets an error', async () => {
    const indexedDB = { open: () => ({ addEventListener() {} }) } as unknown as IDBFactory;
    let time = 0;
    const store = openOwnStore({
      ...{ parts: { ...freshParts(), indexedDB }, backup: memoryBackup() },
      ...{ now: () => time, timeoutMs: 20, restMs: 1000 },
    });
    await expect(store.read()).rejects.toMatchObject({ code: 'unavailable' });
    const begun = performance.now();
    for (let i = 0; i < 20; i++) expect((await store.entries()).size).toBe(0);
    expect(performance.now() - begun).toBeLessThan(20);
    time = 2000;
    await expect(store.read()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('a long change is no stuck one; a stuck one changes nothing, or is told as done when it was', async () => {
    // Time goes on by itself, and a step by nearly all that it may take: how fast the machine is does not matter.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const parts = freshParts();
    const timeoutMs = 100_000;
    const nearly = 0.8 * timeoutMs;
    const store = openOwnStore({ parts, backup: memoryBackup(), now: () => 1, timeoutMs });
    open.push(store);
    const put = IDBObjectStore.prototype.put;
    let passed = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      vi.advanceTimersByTime(nearly);
      passed += nearly;
      return put.apply(this, given);
    });
    const many = Array.from({ length: 12 }, (_, i) => ownEntry(`own-${i}`));
    await store.save(many, 'import');
    expect(passed).toBeGreaterThan(9 * timeoutMs);
    expect(await idsOf(store)).toHaveLength(12);
    vi.restoreAllMocks();
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      puts++;
      if (puts !== 2) return put.apply(this, given);
      // An answer that never comes, in a transaction that stays open.
      const stayOpen = (): void => {
        try {
          this.get('nothing').onsuccess = stayOpen;
        } catch {
          // The transaction has been aborted.
        }
      };
      stayOpen();
      setImmediate(() => vi.advanceTimersByTime(timeoutMs));
      return new EventTarget() as never;
    });
    await expect(store.save([ownEntry('own-0', 8), ownEntry('own-1', 8)])).rejects.toMatchObject({
      code: 'unavailable',
    });
    vi.restoreAllMocks();
    vi.useRealTimers();
    expect((await store.read()).get('c0/valuation/own-0')).toEqual(ownEntry('own-0'));
  }, 30_000);
});

/** A schema of version 2 whose upgrade writes a mark into every row, and fails when told to. */
const nextSchema = (failAt: number | null): OwnSchema => ({
  version: 2,
  declare: (db) => {
    OWN_SCHEMA.declare(db);
    db.version(2)
      .stores({ entries: 'id', history: '++seq', marks: 'id' })
      .upgrade(async (transaction) => {
        let step = 0;
        for (const row of await transaction.table('entries').toArray()) {
          step++;
          if (step === failAt) throw new Error('the upgrade broke');
          await transaction.table('marks').put({ id: row.id });
        }
      });
  },
});

describe('own record over versions', () => {
  it('D08 upgrade-throws: at any step the old version opens, nothing is lost, a copy was made before', async () => {
    for (const failAt of [1, 2, 3]) {
      const parts = freshParts();
      const backup = memoryBackup();
      const store = start(parts, backup);
      const entries = [1, 2, 3].map((n) => ownEntry(`own-${n}`, n));
      await store.save(entries);
      store.close();
      const broken = start(parts, backup, nextSchema(failAt));
      expect([...(await broken.entries()).values()]).toEqual(entries);
      expect(await broken.status()).toMatchObject({ state: 'read-only', problem: 'upgrade-failed', entries: 3 });
      await expect(broken.save([ownEntry('own-4')])).rejects.toMatchObject({ code: 'read-only' });
      expect(backup.before.map(({ version, backup: copy }) => [version, copy.rows.length])).toEqual([[1, 3]]);
      broken.close();
      const back = start(parts, backup);
      expect([...(await back.entries()).values()]).toEqual(entries);
      expect(await back.status()).toMatchObject({ state: 'ready', problem: null });
    }
  });

  it('D08 an upgrade that works keeps everything, after a copy', async () => {
    const parts = freshParts();
    const backup = memoryBackup();
    const store = start(parts, backup);
    await store.save([ownEntry('own-1')]);
    store.close();
    const next = start(parts, backup, nextSchema(null));
    expect(await idsOf(next)).toEqual(['c0/valuation/own-1']);
    expect(await next.status()).toMatchObject({ state: 'ready' });
    expect(backup.before).toHaveLength(1);
  });

  it('D08 no upgrade is tried when the copy cannot be made', async () => {
    const parts = freshParts();
    const store = start(parts);
    await store.save([ownEntry('own-1')]);
    store.close();
    const full = { ...memoryBackup(), keepBeforeUpgrade: () => Promise.reject(new Error('no room')) };
    const next = start(parts, full, nextSchema(null));
    expect(await next.status()).toMatchObject({ state: 'unavailable' });
    next.close();
    expect(await idsOf(start(parts))).toEqual(['c0/valuation/own-1']);
  });

  it('D09 downgrade: entries of a newer version are read, never written', async () => {
    const parts = freshParts();
    const newer = start(parts, memoryBackup(), nextSchema(null));
    await newer.save([ownEntry('own-1')]);
    newer.close();
    const older = start(parts);
    expect(await idsOf(older)).toEqual(['c0/valuation/own-1']);
    expect(await older.status()).toMatchObject({ state: 'read-only', problem: 'newer-schema' });
    await expect(older.remove(['c0/valuation/own-1'])).rejects.toMatchObject({ code: 'read-only' });
    older.close();
    expect((await parts.indexedDB.databases()).find(({ name }) => name === OWN_DATABASE)?.version).toBe(20);
  });
});
