import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONG } from '../../../../scripts/bench/random';
import { freshParts } from '../../facts/fixtures';
import { companiesOf, DAY, followed, HOUR, inFeeds, rawFeeds, stateOf, wideCompanies } from './support';

vi.setConfig({ testTimeout: 240_000 * LONG });
afterEach(() => void vi.restoreAllMocks());

const CALLS = [
  [IDBFactory.prototype, 'open'],
  [IDBDatabase.prototype, 'transaction'],
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'get'],
  [IDBObjectStore.prototype, 'delete'],
] as const;

/** Has calls to a database pass through `before`, which may throw; returns how many there were. */
function aroundCalls(before: (count: number) => void): () => number {
  let count = 0;
  for (const [prototype, method] of CALLS) {
    const calls = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const real = calls[method] as (...args: unknown[]) => unknown;
    vi.spyOn(calls, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
      if (args[1] !== 'versionchange') before(++count);
      return real.apply(this, args);
    });
  }
  return () => count;
}

describe('D01 crash-points of a sync', () => {
  const FAULTS: Record<string, (at: number) => (count: number) => void> = {
    'every call from one on': (at) => (count) => {
      if (count >= at) throw new DOMException('gone', 'AbortError');
    },
    'one call': (at) => (count) => {
      if (count === at) throw new DOMException('no', 'UnknownError');
    },
  };

  it.each(Object.entries(FAULTS))(
    'leave the old state or the new one when %s fails, and the next run ends',
    async (_, fault) => {
      const prepare = async () => {
        const begun = await followed(companiesOf(12));
        const [before] = [begun.sim.publisher.state.manifest.stateHash];
        await begun.sim.publisher.publish(
          companiesOf(12).map((one, i) => (i === 3 ? (companiesOf(4, 2)[3] ?? one) : one)),
        );
        return { ...begun, before, after: begun.sim.publisher.state.manifest.stateHash };
      };
      const counting = await prepare();
      const calls = aroundCalls(() => undefined);
      await counting.reader.sync();
      const made = calls();
      vi.restoreAllMocks();
      expect(made).toBeGreaterThan(20);
      for (let at = 1; at <= made; at++) {
        const { sim, reader, before, after } = await prepare();
        aroundCalls(fault(at));
        await reader.sync().catch(() => undefined);
        vi.restoreAllMocks();
        expect([before, after]).toContain(await stateOf(reader));
        expect([1e9, 2e9, null]).toContain(await reader.amount('c3'));
        reader.start();
        expect([1e9, 2e9]).toContain(await reader.amount('c3'));
        sim.now += HOUR;
        expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2 });
        expect(await reader.amount('c3')).toBe(2e9);
        expect(await stateOf(reader)).toBe(after);
        expect(Object.values((await rawFeeds(reader.parts)).shards)).not.toContain(false);
      }
    },
  );
});

describe('the database of feeds', () => {
  it('without room: says how much is missing, keeps what is in force, deletes what was staged, and works when there is room', async () => {
    const { sim, reader } = await followed(wideCompanies(120));
    await sim.publisher.publish(wideCompanies(120, (i) => (i % 10 === 0 ? 2 : 1)));
    const before = await rawFeeds(reader.parts);
    let puts = 0;
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'shards' && ++puts > 1) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this as never, args as never);
    });
    const view = await reader.sync();
    expect(view).toMatchObject({ outcome: 'no-room', version: 1 });
    expect(view.megabytes).toBeGreaterThanOrEqual(1);
    expect(Date.parse(view.nextAt ?? '') - reader.now).toBe(DAY);
    vi.restoreAllMocks();
    expect((await rawFeeds(reader.parts)).shards).toEqual(before.shards);
    expect(await reader.amount('c10')).toBe(1e9);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2, megabytes: null });
  });

  it('that does not answer: the outcome says so, and it is asked for nothing', async () => {
    const { sim, reader } = await followed(companiesOf(3));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    reader.start();
    expect(await reader.sync()).toMatchObject({ outcome: 'database' });
    expect(sim.takePaths()).toEqual([]);
    expect(await reader.store.layers()).toEqual([]);
    vi.restoreAllMocks();
    sim.now += HOUR;
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
    expect(await reader.amount('c1')).toBe(1e9);
  });

  it('that was lost is filled again, and the floor still holds', async () => {
    const { sim, reader } = await followed(companiesOf(3));
    await sim.publisher.publish();
    await reader.sync();
    reader.parts = freshParts();
    reader.start();
    expect(await reader.view()).toMatchObject({ version: null, repairing: true });
    await reader.feeds.runDue();
    expect(await reader.view()).toMatchObject({ version: 2, outcome: 'ok', repairing: false });
    expect(await reader.amount('c1')).toBe(1e9);
  });

  it('whose one shard rots brings that shard alone back', async () => {
    const { sim, reader } = await followed(wideCompanies(300));
    const { shards } = sim.publisher.state.manifest;
    expect(shards.length).toBeGreaterThan(4);
    const rotten = shards[1]?.sha256 ?? '';
    await inFeeds(reader.parts, async (db) => {
      const row = await db.shards.get(['made-up-feed', rotten]);
      if (row !== undefined) await db.shards.put({ ...row, text: row.text.replace('1000000000', '6660000000') });
    });
    reader.start();
    await reader.readable();
    await expect.poll(async () => (await reader.view()).repairing).toBe(false);
    expect(sim.takePaths()).toEqual(['root/2.json', 'feed.json', `s/${rotten}.jsonl.gz`]);
    expect((await reader.readable()).filter((text) => text.includes('6660000000'))).toEqual([]);
    expect((await reader.readable()).filter((text) => !text.startsWith('{'))).toEqual([]);
  });
});

describe('a shard that rots while a version is held back', () => {
  it('is brought back all the same', async () => {
    const { sim, reader } = await followed(companiesOf(40));
    const hash = sim.publisher.state.manifest.shards[0]?.sha256 ?? '';
    await sim.publisher.publish(companiesOf(40, 1000));
    expect(await reader.sync()).toMatchObject({ outcome: 'held' });
    await inFeeds(reader.parts, (db) => db.shards.delete(['made-up-feed', hash]));
    reader.start();
    expect(await reader.amount('c3')).toBeNull();
    await expect.poll(async () => (await reader.view()).repairing).toBe(false);
    expect(await reader.amount('c3')).toBe(1e9);
    expect(await reader.view()).toMatchObject({ outcome: 'held', version: 1 });
  });
});
