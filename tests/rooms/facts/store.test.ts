import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FactStore } from '../../../lib/facts';
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
    await again.byIds(['c0']);
    await vi.waitFor(async () => {
      const db = new CacheDatabase(parts);
      await db.openChecked();
      expect(await db.docs.count()).toBe(4);
      db.close();
    }, 5000);
  });

  it('resumes a load that was cut off instead of beginning again', async () => {
    const record = await packaged(companies(50));
    const parts = freshParts();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: never, ...args: never[]) {
      puts++;
      if (puts > 44) throw new DOMException('cut off', 'AbortError');
      return put.apply(this, args as never);
    } as never);
    await start(record, parts).settled();
    puts = Number.NEGATIVE_INFINITY;
    const before = spy.mock.calls.length;
    expect((await start(record, parts).settled()).state).toBe('ready');
    // Two transactions of twenty rows stood; ten rows, directory and generation were left.
    expect(spy.mock.calls.length - before).toBe(10 + 1 + 1);
  });

  it('gives the directory from the database, and makes it again when it is damaged', async () => {
    const record = await packaged(companies(3));
    const parts = freshParts();
    const store = start(record, parts);
    const fromPackage = await store.directory();
    await store.settled();
    expect(fromPackage.map(({ id, name, names, facts }) => [id, name, names, facts])).toEqual(
      ['0', '1', '2'].map((i) => [`c${i}`, `Firma ${i}`, [`Firma ${i} Labs`], 1]),
    );
    expect(await store.directory()).toEqual(fromPackage);
    for (const change of [{ text: '[]' }, { gen: 'of another' }]) {
      const db = new CacheDatabase(parts);
      await db.openChecked();
      const row = await db.directory.get('bundled');
      if (row === undefined) throw new Error('no directory');
      await db.directory.put({ ...row, ...change });
      expect(await store.directory()).toEqual(fromPackage);
      expect(await db.directory.get('bundled')).toEqual(row);
      await db.directory.delete('bundled');
      expect(await store.directory()).toEqual(fromPackage);
      db.close();
    }
    expect(store.status().problems).toEqual([]);
  });

  it('says what it stores and when that was proven', async () => {
    const record = await packaged(companies(3));
    let time = 5;
    const store = start(record, freshParts(), { now: () => time });
    expect(store.status()).toMatchObject({ state: 'loading', version: null, rows: 0, bytes: 0, verifiedAt: null });
    const { version, bytes } = record.stamp;
    expect(await store.settled()).toMatchObject({ state: 'ready', version, rows: 3, verifiedAt: 5, problem: null });
    expect(store.status().bytes / bytes).toBeGreaterThan(0.9);
    expect(store.status().bytes / bytes).toBeLessThan(1.5);
    time = 9;
    expect((await store.verify()).verifiedAt).toBe(9);
  });

  it('tells its watch that a load runs and when it has ended', async () => {
    const record = await packaged(companies(3));
    const parts = freshParts();
    const told: string[] = [];
    const watch = { running: async () => told.push('running'), ended: async () => told.push('ended') };
    await start(record, parts, { watch }).settled();
    await start(record, parts, { watch }).settled();
    expect(told).toEqual(['running', 'ended']);
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
