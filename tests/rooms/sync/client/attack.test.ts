import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { FEED_LIMITS, type FeedManifest } from '../../../../lib/model';
import { feedJobSchema } from '../../../../lib/sync/client/job';
import { readLink } from '../../../../lib/sync/client/link';
import { deltaPath, readRoot, rootPath } from '../../../../lib/sync/format';
import { FeedSimulator } from '../../../support/feed-simulator';
import {
  companiesOf,
  DAY,
  followed,
  HOUR,
  inFeeds,
  memoryLocks,
  published,
  Reader,
  rawFeeds,
  START,
  stateOf,
  wideCompanies,
} from './support';

vi.setConfig({ testTimeout: 60_000 });

const ID = 'made-up-feed';
const MINUTE = 60_000;

/** A version that most of the facts change with. */
const huge = (billions: number) => companiesOf(20, billions);

describe('what a person gave up', () => {
  it('is not read again by a fresh worker, though the database failed while it was deleted', async () => {
    const { reader } = await followed(companiesOf(5));
    const drop = vi.spyOn(reader.store, 'drop').mockRejectedValue(new Error('the worker ended'));
    await reader.feeds.remove(ID);
    drop.mockRestore();
    reader.start();
    expect(await reader.store.layers()).toEqual([]);
    const due = await reader.feeds.nextDue();
    expect(due).not.toBeNull();
    expect(due ?? 0).toBeLessThanOrEqual(reader.now + HOUR);
    await reader.feeds.runDue();
    expect(await rawFeeds(reader.parts)).toMatchObject({ gens: {}, shards: {}, files: [] });
  });

  it('does not come back by a run that another window asked for at the same time', async () => {
    const { sim, reader } = await followed(companiesOf(5));
    await sim.publisher.publish(companiesOf(5, 2));
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const get = reader.area.get;
    const area = { ...reader.area };
    reader.area.get = async (keys) => {
      const value = await get(keys);
      if (keys === `feed:${ID}`) await held;
      return value;
    };
    const late = reader.sync().catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    Object.assign(reader.area, { get: area.get });
    await reader.feeds.remove(ID);
    release();
    await late;
    expect(await reader.store.layers()).toEqual([]);
    expect(await rawFeeds(reader.parts)).toMatchObject({ gens: {}, shards: {}, files: [] });
  });

  it('is not read when the list of feeds was lost, and is not taken over by another feed of the same id', async () => {
    const { reader } = await followed(companiesOf(5, 666));
    reader.area.items.delete('feeds');
    reader.start();
    expect(await reader.store.layers()).toEqual([]);
    const other = await FeedSimulator.create({ now: reader.now, url: 'https://other.example/' });
    await other.publisher.publish(companiesOf(5, 1));
    const second = new Reader(other);
    Object.assign(second, { parts: reader.parts, area: reader.area });
    second.start();
    other.offline(/^s\//);
    const offer = await second.feeds.look(other.url);
    await second.feeds.follow(other.url, offer.fingerprint);
    await second.sync();
    expect(await second.amount('c0')).toBeNull();
    other.heal();
    expect(await second.sync()).toMatchObject({ outcome: 'ok', version: 1 });
    expect(await second.amount('c0')).toBe(1e9);
  });
});

describe('a publisher who deceives', () => {
  it('does not go on after an equivocation when the link is followed again or a held version agreed to', async () => {
    const { sim, reader } = await followed(huge(1));
    await sim.publisher.publish(huge(1).map((one) => ({ ...one, checked: '2026-02-02' })));
    await reader.sync();
    const { manifest } = sim.publisher.state;
    await sim.publisher.writeManifest({ ...manifest, ...(await rival(manifest)) });
    expect(await reader.sync()).toMatchObject({ outcome: 'equivocation' });
    await sim.publisher.publish(huge(1).map((one) => ({ ...one, checked: '2026-03-03' })));
    const offer = await reader.feeds.look(sim.url);
    await reader.feeds.follow(sim.url, offer.fingerprint);
    await reader.feeds.accept(ID, 3).catch(() => null);
    expect(await reader.sync()).toMatchObject({ outcome: 'equivocation', version: 2, nextAt: null });
  });

  it('is stopped though there is no room for the proof', async () => {
    const { sim, reader } = await followed(companiesOf(5));
    const { manifest } = sim.publisher.state;
    await sim.publisher.writeManifest({ ...manifest, ...(await rival(manifest)) });
    vi.spyOn(reader.store, 'putFile').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await reader.sync()).toMatchObject({ outcome: 'equivocation', version: 1, nextAt: null });
    expect(await reader.feeds.nextDue()).toBeNull();
  });

  it('cannot have more roots than are ever kept', async () => {
    const { sim, reader } = await followed(companiesOf(5));
    const { root } = sim.publisher;
    const before = { root: { ...root, version: FEED_LIMITS.roots }, hash: '' };
    await sim.publisher.rotate('none', { version: FEED_LIMITS.roots + 1 });
    const bytes = sim.files.get(rootPath(FEED_LIMITS.roots + 1)) as Uint8Array;
    await expect(readRoot(bytes, before)).rejects.toMatchObject({ outcome: 'not-understood' });
    expect(await reader.sync()).toMatchObject({ outcome: 'ok' });
  });

  it('cannot have a person agree to one state of a version and then serve another', async () => {
    const { sim, reader } = await followed(huge(1));
    await sim.publisher.publish(huge(200));
    expect(await reader.sync()).toMatchObject({ outcome: 'held', held: { version: 2 } });
    const twin = await twinOf(sim, huge(9_000_000));
    for (const [path, bytes] of twin) sim.files.set(path, bytes);
    expect(await reader.feeds.accept(ID, 2)).toMatchObject({ outcome: 'held', version: 1 });
    expect(await reader.amount('c0')).toBe(1e9);
    expect(await reader.feeds.accept(ID, 2)).toMatchObject({ outcome: 'ok', version: 2 });
    expect(await reader.amount('c0')).toBe(9e15);
  });

  it('cannot fill the disk with versions that cannot be taken', async () => {
    const { sim, reader } = await followed(wideCompanies(120));
    const before = Object.keys((await rawFeeds(reader.parts)).shards).length;
    for (let version = 0; version < 6; version++) {
      await sim.publisher.publish(
        wideCompanies(120, (i) => (i % 7 === 0 ? 1 + version / 100 : 1)),
        { edit: (manifest) => ({ ...manifest, counts: { ...manifest.counts, facts: manifest.counts.facts + 1 } }) },
      );
      expect(await reader.sync()).toMatchObject({ outcome: 'not-understood', version: 1 });
    }
    expect(Object.keys((await rawFeeds(reader.parts)).shards).length).toBeLessThanOrEqual(2 * before);
  });

  it('cannot make a reader hold one company twice', async () => {
    const { sim, reader } = await followed(companiesOf(1));
    await sim.publisher.publish(companiesOf(1), {
      edit: (manifest) => ({ ...manifest, version: 2 }),
    });
    const [shard] = sim.publisher.state.manifest.shards;
    if (shard === undefined) throw new Error('no shard');
    const { stateHashOf } = await import('../../../../lib/sync/format');
    const shards = [shard, shard];
    const manifest: FeedManifest = {
      ...sim.publisher.state.manifest,
      ...{ shardBits: 1, shards, deltas: [], counts: { companies: 1, facts: 2 } },
      stateHash: await stateHashOf(ID, [shard.sha256, shard.sha256]),
    };
    await sim.publisher.writeManifest(manifest);
    expect(await reader.sync()).toMatchObject({ outcome: 'not-understood', version: 1 });
    await sim.publisher.writeManifest({ ...manifest, counts: { companies: 2, facts: 2 } });
    expect(await reader.sync()).toMatchObject({ outcome: 'not-understood', version: 1 });
  });
});

