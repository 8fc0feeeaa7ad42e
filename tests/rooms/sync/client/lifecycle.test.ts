import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONG, randomFrom, seedFor } from '../../../../scripts/bench/random';
import { freshParts } from '../../facts/fixtures';
import {
  CLOCKS,
  companiesOf,
  DAY,
  followed,
  inFeeds,
  memoryLocks,
  published,
  Reader,
  rawFeeds,
  wideCompanies,
} from './support';

vi.setConfig({ testTimeout: 240_000 * LONG });
afterEach(() => void vi.restoreAllMocks());

const HOUR = DAY / 24;
const stateOf = async (reader: Reader): Promise<string | null> => {
  const text = (await rawFeeds(reader.parts)).gens['made-up-feed'];
  return text === undefined ? null : JSON.parse(text).current.stateHash;
};

describe.each(CLOCKS)('W05 sleep-wake, %s', (_, now) => {
  it('runs once after a night with 18 missed times, and not at the full hour', async () => {
    const { sim, reader } = await followed(companiesOf(3), { now });
    await sim.publisher.publish(undefined, { refreshSeconds: 1800 });
    await reader.sync();
    sim.takePaths();
    sim.now += 9 * HOUR;
    reader.random = 0.5;
    expect(((await reader.feeds.nextDue()) ?? 0) - reader.now).toBe(30_000);
    await Promise.all([reader.feeds.runDue(), reader.feeds.runDue()]);
    await reader.feeds.runDue();
    expect(sim.takePaths().filter((path) => path === 'feed.json')).toHaveLength(1);
    expect(((await reader.feeds.nextDue()) ?? 0) - reader.now).toBe(1_800_000);
  });

  it('asks when the clock was put back by years, and never while paused', async () => {
    const { sim, reader } = await followed(companiesOf(3), { now });
    reader.skew = -3 * 365 * DAY;
    await reader.feeds.runDue();
    expect(sim.takePaths()).toContain('feed.json');
    reader.skew = 0;
    await reader.feeds.pause('made-up-feed', true);
    sim.now += 9 * DAY;
    await reader.feeds.runDue();
    expect([sim.takePaths(), await reader.feeds.nextDue()]).toEqual([[], null]);
    expect(await reader.amount('c1')).toBe(1e9);
    await reader.feeds.pause('made-up-feed', false);
    await reader.feeds.runDue();
    expect(sim.takePaths()).toContain('feed.json');
  });
});

