import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gunzip, gzip } from '../../../../lib/integrity';
import { shardPath } from '../../../../lib/sync';
import { download } from '../../../../lib/sync/client/download';
import { LONG, randomFrom, seedFor } from '../../../../scripts/bench/random';
import type { FeedSimulator } from '../../../support/feed-simulator';
import { CLOCKS, companiesOf, DAY, followed, published, Reader, rawFeeds, wideCompanies } from './support';

vi.setConfig({ testTimeout: 120_000 * LONG });
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
const gen = async (reader: Reader) => (await rawFeeds(reader.parts)).gens['made-up-feed'];
const waitOf = (view: { nextAt: string | null }, now: number) => Date.parse(view.nextAt ?? '') - now;

describe('S01 first-load-resume', () => {
  it('keeps what came before the link was cut, and fetches only the rest', async () => {
    const random = randomFrom(seedFor('S01'));
    const companies = wideCompanies(500);
    const sim = await published(companies);
    const { shards, stateHash } = sim.publisher.state.manifest;
    expect(shards.length).toBeGreaterThanOrEqual(16);
    const unbroken = new Reader(sim);
    await unbroken.follow();
    const whole = await unbroken.readable();
    for (let round = 0; round < 4 * LONG; round++) {
      const kept = 1 + Math.floor(random() * (shards.length - 2));
      for (const { sha256 } of shards.slice(kept)) sim.cut(shardPath(sha256), 100);
      const reader = new Reader(sim);
      expect(await reader.follow()).toMatchObject({ outcome: 'offline', version: null });
      expect(await reader.store.layers()).toEqual([]);
      const staged = Object.values((await rawFeeds(reader.parts)).shards);
      expect(staged).toEqual(Array.from({ length: staged.length }, () => true));
      expect(staged.length).toBeLessThanOrEqual(kept);
      expect(staged.length).toBeGreaterThan(0);
      sim.heal();
      sim.takePaths();
      reader.start();
      expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
      expect(sim.takePaths().filter((path) => path.startsWith('s/'))).toHaveLength(shards.length - staged.length);
      expect(JSON.parse((await gen(reader)) ?? '').current.stateHash).toBe(stateHash);
      expect(await reader.readable()).toEqual(whole);
    }
  });

  it('answers from the version in force while a next one is cut off', async () => {
    const { sim, reader } = await followed(wideCompanies(200));
    await sim.publisher.publish(wideCompanies(200, (i) => (i % 9 === 0 ? 2 : 1)));
    sim.publisher.dropDeltas();
    const before = await reader.readable();
    sim.cut(/^s\//, 100);
    expect(await reader.sync()).toMatchObject({ outcome: 'offline', version: 1 });
    expect(await reader.readable()).toEqual(before);
    sim.heal();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2 });
    expect([await reader.amount('c9'), await reader.amount('c10')]).toEqual([2e9, 1e9]);
  });
});

describe('S03 delta-poison', () => {
  it.each(['a bit of it', 'a figure in it'])(
    'fetches the shards when %s was changed, and reads no wrong fact',
    async (what) => {
      const companies = wideCompanies(200);
      const { sim, reader } = await followed(companies);
      const next = wideCompanies(200, (i) => (i === 7 ? 3 : 1));
      await sim.publisher.publish(next);
      const path = 'd/1-2.json.gz';
      const file = sim.files.get(path) as Uint8Array;
      if (what === 'a bit of it') sim.flip(path, 8 * 40 + 3);
      else {
        const text = new TextDecoder().decode(await gunzip(file, { packed: 1e6, unpacked: 1e7 }));
        expect(text).toContain('3000000000');
        sim.files.set(path, await gzip(new TextEncoder().encode(text.replaceAll('3000000000', '9000000000'))));
      }
      const seen: (number | null)[] = [];
      const [view] = await Promise.all([
        reader.sync(),
        (async () => {
          for (let i = 0; i < 40; i++) {
            seen.push(await reader.amount('c7'));
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        })(),
      ]);
      expect(view).toMatchObject({ outcome: 'ok', version: 2 });
      expect(seen.filter((amount) => amount !== 1e9 && amount !== 3e9)).toEqual([]);
      expect(await reader.amount('c7')).toBe(3e9);
      const changedShards = sim.takePaths().filter((one) => one.startsWith('s/'));
      expect(changedShards).toHaveLength(1);
    },
  );

  it('takes a sound delta and no shard', async () => {
    const { sim, reader } = await followed(wideCompanies(200));
    await sim.publisher.publish(wideCompanies(200, (i) => (i === 7 ? 3 : 1)));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2 });
    expect(sim.takePaths()).toEqual(['root/2.json', 'feed.json', 'd/1-2.json.gz']);
    expect(await reader.amount('c7')).toBe(3e9);
  });
});

