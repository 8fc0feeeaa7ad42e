import { describe, expect, it, vi } from 'vitest';
import { LONG, randomFrom, seedFor } from '../../../../scripts/bench/random';
import {
  CLOCKS,
  companiesOf,
  DAY,
  followed,
  HOUR,
  memoryLocks,
  published,
  Reader,
  rawFeeds,
  stateOf,
  wideCompanies,
} from './support';

vi.setConfig({ testTimeout: 240_000 * LONG });

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
    let isBack = false;
    const feeds = reader.start({ access: async () => isBack || ++asked < 2 });
    const before = await reader.readable();
    expect(await feeds.sync('made-up-feed')).toMatchObject({ outcome: 'no-access', version: 1 });
    expect(await reader.readable()).toEqual(before);
    // Nobody asks again and again: the next time is set, and nothing is due before.
    sim.takePaths();
    await feeds.runDue();
    expect(sim.takePaths()).toEqual([]);
    // Given back, it goes on, whatever failed before.
    isBack = true;
    sim.heal();
    expect(await feeds.sync('made-up-feed')).toMatchObject({ outcome: 'ok', version: 2 });
    expect(await reader.amount('c10')).toBe(2e9);
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
