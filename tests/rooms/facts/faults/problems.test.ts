import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CacheDatabase } from '../../../../lib/facts/cache-database';
import type { IndexedDbParts } from '../../../../lib/facts/open-database';
import { isQuota } from '../../../../lib/facts/status';
import { amountOf, companies, freshParts, packaged } from '../fixtures';
import { aroundCalls, closeAll, inDatabase, mirrorPort, rawState, start } from './support';

vi.setConfig({ testTimeout: 60_000 });
afterEach(closeAll);

const old = await packaged(companies(4, 1));
const record = await packaged(companies(4, 2));

const kinds = (status: { problems: readonly { kind: string }[] }): string[] => status.problems.map(({ kind }) => kind);

const damage = (parts: IndexedDbParts, company: string): Promise<void> =>
  inDatabase(parts, async (db) => {
    const row = await db.docs.where('company').equals(company).first();
    if (row === undefined) throw new Error('no row');
    await db.docs.put({ ...row, text: row.text.replace('"amount":2000000000', '"amount":9000000000') });
  });

/** A connection as another window might hold it: it does not care about changes of version. */
function openRaw(parts: IndexedDbParts, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = parts.indexedDB.open(CacheDatabase.NAME, version);
    request.onupgradeneeded = () => request.result.createObjectStore(`of-${version}`);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}

describe('no room', () => {
  it('D02 quota: keeps the old state, takes back what was staged, says how much is needed, and works when there is room', async () => {
    const parts = freshParts();
    await start(old, parts).settled();
    closeAll();
    const real = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: never, ...args: never[]) {
      if (spy.mock.calls.length > 3) throw new DOMException('The disk is full', 'QuotaExceededError');
      return real.apply(this, args as never);
    } as never);
    let time = 0;
    const store = start(record, parts, { now: () => time, restMs: 100 });
    const status = await store.settled();
    expect(status).toMatchObject({ state: 'fallback', problem: { kind: 'quota', megabytes: 1 } });
    expect(kinds(status)).toEqual(['quota']);
    expect(amountOf((await store.byIds(['c1'])).get('c1'))).toBe(2e9);
    expect(await rawState(parts)).toEqual({ hash: old.stamp.hash, sound: true, docs: 4 });
    vi.restoreAllMocks();
    time = 1000;
    await store.byIds(['c1']);
    expect((await store.settled()).state).toBe('fallback');
    time = 3000;
    await store.byIds(['c1']);
    expect(await store.settled()).toMatchObject({ state: 'ready', problem: null });
    expect(await rawState(parts)).toMatchObject({ hash: record.stamp.hash, sound: true });
  });

  it.each([
    ['the error itself', { name: 'QuotaExceededError' }],
    ['Dexie’s abort', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }],
    ['a list of failures', { name: 'BulkError', failures: [{ name: 'DataError' }, { name: 'QuotaExceededError' }] }],
    ['a cause below a cause', { name: 'Error', cause: { cause: { name: 'QuotaExceededError' } } }],
    ['a full disk', { name: 'UnknownError', message: 'Encountered full disk while opening backing store' }],
  ])('D02 quota: is known by %s', (_, error) => {
    expect(isQuota(error)).toBe(true);
  });

  it('D02 quota: is not seen where none is', () => {
    const circle: Record<string, unknown> = { name: 'AbortError' };
    circle.inner = circle;
    expect([{ name: 'AbortError', message: 'gone' }, circle, null, 'quota'].some((error) => isQuota(error))).toBe(
      false,
    );
  });
});

