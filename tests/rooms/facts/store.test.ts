import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FactBaseMirror, FactStore } from '../../../lib/facts';
import { openFactBase } from '../../../lib/facts';
import { CacheDatabase } from '../../../lib/facts/cache-database';
import type { IndexedDbParts } from '../../../lib/facts/open-database';
import { descriptionKey } from '../../../lib/text';
import { amountOf, companies, freshParts, type Packaged, packaged } from './fixtures';

vi.setConfig({ testTimeout: 60_000 });

const NEVER = new Promise<never>(() => {});
const open: FactStore[] = [];

function start(
  record: Packaged,
  parts: IndexedDbParts,
  more: Partial<Parameters<typeof openFactBase>[0]> = {},
): FactStore {
  const { stamp, loadBundled } = record;
  const store = openFactBase({ stamp, loadBundled, parts, now: () => 1, timeoutMs: 2000, ...more });
  open.push(store);
  return store;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of open.splice(0)) store.close();
});

/** What the database itself answers for `c0`…: amounts of all companies, without help from the package. */
async function stored(parts: IndexedDbParts, record: Packaged): Promise<Set<number | null> | 'nothing'> {
  const db = new CacheDatabase(parts);
  await db.openChecked();
  const gen = await db.gen.get('bundled');
  db.close();
  if (gen === undefined) return 'nothing';
  const stamp = { ...record.stamp, hash: gen.hash, version: gen.version };
  const store = start({ ...record, stamp }, parts, { loadBundled: () => Promise.reject(new Error('not now')) });
  const status = await store.settled();
  expect(status.state).toBe('ready');
  const found = await store.byIds(['c0', 'c1', 'c2', 'c3']);
  store.close();
  expect(found.size).toBe(4);
  return new Set([...found.values()].map(amountOf));
}

