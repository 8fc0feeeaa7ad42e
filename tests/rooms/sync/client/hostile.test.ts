import { describe, expect, it } from 'vitest';
import type { Company, FeedManifest } from '../../../../lib/model';
import { compareEvidence, rootPath, stateHashOf } from '../../../../lib/sync';
import type { FeedSimulator } from '../../../support/feed-simulator';
import { freshParts } from '../../facts/fixtures';
import { CLOCKS, companiesOf, DAY, followed, published, Reader, rawFeeds } from './support';

const LARGEST = 2 ** 53 - 2;
const floorOf = async (reader: Reader) => (reader.area.items.get('feed:made-up-feed') as { floor: number }).floor;

/** The newest manifest once more with another state, as a publisher who deceives would sign it. */
async function rivalOf(sim: FeedSimulator): Promise<FeedManifest> {
  const { manifest } = sim.publisher.state;
  const shards = manifest.shards.map((shard) => ({ ...shard, sha256: 'e'.repeat(64) }));
  const stateHash = await stateHashOf(
    manifest.feed,
    shards.map(({ sha256 }) => sha256),
  );
  return { ...manifest, shards, stateHash };
}

describe.each(CLOCKS)('H01 rollback-freeze-forward, %s', (_, now) => {
  const begin = async () => {
    const begun = await followed(companiesOf(12), { now });
    await begun.sim.publisher.publish(companiesOf(12, 1, '2026-02-02'));
    await begun.reader.sync();
    return begun;
  };

  it('takes no older version, though the database or the notes beside it were set back', async () => {
    const { sim, reader } = await begin();
    sim.publisher.rollback(1);
    expect(await reader.sync()).toMatchObject({ outcome: 'older', version: 2 });
    reader.area.items.delete('feed:made-up-feed');
    reader.start();
    expect(await reader.sync()).toMatchObject({ outcome: 'older', version: 2 });
    expect(await floorOf(reader)).toBe(2);
    reader.parts = freshParts();
    reader.start();
    expect(await reader.sync()).toMatchObject({ outcome: 'older', version: null, repairing: true });
    sim.publisher.rollback(2);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2, repairing: false });
  });

  it('stops at one version with two states, keeps the proof, and goes on with the next version only', async () => {
    const { sim, reader } = await begin();
    const honest = sim.files.get('feed.json') as Uint8Array;
    await sim.publisher.writeManifest(await rivalOf(sim));
    expect(await reader.sync()).toMatchObject({ outcome: 'equivocation', version: 2, nextAt: null });
    expect(await reader.feeds.nextDue()).toBeNull();
    sim.takePaths();
    sim.now += 9 * DAY;
    await reader.feeds.runDue();
    await reader.sync();
    expect(sim.takePaths()).toEqual([]);
    expect(await reader.feeds.resume('made-up-feed')).toMatchObject({ outcome: 'equivocation' });
    sim.files.set('feed.json', honest);
    await sim.publisher.writeManifest(sim.publisher.state.manifest);
    await sim.publisher.publish(companiesOf(12, 1, '2026-03-03'));
    expect(await reader.feeds.resume('made-up-feed')).toMatchObject({ outcome: 'ok', version: 3 });
  });

  it('labels what is not renewed, takes no newer version that has expired, and refuses to begin with one', async () => {
    const { sim, reader } = await begin();
    await sim.publisher.publish(companiesOf(12, 1, '2026-03-03'));
    sim.now += 15 * DAY;
    expect(await reader.sync()).toMatchObject({ outcome: 'expired', version: 2, expired: true });
    expect(await reader.amount('c3')).toBe(1e9);
    await expect(new Reader(sim).feeds.look(sim.url)).rejects.toMatchObject({ outcome: 'expired' });
    await expect(new Reader(sim).follow()).rejects.toMatchObject({ outcome: 'expired' });
  });

  it('is brought back by new keys after a stolen one drove the version to the end', async () => {
    const { sim, reader } = await begin();
    const { publisher } = sim;
    const honest = publisher.state;
    const stolen = publisher.manifestRole.keys;
    await publisher.writeManifest({ ...honest.manifest, version: LARGEST, deltas: [] }, stolen);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: LARGEST });
    publisher.files.set('feed.json', publisher.manifests.get(2) as Uint8Array);
    publisher.states.delete(LARGEST);
    await publisher.publish(companiesOf(12, 1, '2026-03-03'));
    expect(await reader.sync()).toMatchObject({ outcome: 'older', version: LARGEST });
    await publisher.rotate('manifest', { manifestFloor: 4 });
    await publisher.publish(companiesOf(12, 1, '2026-04-04'));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 4 });
    expect(await floorOf(reader)).toBe(4);
    publisher.rollback(3);
    expect((await reader.sync()).version).toBe(4);
    await publisher.writeManifest({ ...honest.manifest, version: LARGEST - 1, rootVersion: 2 }, stolen);
    expect(await reader.sync()).toMatchObject({ outcome: 'unsigned', version: 4 });
  });

  it('judges by the time of the host, and does not enforce, where this device’s clock is wrong', async () => {
    for (const skew of [15 * DAY, 91 * DAY, 1096 * DAY, -2 * DAY]) {
      const { sim, reader } = await begin();
      reader.skew = skew;
      await sim.publisher.publish(companiesOf(12, 1, '2026-05-05'));
      expect(await reader.sync()).toMatchObject({ outcome: 'clock', version: 3 });
      expect(await reader.amount('c3')).toBe(1e9);
      reader.skew = 0;
      expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 3 });
    }
  });
});