describe('damage', () => {
  it('D05 one-row-rotten: a changed row is not served, is reported and is mended, and the others are served meanwhile', async () => {
    const parts = freshParts();
    await start(record, parts).settled();
    closeAll();
    await damage(parts, 'c1');
    const store = start(record, parts);
    expect(amountOf((await store.byKeys(['firma1'])).get('firma1')?.[0])).toBe(2e9);
    expect(store.status()).toMatchObject({ state: 'ready', problem: { kind: 'rotten-row' } });
    expect(amountOf((await store.byKeys(['firma2'])).get('firma2')?.[0])).toBe(2e9);
    expect(await store.settled()).toMatchObject({ state: 'ready', problem: null });
    expect(amountOf((await store.byKeys(['firma1'])).get('firma1')?.[0])).toBe(2e9);
    expect(kinds(store.status())).toEqual(['rotten-row']);
    expect(await rawState(parts)).toEqual({ hash: record.stamp.hash, sound: true, docs: 4 });
  });

  it('D05 one-row-rotten: is found by verifying, and only that row is written again', async () => {
    const parts = freshParts();
    const store = start(record, parts);
    await store.settled();
    await damage(parts, 'c3');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(kinds(await store.verify())).toEqual(['rotten-row']);
    // The row, the directory and the generation.
    expect(put).toHaveBeenCalledTimes(3);
    expect((await rawState(parts)).sound).toBe(true);
  });

  it.each([
    ['rows', (db: CacheDatabase) => db.docs.where('company').equals('c3').delete()],
    ['all rows', (db: CacheDatabase) => db.docs.clear()],
    ['the generation', (db: CacheDatabase) => db.gen.clear()],
    [
      'keys of the filter',
      async (db: CacheDatabase) => {
        const gen = await db.gen.get('bundled');
        if (gen) await db.gen.put({ ...gen, filter: { ...gen.filter, hashes: gen.filter.hashes.slice(2) } });
      },
    ],
    [
      'entries of the index',
      async (db: CacheDatabase) => {
        for (const row of await db.docs.toArray()) await db.docs.put({ ...row, keys: [] });
      },
    ],
  ])('D04 corrupt: %s gone behind its back are noticed by the first look-up and stored again', async (_, harm) => {
    const parts = freshParts();
    const mirror = mirrorPort();
    await start(record, parts, { mirror }).settled();
    closeAll();
    await inDatabase(parts, async (db) => void (await harm(db)));
    const store = start(record, parts, { mirror });
    expect(amountOf((await store.byKeys(['firma3', 'nobody'])).get('firma3')?.[0])).toBe(2e9);
    expect(kinds(await store.settled())).toContain('lost');
    expect(store.status()).toMatchObject({ state: 'ready', problem: null });
    expect((await store.byKeys(['firma3'])).get('firma3')?.[0]?.id).toBe('c3');
    expect(await rawState(parts)).toMatchObject({ hash: record.stamp.hash, sound: true });
    expect(mirror.kept()).toMatchObject({ hash: record.stamp.hash, floor: record.stamp.version });
  });

  it('D04 corrupt: rows that nobody asks for are missed soon after the first answer', async () => {
    const parts = freshParts();
    await start(record, parts).settled();
    closeAll();
    await inDatabase(parts, (db) => db.docs.where('company').equals('c3').delete());
    const store = start(record, parts);
    await store.byKeys(['firma0']);
    expect(store.status().problems).toEqual([]);
    await vi.waitFor(() => expect(kinds(store.status())).toEqual(['lost']), 5000);
    expect((await store.settled()).state).toBe('ready');
    expect((await rawState(parts)).sound).toBe(true);
  });

  it('D06 wiped-store: tells an empty database from a lost one by the mirror, and keeps the floor', async () => {
    const mirror = mirrorPort();
    expect((await start(record, freshParts(), { mirror }).settled()).problems).toEqual([]);
    const { version, hash } = record.stamp;
    const kept = { feed: 'bundled', version, hash, floor: version, failures: 0, rebuilt: false };
    expect(mirror.kept()).toEqual(kept);
    const second = await start(record, freshParts(), { mirror }).settled();
    expect(kinds(second)).toEqual(['lost']);
    expect(second.state).toBe('ready');
    const later = mirrorPort({ ...kept, floor: '2027-01-01-ffffffff' });
    await start(record, freshParts(), { mirror: later }).settled();
    expect(later.kept()?.floor).toBe('2027-01-01-ffffffff');
  });

  it('D06 wiped-store: the database alone is enough when the mirror is gone', async () => {
    const parts = freshParts();
    await start(record, parts, { mirror: mirrorPort() }).settled();
    closeAll();
    const status = await start(record, parts, { mirror: mirrorPort() }).settled();
    expect(status).toMatchObject({ state: 'ready', problems: [] });
  });
});