describe('keys that a root took away', () => {
  it('have signed nothing that can be brought back', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    await sim.publisher.publish(companiesOf(12).map((one, i) => (i === 0 ? (companiesOf(1, 2)[0] ?? one) : one)));
    await reader.sync();
    expect(await reader.amount('c0')).toBe(2e9);
    await sim.publisher.rotate('manifest');
    sim.now += HOUR;
    await sim.publisher.publish(companiesOf(12));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 3, previous: null });
    await expect(reader.feeds.undo(ID)).rejects.toThrow();
    expect(await reader.amount('c0')).toBe(1e9);
  });

  it('may be followed by an undo when they stayed what they were', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    await sim.publisher.rotate('none');
    await sim.publisher.publish(companiesOf(12).map((one, i) => (i === 0 ? (companiesOf(1, 2)[0] ?? one) : one)));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2, previous: 1 });
  });
});

describe('a host', () => {
  it('cannot make what was renewed expire by an older signature of the same version', async () => {
    const { sim, reader } = await followed(companiesOf(5));
    const old = sim.files.get('feed.json') as Uint8Array;
    sim.now += 10 * DAY;
    const { manifest } = sim.publisher.state;
    const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
    await sim.publisher.writeManifest({
      ...manifest,
      signedAt: instant(sim.now),
      expires: instant(sim.now + 14 * DAY),
    });
    expect(await reader.sync()).toMatchObject({
      outcome: 'ok',
      expires: instant(sim.now + 14 * DAY).replace('Z', 'Z'),
    });
    const renewed = (await reader.view()).expires;
    sim.files.set('feed.json', old);
    await reader.sync();
    expect((await reader.view()).expires).toBe(renewed);
    sim.now += 6 * DAY;
    await reader.sync();
    expect(await reader.view()).toMatchObject({ expires: renewed, expired: false });
  });

  it.each([302, 307])(
    'that sends the reader elsewhere (%i) is not followed, not even to its own address',
    async (status) => {
      const { sim, reader } = await followed(companiesOf(5));
      for (const location of ['http://feed.example/ai/feed.json', 'https://other.example/', `${sim.url}other.json`]) {
        sim.answer('feed.json', status, { location });
        expect(await reader.sync()).toMatchObject({ outcome: 'login', version: 1 });
        sim.heal();
      }
      expect(sim.requests.map(({ init }) => init.redirect)).toEqual(sim.requests.map(() => 'manual'));
      expect(sim.takePaths().filter((path) => !/^(root\/2|feed)\.json$/.test(path))).toEqual([]);
    },
  );

  it.each([
    [/^feed\.json$/, FEED_LIMITS.manifest],
    [/^root\/2\.json$/, FEED_LIMITS.root],
    [/^s\//, FEED_LIMITS.shard],
    [/^d\//, FEED_LIMITS.delta],
  ])('that sends without end for %s is stopped at the cap, whatever length it states', async (path, cap) => {
    const { sim, reader } = await followed(wideCompanies(60));
    await sim.publisher.publish(wideCompanies(60, (i) => (i === 7 ? 1.1 : 1)));
    const isDelta = cap === FEED_LIMITS.delta;
    if (!isDelta) sim.publisher.dropDeltas();
    sim.fault(path, { kind: 'bytes', bytes: new Uint8Array(cap + 200_000).fill(48) });
    const view = await reader.sync();
    const seen = sim.requests.filter((one) => path.test(one.path));
    expect(seen.length).toBeGreaterThan(0);
    for (const { bytes } of seen) expect(bytes).toBeLessThanOrEqual(cap + 2048);
    if (isDelta) expect(view).toMatchObject({ outcome: 'ok', version: 2 });
    else expect(view).toMatchObject({ outcome: 'too-large', version: 1 });
    expect(await reader.amount('c8')).toBe(1e9);
  });

  it('that unpacks on the way gives deltas as well', async () => {
    const companies = wideCompanies(400);
    const { sim, reader } = await followed(companies);
    await sim.publisher.publish(
      wideCompanies(400, (i) => (i % 10 === 0 ? 1.1 : 1)).map((one, i) =>
        i % 10 === 0 ? { ...one, website: `https://c${i}.example/` } : one,
      ),
    );
    const [delta] = sim.publisher.state.manifest.deltas;
    if (delta === undefined) throw new Error('no delta');
    const path = deltaPath(delta);
    const unpacked = gunzipSync(sim.files.get(path) as Uint8Array);
    // Longer than a packed one may be, as it is where many facts change.
    const long = Buffer.concat([unpacked]);
    sim.files.set(path, long);
    const view = await reader.sync();
    expect(view).toMatchObject({ outcome: 'ok', version: 2 });
    expect(sim.takePaths().filter((one) => one.startsWith('s/'))).toEqual([]);
  });

  it('that asks to come back at once is not asked without a pause', async () => {
    const { sim, reader } = await followed(companiesOf(3));
    for (let n = 0; n < 3; n++) {
      sim.answer('feed.json', 503, { 'retry-after': '0' });
      const { nextAt } = await reader.sync();
      expect(Date.parse(nextAt ?? '') - reader.now).toBeGreaterThanOrEqual(5 * MINUTE);
    }
  });

  it('that drips does not keep the other feeds from being asked', async () => {
    const slow = await published(companiesOf(3));
    const quick = await FeedSimulator.create({ now: START, feed: 'quick', url: 'https://quick.example/' });
    await quick.publisher.publish(companiesOf(3));
    const fetch: typeof globalThis.fetch = (input, init) =>
      (String(input).startsWith(quick.url) ? quick : slow).fetch(input, init);
    const reader = new Reader(slow, { fetch, runWaitMs: 50 });
    await reader.follow();
    const offer = await reader.feeds.look(quick.url);
    await reader.feeds.follow(quick.url, offer.fingerprint);
    await reader.feeds.sync('quick');
    slow.now += DAY;
    slow.fault('feed.json', { kind: 'silence' });
    quick.takePaths();
    const due = reader.feeds.runDue();
    await expect.poll(() => quick.takePaths(), { timeout: 5000 }).toContain('feed.json');
    await due;
    await reader.feeds.cancel(ID);
  });

  it('that answers 403 for files that are not there, as stores of objects do, has its chain of roots end there', async () => {
    const sim = await published(companiesOf(3));
    const reader = new Reader(sim);
    sim.answer('root/2.json', 403);
    expect(await reader.follow()).toMatchObject({ outcome: 'ok', version: 1 });
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
  });
});

describe('database and notes that disagree', () => {
  it('a version that was taken back stays so when the notes were lost', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    await sim.publisher.publish(companiesOf(12).map((one, i) => (i === 0 ? (companiesOf(1, 2)[0] ?? one) : one)));
    await reader.sync();
    await reader.feeds.undo(ID);
    reader.area.items.delete(`feed:${ID}`);
    reader.start();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
    expect(await reader.amount('c0')).toBe(1e9);
  });

  it('a version that came into force is told of, though it could not be noted', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    await sim.publisher.publish(companiesOf(12, 1, '2026-02-02'));
    const { set } = reader.area;
    reader.area.set = async (items) => {
      if (Object.hasOwn(items, `feed:${ID}`)) throw new Error('no room');
      return set(items);
    };
    const before = reader.flips.length;
    expect(await reader.sync()).toMatchObject({ outcome: 'database', version: 2 });
    expect(reader.flips.length).toBe(before + 1);
    reader.area.set = set;
    sim.publisher.rollback(1);
    expect(await reader.sync()).toMatchObject({ outcome: 'older', version: 2, repairing: false });
    sim.publisher.rollback(2);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2 });
    expect(reader.area.items.get(`feed:${ID}`)).toMatchObject({ version: 2, floor: 2 });
  });

  it('a database that fell back is told as being repaired, and asked for at once', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    const row = await inFeeds(reader.parts, (db) => db.gens.get(ID));
    await sim.publisher.publish(companiesOf(12, 1, '2026-02-02'));
    await reader.sync();
    await inFeeds(reader.parts, async (db) => row && db.gens.put(row));
    reader.start();
    sim.now += HOUR;
    expect(await reader.view()).toMatchObject({ version: 1, repairing: true });
    await reader.feeds.runDue();
    expect(await reader.view()).toMatchObject({ version: 2, repairing: false, outcome: 'ok' });
  });

  it('an older state that is still being read from the database does not replace a newer one, whatever the clock says', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    await sim.publisher.publish(companiesOf(12).map((one, i) => (i === 0 ? (companiesOf(1, 2)[0] ?? one) : one)));
    reader.start();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const connection = (reader.store as unknown as { connection: { run: (...args: unknown[]) => Promise<unknown> } })
      .connection;
    const run = connection.run.bind(connection);
    let first = true;
    connection.run = async (what, work) => {
      const result = await run(what, work);
      if (what === 'listing shards' && first) {
        first = false;
        await gate;
      }
      return result;
    };
    const loading = reader.store.layers();
    await expect.poll(() => first).toBe(false);
    reader.skew = -3 * DAY;
    sim.hostSkew = -3 * DAY;
    await reader.sync();
    expect((await stateOf(reader))?.length).toBe(64);
    release();
    await loading;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await reader.amount('c0')).toBe(2e9);
  });
});