describe('H02 wrong-feed', () => {
  it('refuses the manifest and the roots of another feed, and keeps the floor', async () => {
    const { sim, reader } = await followed(companiesOf(12));
    const other = await published(companiesOf(12, 9), { feed: 'other-feed' });
    const before = await rawFeeds(reader.parts);
    const floor = await floorOf(reader);
    const honest = new Map(sim.files);
    const wrong = async (paths: readonly string[]) => {
      for (const path of paths) sim.files.set(path, other.files.get(path) as Uint8Array);
      expect((await reader.sync()).outcome).toBe('unsigned');
      for (const path of paths) sim.files.set(path, honest.get(path) ?? new Uint8Array());
      if (!honest.has(paths[0] ?? '')) sim.files.delete(paths[0] ?? '');
      expect(await rawFeeds(reader.parts)).toMatchObject({ gens: before.gens, shards: before.shards });
      expect(await floorOf(reader)).toBe(floor);
    };
    await wrong(['feed.json']);
    await other.publisher.rotate();
    await wrong([rootPath(2)]);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
  });

  it('refuses to follow a feed under a fingerprint that is not its own', async () => {
    const sim = await published(companiesOf(3));
    const reader = new Reader(sim);
    const link = `${sim.url}#factfeed=${'0'.repeat(64)}`;
    await expect(reader.feeds.look(link)).rejects.toMatchObject({ outcome: 'unsigned' });
    await expect(reader.feeds.follow(sim.url, '0'.repeat(64))).rejects.toMatchObject({ outcome: 'unsigned' });
    expect(await reader.feeds.list()).toEqual([]);
  });

  it('refuses a second feed that says it has the id of the first', async () => {
    const { reader } = await followed(companiesOf(3));
    const twin = await published(companiesOf(3), { url: 'https://twin.example/' } as never);
    const window = reader.open(reader.store, { fetch: twin.fetch });
    const { fingerprint } = await window.look(twin.url);
    await expect(window.follow(twin.url, fingerprint)).rejects.toMatchObject({ outcome: 'not-understood' });
    expect(await reader.view()).toMatchObject({ outcome: 'ok', version: 1 });
  });
});