describe.each(CLOCKS)('S04 stale-cdn, %s', (_, now) => {
  it('never goes back, and says nothing of a rollback until three in a row', async () => {
    const { sim, reader } = await followed(companiesOf(12), { now });
    await sim.publisher.publish(companiesOf(12, 1, '2026-02-02'));
    for (let poll = 0; poll < 20; poll++) {
      sim.publisher.rollback(poll % 2 === 0 ? 2 : 1);
      const view = await reader.sync();
      expect([view.version, view.outcome]).toEqual(poll % 2 === 0 ? [2, 'ok'] : [2, 'older']);
    }
  });
});

describe('S05 captive-portal', () => {
  it('tells it from a feed, keeps the data and waits a quarter of an hour', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    const before = await rawFeeds(reader.parts);
    sim.captivePortal();
    const view = await reader.sync();
    expect(view).toMatchObject({ outcome: 'login', version: 1 });
    expect(waitOf(view, reader.now)).toBe(15 * MINUTE);
    expect(await rawFeeds(reader.parts)).toMatchObject({ gens: before.gens, shards: before.shards });
    await expect(new Reader(sim).feeds.look(sim.url)).rejects.toMatchObject({ outcome: 'login' });
  });
});

describe('S06 drip', () => {
  it('gives a host that stalls up within 20 s, and resumes', async () => {
    const sim = await published(wideCompanies(120));
    const reader = new Reader(sim);
    const offer = await reader.feeds.look(sim.url);
    sim.stall(/^s\//, 100);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await reader.feeds.follow(sim.url, offer.fingerprint);
    let view: Awaited<ReturnType<Reader['sync']>> | null = null;
    const run = reader.sync().then((one) => (view = one));
    /** Lets all go on that no clock holds up. */
    const until = async (isSo: () => boolean): Promise<void> => {
      for (let i = 0; i < 100_000 && !isSo(); i++) await new Promise((resolve) => setImmediate(resolve));
    };
    await until(() => sim.requests.some(({ path, bytes }) => path.startsWith('s/') && bytes > 0));
    await vi.advanceTimersByTimeAsync(14_000);
    expect(view).toBeNull();
    await vi.advanceTimersByTimeAsync(2000);
    await until(() => view !== null);
    await run;
    expect(view).toMatchObject({ outcome: 'too-slow', version: null });
    vi.useRealTimers();
    sim.heal();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
  });

  it.each([
    ['20 s for an answer to begin', { kind: 'silence' }, 20_000],
    ['15 s for the next byte', { kind: 'stall', after: 100 }, 15_000],
    ['5 min for the whole, however it drips', { kind: 'drip', bytesPerSecond: 10 }, 300_000],
  ] as const)('waits at most %s', async (_, fault, expected) => {
    const sim = await published(wideCompanies(40));
    const path = shardPath(sim.publisher.state.manifest.shards[0]?.sha256 ?? '');
    sim.fault(path, fault);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { signal } = new AbortController();
    const request = { url: sim.url + path, cap: 1e6, cache: 'default', signal } as const;
    let ended: unknown = null;
    const work = download(sim.fetch, request, sim.now).catch((error: unknown) => {
      ended = error;
    });
    let waited = 0;
    for (; ended === null && waited < 2 * expected; waited += 100) {
      await vi.advanceTimersByTimeAsync(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await work;
    expect(ended).toMatchObject({ outcome: 'too-slow' });
    expect(Math.abs(waited - expected)).toBeLessThanOrEqual(500);
  });
});

describe('S07 gzip-variants', () => {
  const packed = async (bytes: Uint8Array): Promise<Uint8Array> => gzip(Uint8Array.from(bytes));
  /** What reaches us of a file, by how the host sent it: browsers unpack what has the header Content-Encoding. */
  const DELIVERED: Readonly<Record<string, (file: Uint8Array) => Promise<Uint8Array>>> = {
    'as a file': async (file) => file,
    'with Content-Encoding, or plain: unpacked when it comes': async (file) => gunzip(Uint8Array.from(file), CAPS),
    'packed anew, otherwise': async (file) => gzipSync(await gunzip(Uint8Array.from(file), CAPS), { level: 1 }),
  };
  const CAPS = { packed: 1e6, unpacked: 1e7 };
  const shardsOf = (sim: FeedSimulator) => [...sim.files].filter(([path]) => path.startsWith('s/'));

  it.each(Object.keys(DELIVERED))('takes a shard %s, and the same facts come of it', async (how) => {
    const sim = await published(wideCompanies(40));
    const plain = new Reader(sim);
    await plain.follow();
    for (const [path, file] of shardsOf(sim)) sim.files.set(path, (await DELIVERED[how]?.(file)) ?? file);
    const reader = new Reader(sim);
    expect(await reader.follow()).toMatchObject({ outcome: 'ok', version: 1 });
    expect(await reader.readable()).toEqual(await plain.readable());
  });

  it.each([
    ['packed twice', packed],
    ['cut off', async (file: Uint8Array) => file.slice(0, file.length - 9)],
    ['with something after it', async (file: Uint8Array) => Uint8Array.from([...file, 0x1f, 0x8b, 0x08])],
    ['another’s', async () => gzipSync('{}')],
  ])('refuses a shard that is %s, keeps what it has, and takes the right one later', async (_, harm) => {
    const { sim, reader } = await followed(wideCompanies(40));
    const before = await reader.readable();
    await sim.publisher.publish(wideCompanies(40, () => 1.1));
    sim.publisher.dropDeltas();
    const sound = shardsOf(sim);
    for (const [path, file] of sound) sim.files.set(path, await harm(file));
    expect((await reader.sync()).outcome).not.toMatch(/^(?:ok|held)$/);
    expect(await reader.readable()).toEqual(before);
    for (const [path, file] of sound) sim.files.set(path, file);
    await reader.sync();
    await reader.feeds.accept('made-up-feed', 2).catch(() => undefined);
    expect(await reader.view()).toMatchObject({ outcome: 'ok', version: 2 });
  });
});

describe('S08 backoff-curve', () => {
  it('doubles from a quarter of an hour to a day, obeys Retry-After, and begins anew after a success', async () => {
    const { sim, reader } = await followed(companiesOf(3));
    sim.offline();
    for (let n = 0; n < 12; n++) {
      reader.random = n % 2 === 0 ? 0 : 0.999;
      const wait = waitOf(await reader.sync(), reader.now) / MINUTE;
      const expected = 15 * 2 ** n * (1 + reader.random);
      expect(wait).toBeCloseTo(Math.min(24 * 60, expected), 3);
    }
    sim.heal();
    reader.random = 0;
    for (const [header, least, most] of [
      ['3600', 3600, 3660],
      ['999999', 86_400, 86_400],
      [new Date(reader.now + 7200_000).toUTCString(), 7199, 7260],
    ] as const) {
      sim.answer('feed.json', 429, { 'retry-after': header });
      const view = await reader.sync();
      expect(view.outcome).toBe('busy');
      const wait = waitOf(view, reader.now) / 1000;
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(most);
      sim.heal();
    }
    expect(waitOf(await reader.sync(), reader.now)).toBe(0.75 * 21_600_000);
    sim.offline();
    expect(waitOf(await reader.sync(), reader.now)).toBe(15 * MINUTE);
  });
});

describe('S09 two-runs', () => {
  it('has one run when alarm, button and a second window come at once', async () => {
    const { sim, reader } = await followed(wideCompanies(120));
    await sim.publisher.publish(wideCompanies(120, () => 1.1));
    const second = reader.openStore();
    const window = reader.open(second);
    sim.now += DAY;
    const flips = reader.flips.length;
    const [a, b, , c] = await Promise.all([
      reader.sync(),
      reader.sync(),
      reader.feeds.runDue(),
      window.sync('made-up-feed'),
    ]);
    expect([a, b, c].map(({ outcome }) => outcome)).toEqual(['held', 'held', 'held']);
    const paths = sim.takePaths();
    expect(paths.length).toBe(new Set(paths).size);
    await Promise.all([reader.feeds.accept('made-up-feed', 2), window.sync('made-up-feed')]);
    expect(await reader.view()).toMatchObject({ outcome: 'ok', version: 2 });
    expect(reader.flips.length).toBe(flips + 1);
    second.close();
  });
});

describe.each(CLOCKS)('S10 root-walk-offline, %s', (_, now) => {
  it('goes along five roots, one of them expired, and enforces the expiry of the last alone', async () => {
    const { sim, reader } = await followed(companiesOf(12), { now });
    const { publisher } = sim;
    for (const expires of [null, now + 2 * DAY, null, null, null]) {
      const edit = expires === null ? {} : { expires: `${new Date(expires).toISOString().slice(0, 19)}Z` };
      await publisher.rotate('manifest', edit);
    }
    sim.now += 10 * DAY;
    await publisher.publish(companiesOf(12, 1, '2026-03-03'));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2 });
    expect(JSON.parse((await gen(reader)) ?? '').current.rootVersion).toBe(6);
    expect(sim.takePaths().filter((path) => path.startsWith('root/'))).toHaveLength(6);
    await publisher.rotate('none', { expires: `${new Date(sim.now + 3 * DAY).toISOString().slice(0, 19)}Z` });
    sim.now += 5 * DAY;
    await publisher.publish(companiesOf(12, 1, '2026-04-04'));
    expect(await reader.sync()).toMatchObject({ outcome: 'expired', version: 2 });
    await publisher.rotate('none');
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 3 });
  });

  it('takes at most 64 roots in a cycle and keeps every step', async () => {
    const { sim, reader } = await followed(companiesOf(3), { now });
    for (let i = 0; i < 70; i++) await sim.publisher.rotate('manifest');
    await sim.publisher.publish();
    const first = await reader.sync();
    expect(first.version).toBe(1);
    expect(waitOf(first, reader.now)).toBeLessThanOrEqual(MINUTE);
    expect(sim.takePaths().filter((path) => path.startsWith('root/'))).toHaveLength(64);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2 });
    expect(sim.takePaths().filter((path) => path.startsWith('root/'))).toHaveLength(7);
  });
});