describe('other versions', () => {
  it('D07 blocked-upgrade: is reported at once, answered from the package, and ends when the other lets go', async () => {
    const parts = freshParts();
    const other = await openRaw(parts, 10);
    const told: string[] = [];
    const watch = { running: async () => told.push('running'), ended: async () => told.push('ended') };
    const store = start(record, parts, { watch, timeoutMs: 300 });
    const begun = performance.now();
    const status = await store.settled();
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(status).toMatchObject({ state: 'fallback', problem: { kind: 'blocked' } });
    expect(told).toEqual(['running']);
    expect((await store.byKeys(['firma1'])).get('firma1')?.[0]?.id).toBe('c1');
    // Longer than the watchdog would wait for any step.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(store.status().state).toBe('fallback');
    other.close();
    await vi.waitFor(async () => expect((await store.settled()).state).toBe('ready'), 5000);
    expect(kinds(store.status())).toEqual(['blocked']);
    expect(store.status().problem).toBeNull();
  });

  it('D09 downgrade: leaves a database of a newer version alone', async () => {
    const parts = freshParts();
    (await openRaw(parts, 90)).close();
    const store = start(record, parts);
    expect(await store.settled()).toMatchObject({ state: 'fallback', problem: { kind: 'newer-schema' } });
    expect((await store.byKeys(['firma0'])).size).toBe(1);
    expect((await store.directory()).length).toBe(4);
    expect(await parts.indexedDB.databases()).toEqual([{ name: CacheDatabase.NAME, version: 90 }]);
  });
});

describe('a database that does not answer', () => {
  it('D10 hang: answers from the package when it never opens', async () => {
    const indexedDB = { open: () => ({ addEventListener() {} }), cmp: () => 0 } as unknown as IDBFactory;
    const store = start(record, { ...freshParts(), indexedDB }, { timeoutMs: 200, patienceMs: 20 });
    const begun = performance.now();
    expect((await store.byKeys(['firma1'])).size).toBe(1);
    expect(performance.now() - begun).toBeLessThan(200);
    expect(kinds(await store.settled())).toEqual(['unavailable', 'unavailable']);
    expect(store.status().state).toBe('fallback');
    expect((await store.byKeys(['firma1'])).size).toBe(1);
  });

  it('D10 hang: a look-up that gets no answer is answered from the package, and the database is opened again once', async () => {
    const parts = freshParts();
    const store = start(record, parts, { timeoutMs: 300, patienceMs: 30 });
    await store.settled();
    const other = await openRaw(parts, 20);
    const transaction = other.transaction('docs', 'readwrite');
    const busy = { on: true };
    const again = (): void => {
      if (busy.on) transaction.objectStore('docs').get(['x', 'x']).onsuccess = again;
    };
    again();
    const begun = performance.now();
    expect((await store.byKeys(['firma1'])).get('firma1')?.[0]?.id).toBe('c1');
    expect(performance.now() - begun).toBeLessThan(300);
    await vi.waitFor(() => expect(kinds(store.status())).toContain('unavailable'), 5000);
    busy.on = false;
    await vi.waitFor(() => expect(store.status().state).toBe('ready'), 5000);
    expect((await store.byKeys(['firma1'])).get('firma1')?.[0]?.id).toBe('c1');
    other.close();
  });

  it('D10 closed: reopens once when the connection is lost, and goes on from the database', async () => {
    const parts = freshParts();
    const store = start(record, parts);
    await store.settled();
    (store as unknown as { db: CacheDatabase }).db.backendDB().close();
    expect((await store.byKeys(['firma1'])).get('firma1')?.[0]?.id).toBe('c1');
    expect(store.status().state).toBe('ready');
    expect(kinds(store.status())).toEqual(['unavailable']);
  });

  it('D10 rebuilt: deletes and refills the database once after ten failures in a row, over many lives of the worker', async () => {
    const parts = freshParts();
    const mirror = mirrorPort();
    await start(record, parts, { mirror }).settled();
    closeAll();
    const seen: string[] = [];
    for (let life = 1; life <= 7; life++) {
      if (!seen.includes('rebuilt')) {
        aroundCalls((_, method) => {
          if (method === 'getAll') throw new DOMException('broken', 'UnknownError');
        });
      }
      const store = start(record, parts, { mirror, onProblem: ({ kind }) => seen.push(kind) });
      expect(amountOf((await store.byIds(['c1'])).get('c1'))).toBe(2e9);
      await store.settled();
      closeAll();
    }
    expect(seen.slice(0, 11)).toEqual([...Array(10).fill('unavailable'), 'rebuilt']);
    expect(seen.filter((kind) => kind === 'rebuilt')).toHaveLength(1);
    const store = start(record, parts, { mirror });
    expect((await store.byIds(['c1'])).size).toBe(1);
    await vi.waitFor(() => expect(mirror.kept()).toMatchObject({ failures: 0, rebuilt: false }), 5000);
    expect(await rawState(parts)).toMatchObject({ hash: record.stamp.hash, sound: true });
  });
});