describe('H09 mass-change', () => {
  const COUNT = 60;
  const moved = (companies: readonly Company[]) =>
    companies.map((one) => ({
      ...one,
      facts: one.facts.map((fact) => ({
        ...fact,
        reports: fact.reports.map((report) => ({ ...report, url: `https://one.example/${one.id}` })),
      })),
    }));
  const CHANGES: Record<string, (all: Company[]) => Company[]> = {
    'a third is deleted': (all) => all.slice(0, COUNT * 0.7),
    'all amounts are a thousandfold': () => companiesOf(COUNT, 1000),
    'all sources move to one domain': moved,
    'nothing is left': () => [],
  };

  it.each(Object.entries(CHANGES))('holds it back when %s, and takes it when a person agrees', async (_, change) => {
    const { sim, reader } = await followed(companiesOf(COUNT));
    const before = await reader.readable();
    await sim.publisher.publish(change(companiesOf(COUNT)));
    const view = await reader.sync();
    expect(view).toMatchObject({ outcome: 'held', version: 1, held: { version: 2, facts: COUNT } });
    expect(await reader.readable()).toEqual(before);
    reader.start();
    sim.takePaths();
    expect(await reader.sync()).toMatchObject({ outcome: 'held', held: view.held });
    expect(sim.takePaths()).toEqual(['root/2.json', 'feed.json']);
    expect(await reader.feeds.accept('made-up-feed', 2)).toMatchObject({ outcome: 'ok', version: 2, held: null });
    expect(await reader.readable()).not.toEqual(before);
    await reader.feeds.undo('made-up-feed');
    expect(await reader.readable()).toEqual(before);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
    await reader.feeds.undo('made-up-feed');
    expect(await reader.view()).toMatchObject({ version: 2 });
  });

  it('asks again only for a new version, and forgets the old question', async () => {
    const { sim, reader } = await followed(companiesOf(COUNT));
    await sim.publisher.publish(companiesOf(COUNT, 1000));
    await reader.sync();
    await sim.publisher.publish(companiesOf(COUNT, 500));
    expect(await reader.feeds.accept('made-up-feed', 2)).toMatchObject({ outcome: 'held', held: { version: 3 } });
    await sim.publisher.publish(companiesOf(COUNT));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 4, held: null });
  });

  it('brings the version before back for a day', async () => {
    const { sim, reader } = await followed(companiesOf(COUNT));
    await sim.publisher.publish(companiesOf(COUNT, 1, '2026-02-02'));
    await reader.sync();
    expect(await reader.view()).toMatchObject({ previous: 1 });
    sim.now += DAY + 1;
    expect(await reader.view()).toMatchObject({ previous: null });
    await expect(reader.feeds.undo('made-up-feed')).rejects.toMatchObject({ outcome: 'not-understood' });
    await reader.sync();
    expect(Object.keys((await rawFeeds(reader.parts)).shards)).toHaveLength(1);
  });
});

describe('H10 split-view', () => {
  it('shows from what two readers export that they were told different things', async () => {
    const sim = await published(companiesOf(12));
    const [one, two] = [new Reader(sim), new Reader(sim)];
    await one.follow();
    await two.follow();
    await sim.publisher.publish(companiesOf(12, 1, '2026-02-02'));
    await one.sync();
    const alike = await compareEvidence([
      await one.feeds.evidence('made-up-feed'),
      await two.feeds.evidence('made-up-feed'),
    ]);
    expect(alike).toMatchObject({ equivocations: [] });
    sim.publisher.states.delete(2);
    await sim.publisher.publish(companiesOf(12, 1, '2026-03-03'));
    expect(await two.sync()).toMatchObject({ outcome: 'ok', version: 2 });
    const texts = [await one.feeds.evidence('made-up-feed'), await two.feeds.evidence('made-up-feed')];
    const report = await compareEvidence(texts);
    expect(report.equivocations).toEqual([2]);
    const forged = (texts[0] ?? '').replace(/\\"sig\\":\\"[^\\]{4}/, '\\"sig\\":\\"AAAA');
    expect(forged).not.toBe(texts[0]);
    await expect(compareEvidence([forged])).rejects.toMatchObject({ name: 'FeedError' });
  });
});