describe('a worker that dies in every run', () => {
  it('is woken half a minute later at first, then less and less often', async () => {
    const { sim, reader } = await followed(companiesOf(3));
    sim.now += DAY;
    const waits: number[] = [];
    for (let n = 0; n < 14; n++) {
      sim.heal();
      sim.fault('feed.json', { kind: 'silence' });
      void reader.sync();
      const stored = () => reader.store.text('jobs', ID, feedJobSchema);
      await expect.poll(async () => (await stored())?.triedAt, { timeout: 10_000 }).toBe(reader.now);
      waits.push(((await stored())?.nextAt ?? 0) - reader.now);
      reader.locks = memoryLocks();
      reader.start();
      sim.now += Math.max(...waits) + 1;
    }
    expect(waits.slice(0, 4)).toEqual([30_000, 30_000, 30_000, 30_000]);
    expect(waits.at(-1)).toBeGreaterThan(10 * MINUTE);
  });
});

describe('links', () => {
  it('only a file of the name feed.json is taken off', () => {
    expect(readLink('https://example.org/a/feed.json').url).toBe('https://example.org/a/');
    expect(readLink('https://example.org/feed.json').url).toBe('https://example.org/');
    expect(readLink('https://example.org/a/myfeed.json').url).toBe('https://example.org/a/myfeed.json/');
  });
});