describe('fact base', () => {
  it('answers at once from the package, then from the database', async () => {
    const record = await packaged(companies(4));
    const parts = freshParts();
    const store = start(record, parts);
    expect(store.status().state).toBe('loading');
    expect([...(await store.byKeys(['firma2', 'nobody'])).keys()]).toEqual(['firma2']);
    expect((await store.settled()).state).toBe('ready');
    const found = await store.byKeys([
      'firma2',
      'firma3labs',
      descriptionKey('the maker of Firma 1'),
      'nobody',
      'firma2',
    ]);
    expect([...found].map(([key, [first]]) => [key, first?.id])).toEqual([
      ['firma2', 'c2'],
      ['firma3labs', 'c3'],
      [descriptionKey('the maker of Firma 1'), 'c1'],
    ]);
    expect([...(await store.byIds(['c1', 'nobody'])).keys()]).toEqual(['c1']);
  });

  it('needs the package only once, and then starts from the database alone', async () => {
    const record = await packaged(companies(3));
    const parts = freshParts();
    await start(record, parts).settled();
    const loadBundled = vi.fn(() => NEVER);
    const store = start(record, parts, { loadBundled });
    expect((await store.settled()).state).toBe('ready');
    expect((await store.byKeys(['firma1'])).size).toBe(1);
    expect(loadBundled).not.toHaveBeenCalled();
  });

  it('puts a new packaged version in force and sweeps the old rows at the next start', async () => {
    const parts = freshParts();
    await start(await packaged([...companies(5, 1)]), parts).settled();
    const next = await packaged([...companies(3, 1), ...companies(5, 2).slice(3, 4)]);
    const store = start(next, parts);
    await store.settled();
    const found = await store.byIds(['c0', 'c3', 'c4']);
    expect([...found].map(([id, c]) => [id, amountOf(c)])).toEqual([
      ['c0', 1e9],
      ['c3', 2e9],
    ]);
    expect((await store.byKeys(['firma4'])).size).toBe(0);
    const again = start(next, parts);
    await again.settled();
    await vi.waitFor(async () => {
      const db = new CacheDatabase(parts);
      await db.openChecked();
      expect(await db.docs.count()).toBe(4);
      db.close();
    });
  });

  it('D01 crash-points: whatever put fails, the readable state is the old or the new one, and the next start ends it', async () => {
    const before = await packaged(companies(4, 1));
    const after = await packaged(companies(4, 2));
    const put = IDBObjectStore.prototype.put;
    const seen = new Set<unknown>();
    for (const base of [null, before]) {
      for (let crash = 1; crash <= 6; crash++) {
        const parts = freshParts();
        if (base !== null) await start(base, parts).settled();
        let puts = 0;
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: never, ...args: never[]) {
          puts++;
          if (puts >= crash) throw new DOMException('disk full', 'QuotaExceededError');
          return put.apply(this, args as never);
        } as never);
        const failing = start(after, parts);
        const { state } = await failing.settled();
        expect(amountOf((await failing.byIds(['c2'])).get('c2'))).toBe(2e9);
        failing.close();
        vi.restoreAllMocks();
        const readable = await stored(parts, after);
        expect(state).toBe(crash > 5 ? 'ready' : 'fallback');
        const old = base === null ? 'nothing' : new Set([1e9]);
        expect(readable).toEqual(crash > 5 ? new Set([2e9]) : old);
        seen.add(JSON.stringify(readable instanceof Set ? [...readable] : readable));
        expect((await start(after, parts).settled()).state).toBe('ready');
        expect(await stored(parts, after)).toEqual(new Set([2e9]));
      }
    }
    expect(seen.size).toBe(3);
  });

  it('resumes a load that was cut off instead of beginning again', async () => {
    const record = await packaged(companies(6));
    const parts = freshParts();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: never, ...args: never[]) {
      puts++;
      if (puts > 4) throw new DOMException('cut off', 'AbortError');
      return put.apply(this, args as never);
    } as never);
    await start(record, parts).settled();
    puts = Number.NEGATIVE_INFINITY;
    const before = spy.mock.calls.length;
    expect((await start(record, parts).settled()).state).toBe('ready');
    expect(spy.mock.calls.length - before).toBe(2 + 1);
  });

  it('D05 one-row-rotten: a changed row is not served, is reported and is mended', async () => {
    const record = await packaged(companies(4));
    const parts = freshParts();
    const first = start(record, parts);
    await first.settled();
    first.close();
    const db = new CacheDatabase(parts);
    await db.openChecked();
    const row = await db.docs.where('company').equals('c1').first();
    if (row === undefined) throw new Error('no row');
    await db.docs.put({ ...row, text: row.text.replace('"amount":1000000000', '"amount":9000000000') });
    db.close();
    const problems: string[] = [];
    const store = start(record, parts, { onProblem: ({ kind }) => problems.push(kind) });
    await store.settled();
    expect(amountOf((await store.byKeys(['firma1'])).get('firma1')?.[0])).toBe(1e9);
    expect(problems).toEqual(['rotten-row']);
    expect((await store.settled()).state).toBe('ready');
    expect(amountOf((await store.byKeys(['firma1'])).get('firma1')?.[0])).toBe(1e9);
    expect(problems).toEqual(['rotten-row']);
    expect(await stored(parts, record)).toEqual(new Set([1e9]));
  });

  it('D06 tells an empty database from a lost one by the mirror', async () => {
    const record = await packaged(companies(2));
    let mirror: FactBaseMirror | null = null;
    const port = {
      read: async () => mirror,
      write: async (value: FactBaseMirror) => {
        mirror = value;
      },
    };
    const first = await start(record, freshParts(), { mirror: port }).settled();
    expect(first.problems).toEqual([]);
    expect(mirror).toEqual({ feed: 'bundled', version: record.stamp.version, hash: record.stamp.hash });
    const second = await start(record, freshParts(), { mirror: port }).settled();
    expect(second.problems.map(({ kind }) => kind)).toEqual(['lost']);
    expect(second.state).toBe('ready');
  });

  it('D04 finds rows gone behind its back and stores them again', async () => {
    const record = await packaged(companies(4));
    const parts = freshParts();
    await start(record, parts).settled();
    const db = new CacheDatabase(parts);
    await db.openChecked();
    await db.docs.where('company').equals('c3').delete();
    db.close();
    const status = await start(record, parts).settled();
    expect(status.problems.map(({ kind }) => kind)).toEqual(['lost']);
    expect(await stored(parts, record)).toEqual(new Set([1e9]));
  });

  it('D10 hang: answers from the package when the database never opens', async () => {
    const record = await packaged(companies(2));
    const indexedDB = { open: () => ({ addEventListener() {} }), cmp: () => 0 } as unknown as IDBFactory;
    const parts = { ...freshParts(), indexedDB };
    const store = start(record, parts, { timeoutMs: 30 });
    expect((await store.byKeys(['firma1'])).size).toBe(1);
    const status = await store.settled();
    expect(status.state).toBe('fallback');
    expect(status.problems.map(({ kind }) => kind)).toEqual(['unavailable', 'unavailable']);
    expect((await store.byKeys(['firma1'])).size).toBe(1);
  });

  it('D10 closed: reopens once when the connection is lost, and goes on from the database', async () => {
    const record = await packaged(companies(2));
    const parts = freshParts();
    const store = start(record, parts);
    await store.settled();
    (store as unknown as { db: CacheDatabase }).db.backendDB().close();
    expect((await store.byKeys(['firma1'])).get('firma1')?.[0]?.id).toBe('c1');
    expect(store.status().state).toBe('ready');
    expect(store.status().problems.map(({ kind }) => kind)).toEqual(['unavailable']);
  });

  it('comes back to the database after a rest', async () => {
    const record = await packaged(companies(2));
    const parts = freshParts();
    let time = 0;
    const real = parts.indexedDB.open.bind(parts.indexedDB);
    parts.indexedDB.open = () => {
      throw new DOMException('no backing store', 'InvalidStateError');
    };
    const store = start(record, parts, { now: () => time, restMs: 1000 });
    expect((await store.settled()).state).toBe('fallback');
    parts.indexedDB.open = real;
    time = 500;
    await store.byKeys(['firma1']);
    expect((await store.settled()).state).toBe('fallback');
    time = 1500;
    expect((await store.byKeys(['firma1'])).size).toBe(1);
    expect((await store.settled()).state).toBe('ready');
  });

  it('D09 leaves a database of a newer version alone', async () => {
    const record = await packaged(companies(2));
    const parts = freshParts();
    await new Promise<void>((resolve, reject) => {
      const request = parts.indexedDB.open(CacheDatabase.NAME, 90);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const store = start(record, parts);
    const status = await store.settled();
    expect(status.state).toBe('fallback');
    expect(status.problems.map(({ kind }) => kind)).toEqual(['newer-schema']);
    expect((await store.byKeys(['firma0'])).size).toBe(1);
    expect(await parts.indexedDB.databases()).toEqual([{ name: CacheDatabase.NAME, version: 90 }]);
  });

  it('does not take a packaged file that the code was not built with, and takes the right one later', async () => {
    const record = await packaged(companies(2));
    const other = await packaged(companies(2, 7));
    let time = 0;
    let file = other.loadBundled;
    const store = start({ ...record, loadBundled: () => file() }, freshParts(), { now: () => time, restMs: 1000 });
    expect((await store.settled()).state).toBe('empty');
    expect((await store.byKeys(['firma0'])).size).toBe(0);
    expect(store.status().problems.map(({ kind }) => kind)).toContain('no-bundle');
    file = record.loadBundled;
    time = 2000;
    await store.byKeys(['firma0']);
    expect((await store.settled()).state).toBe('ready');
    expect((await store.byKeys(['firma0'])).size).toBe(1);
  });
});