describe('R03 denied-and-revoked', () => {
  it('asks nothing of a host that it may not read, says so, and leaves other feeds alone', async () => {
    const sim = await published(companiesOf(3));
    const other = await published(companiesOf(3), { feed: 'other', url: 'https://other.example/' } as never);
    let allowed = true;
    const reader = new Reader(sim, {
      access: async (url) => allowed || !url.startsWith('https://feed.example/'),
      fetch: (input, init) => (String(input).includes('other.example') ? other : sim).fetch(input, init),
    });
    await reader.follow();
    const { fingerprint } = await reader.feeds.look(other.url);
    await reader.feeds.follow(other.url, fingerprint);
    await reader.feeds.sync('other');
    allowed = false;
    sim.takePaths();
    expect(await reader.sync()).toMatchObject({ outcome: 'no-access', version: 1 });
    expect(sim.takePaths()).toEqual([]);
    expect(await reader.amount('c1')).toBe(1e9);
    await expect(reader.feeds.look(sim.url)).rejects.toMatchObject({ outcome: 'no-access' });
    expect(await reader.feeds.sync('other')).toMatchObject({ outcome: 'ok', version: 1 });
    const due = (await reader.feeds.list())[0]?.nextAt ?? '';
    expect(Date.parse(due) - reader.now).toBeGreaterThanOrEqual(15 * 60_000);
  });

  it('tells a permission that was taken away in the middle from a lost connection', async () => {
    const { sim, reader } = await followed(wideCompanies(120));
    await sim.publisher.publish(wideCompanies(120, (i) => (i % 10 === 0 ? 2 : 1)));
    sim.publisher.dropDeltas();
    sim.offline(/^s\//);
    let asked = 0;
    const feeds = reader.start({ access: async () => ++asked < 2 });
    expect(await feeds.sync('made-up-feed')).toMatchObject({ outcome: 'no-access', version: 1 });
  });
});

describe('R01 wire-silence, at the port', () => {
  it('asks for nothing but the files of the feed, without cookies, referrer or a way elsewhere', async () => {
    const sim = await published(companiesOf(3));
    const reader = new Reader(sim);
    await reader.feeds.list();
    await reader.feeds.runDue();
    expect(sim.requests).toEqual([]);
    await reader.follow();
    await sim.publisher.publish();
    await reader.sync();
    expect(sim.requests.length).toBeGreaterThan(5);
    for (const { path, init } of sim.requests) {
      expect(path).toMatch(/^(?:root\/\d+\.json|feed\.json|[sd]\/[\w-]+\.jsonl?\.gz)$/);
      expect(init).toMatchObject({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        method: 'GET',
      });
      expect([init.headers, init.body]).toEqual([undefined, undefined]);
      if (!/^[sd]\//.test(path)) expect(init.cache).toBe('no-cache');
    }
  });
});

describe('L04 hundred-days', () => {
  it('is right each day, through kills and outages, and keeps no more than it needs', async () => {
    const random = randomFrom(seedFor('L04'));
    const all = wideCompanies(150);
    const { sim, reader } = await followed(all);
    let most = 0;
    for (let day = 1; day <= 100; day++) {
      sim.now += DAY;
      const next = wideCompanies(150, (i) => 1 + (i % 25 === day % 25 ? day : 0));
      const changed = all.map((one, i) => ((i + day) % 30 === 0 ? (next[i] ?? one) : one));
      for (const [i, one] of changed.entries()) all[i] = one;
      await sim.publisher.publish(all);
      const luck = random();
      if (luck < 0.2) sim.offline();
      else if (luck < 0.4) sim.cut(/^[sd]\//, 50);
      else if (luck < 0.5) sim.answer('feed.json', 503, { 'retry-after': '60' });
      if (luck < 0.6) {
        void reader.feeds.runDue();
        for (let i = Math.floor(random() * 60); i > 0; i--) await new Promise((resolve) => setImmediate(resolve));
        reader.start();
        reader.locks = memoryLocks();
        reader.start();
        sim.heal();
        sim.now += HOUR;
      }
      const view = await reader.sync();
      expect([day, view.outcome]).toEqual([day, 'ok']);
      expect(await stateOf(reader)).toBe(sim.publisher.state.manifest.stateHash);
      const raw = await rawFeeds(reader.parts);
      most = Math.max(most, raw.bytes / view.bytes);
      const { current, previous } = JSON.parse(raw.gens['made-up-feed'] ?? '');
      const named = [...current.shards, ...(previous?.generation.shards ?? [])].map(({ sha256 }) => sha256);
      expect(Object.keys(raw.shards).sort()).toEqual([...new Set(named)].sort());
      expect(raw.indexes.sort()).toEqual([...new Set(named)].sort());
      expect(raw.files.length).toBeLessThanOrEqual(4);
    }
    console.log(`L04: at most ${most.toFixed(2)} times the live data`);
    expect(most).toBeLessThanOrEqual(2.5);
    expect(await reader.readable()).toEqual(await freshReadable(sim));
  });
});

async function freshReadable(sim: Reader['sim']): Promise<string[]> {
  const reader = new Reader(sim);
  await reader.follow();
  return reader.readable();
}

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

describe('a run', () => {
  it('shows how far it is, ends when cancelled, and goes on from there', async () => {
    const sim = await published(wideCompanies(500));
    const reader = new Reader(sim);
    const { fingerprint } = await reader.feeds.look(sim.url);
    const views: number[] = [];
    const feeds = reader.start({
      onChange: () =>
        void reader.view().then(({ progress }) => {
          if (progress !== null && progress.ofBytes > 0) views.push(progress.bytes / progress.ofBytes);
        }),
      now: (() => {
        let time = sim.now;
        return () => (time += 50);
      })(),
    });
    await feeds.follow(sim.url, fingerprint);
    await expect.poll(() => views.some((part) => part > 0), { interval: 1 }).toBe(true);
    await feeds.cancel('made-up-feed');
    expect(await reader.view()).toMatchObject({ version: null, outcome: 'never', progress: null });
    const staged = Object.keys((await rawFeeds(reader.parts)).shards).length;
    expect(staged).toBeGreaterThan(0);
    sim.takePaths();
    expect(await feeds.sync('made-up-feed')).toMatchObject({ outcome: 'ok', version: 1 });
    expect(sim.takePaths().filter((path) => path.startsWith('s/'))).toHaveLength(
      sim.publisher.state.manifest.shards.length - staged,
    );
    expect(views.filter((part) => part < 0 || part > 1)).toEqual([]);
    expect(views.some((part) => part > 0 && part < 1)).toBe(true);
  });

  it('that was cut off is due within half a minute', async () => {
    const sim = await published(wideCompanies(200));
    const reader = new Reader(sim);
    const { fingerprint } = await reader.feeds.look(sim.url);
    sim.stall(/^s\//, 10);
    await reader.feeds.follow(sim.url, fingerprint);
    await expect.poll(() => sim.requests.some(({ path }) => path.startsWith('s/'))).toBe(true);
    reader.locks = memoryLocks();
    reader.start();
    sim.heal();
    const due = ((await reader.feeds.nextDue()) ?? 0) - reader.now;
    expect(due).toBeGreaterThan(0);
    expect(due).toBeLessThanOrEqual(30_000);
    sim.now += 30_000;
    await reader.feeds.runDue();
    expect(await reader.view()).toMatchObject({ outcome: 'ok', version: 1 });
  });
});