async function rival(manifest: FeedManifest): Promise<Pick<FeedManifest, 'shards' | 'stateHash'>> {
  const { stateHashOf } = await import('../../../../lib/sync/format');
  const shards = manifest.shards.map((shard) => ({ ...shard, sha256: 'e'.repeat(64) }));
  return {
    shards,
    stateHash: await stateHashOf(
      manifest.feed,
      shards.map(({ sha256 }) => sha256),
    ),
  };
}

/** The files of the newest version once more with other companies, by the same keys. */
async function twinOf(sim: FeedSimulator, companies: ReturnType<typeof companiesOf>): Promise<Map<string, Uint8Array>> {
  const { buildFeed, signManifest } = await import('../../../../lib/sync/format');
  const { publisher } = sim;
  const before = publisher.states.get(publisher.state.manifest.version - 1) ?? null;
  const built = await buildFeed({
    ...{ root: publisher.root, companies, previous: before, earlier: [], now: sim.now, days: 14 },
    ...{ refreshSeconds: 21_600, minClient: '0.1.0' },
  });
  const files = new Map<string, Uint8Array>(built.files);
  files.set('feed.json', await signManifest(built.state.manifest, publisher.manifestRole.keys));
  return files;
}

describe('the same state under a new number', () => {
  it('is not taken by itself when a person took that state back, and is when they bring it back', async () => {
    const { sim, reader } = await followed(companiesOf(20));
    const before = await reader.readable();
    await sim.publisher.publish(companiesOf(20, 1, '2026-02-02'));
    await reader.sync();
    const after = await reader.readable();
    await reader.feeds.undo(ID);
    await sim.publisher.publish();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
    reader.start();
    await sim.publisher.publish();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
    expect(await reader.readable()).toEqual(before);
    await reader.feeds.undo(ID);
    expect(await reader.readable()).toEqual(after);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 4 });
    await sim.publisher.publish();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 5 });
    await sim.publisher.publish(companiesOf(20));
    expect(await reader.sync()).toMatchObject({ version: 6 });
  });

  it('keeps the changes that nobody looked at yet', async () => {
    const { sim, reader } = await followed(companiesOf(20));
    await sim.publisher.publish([...companiesOf(19), ...companiesOf(20, 1.5).slice(19)]);
    const { changes } = await reader.sync();
    expect(changes).toBeGreaterThan(0);
    await sim.publisher.publish();
    expect(await reader.sync()).toMatchObject({ version: 3, changes });
    expect((await reader.feeds.changes(ID))?.total).toBe(changes);
  });
});
