import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../../../lib/integrity';
import { compareEvidence, stateHashOf } from '../../../../lib/sync';
import { CLOCKS, companiesOf, DAY, inFeeds, published, Reader, rawFeeds } from './support';

const HOUR = DAY / 24;
const COUNT = 40;

/** The companies with one of them at another value. */
const changed = (id: number, billions: number, all = companiesOf(COUNT)) =>
  all.map((one, i) => (i === id ? (companiesOf(i + 1, billions)[i] ?? one) : one));

describe.each(CLOCKS)('a feed followed for a month, beginning %s', (_, now) => {
  it('says after each step what is so, and reads what was last proven', async () => {
    const sim = await published(companiesOf(COUNT), { now });
    const reader = new Reader(sim);
    const { publisher } = sim;
    const amounts = async () => [await reader.amount('c3'), await reader.amount('c4')];
    const hash = (version: number) => publisher.states.get(version)?.manifest.stateHash;
    const inForce = async () => {
      const raw = await rawFeeds(reader.parts);
      return JSON.parse(raw.gens['made-up-feed'] ?? '{"current":{}}').current.stateHash as string | undefined;
    };

    // 1. A link, and the first version.
    const offer = await reader.feeds.look(sim.url);
    expect(offer).toMatchObject({ version: 1, name: 'Made-up feed', fingerprintFromLink: false });
    expect(await inForce()).toBeUndefined();
    expect(await reader.feeds.follow(sim.url, offer.fingerprint)).toMatchObject({ version: null });
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1, previous: null, changes: 0 });
    expect(await amounts()).toEqual([1e9, 1e9]);
    expect(await inForce()).toBe(hash(1));

    // 2. Nothing new.
    sim.takePaths();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 1 });
    expect(sim.takePaths()).toEqual(['root/2.json', 'feed.json']);

    // 3. One figure changes.
    sim.now += HOUR;
    await publisher.publish(changed(3, 2));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2, previous: 1, changes: 1 });
    expect(await amounts()).toEqual([2e9, 1e9]);
    const told = await reader.feeds.changes('made-up-feed');
    expect(told?.changes).toMatchObject([
      { kind: 'changed', before: { figure: { low: 1e9 } }, after: { figure: { low: 2e9 } } },
    ]);
    await reader.feeds.seen('made-up-feed');
    expect(await reader.view()).toMatchObject({ changes: 0 });

    // 4. A manifest that is not the publisher's.
    sim.now += HOUR;
    await publisher.publish(changed(4, 7, changed(3, 2)));
    const good = publisher.files.get('feed.json') as Uint8Array;
    await publisher.writeManifest(publisher.state.manifest, [await makeKeyPair()]);
    expect(await reader.sync()).toMatchObject({ outcome: 'unsigned', version: 2 });
    expect(await inForce()).toBe(hash(2));
    publisher.files.set('feed.json', good);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 3, changes: 1 });
    expect(await amounts()).toEqual([2e9, 7e9]);

    // 5. An older version, three times.
    publisher.rollback(2);
    expect(await reader.sync()).toMatchObject({ outcome: 'older', version: 3 });
    expect(await reader.sync()).toMatchObject({ outcome: 'older', version: 3 });
    expect(await reader.sync()).toMatchObject({ outcome: 'rollback', version: 3 });
    expect(await amounts()).toEqual([2e9, 7e9]);
    publisher.rollback(3);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 3 });

    // 6. A shard at the host is not the one that was signed.
    sim.now += HOUR;
    const v4 = await publisher.publish(changed(3, 9, changed(4, 7)));
    publisher.dropDeltas();
    const path = `s/${v4.shards[0]?.sha256}.jsonl.gz`;
    const right = publisher.files.get(path) as Uint8Array;
    sim.flip(path, 4000);
    sim.takePaths();
    expect(await reader.sync()).toMatchObject({ outcome: 'damaged-at-host', version: 3 });
    expect(sim.takePaths().filter((one) => one === path)).toHaveLength(2);
    expect(await amounts()).toEqual([2e9, 7e9]);
    publisher.files.set(path, right);
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 4 });
    expect(await amounts()).toEqual([9e9, 7e9]);

    // 7. A stored shard rots: it is left out, fetched again, and back.
    await inFeeds(reader.parts, async (db) => {
      const row = await db.shards.get(['made-up-feed', v4.shards[0]?.sha256 ?? '']);
      if (row !== undefined) await db.shards.put({ ...row, text: row.text.replace('9000000000', '6660000000') });
    });
    reader.start();
    expect(await reader.amount('c3')).toBeNull();
    await expect.poll(() => reader.view(), { timeout: 15_000 }).toMatchObject({ repairing: false, progress: null });
    expect(await amounts()).toEqual([9e9, 7e9]);

    // 8. Not renewed: what is there stays and is labelled; renewed, the label goes.
    sim.now += 20 * DAY;
    expect(await reader.sync()).toMatchObject({ outcome: 'expired', version: 4, expired: true });
    expect((await reader.store.layers()).map(({ expired }) => expired)).toEqual([true]);
    expect(await amounts()).toEqual([9e9, 7e9]);
    await publisher.publish();
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 5, expired: false });

    // 9. No connection.
    sim.offline();
    expect(await reader.sync()).toMatchObject({ outcome: 'offline', version: 5 });
    sim.heal();

    // 10. So large a change that a person has to agree; taken back, it is not taken again by itself.
    sim.now += HOUR;
    await publisher.publish(companiesOf(COUNT, 1000));
    expect(await reader.sync()).toMatchObject({ outcome: 'held', version: 5, held: { version: 6, changed: COUNT } });
    expect(await amounts()).toEqual([9e9, 7e9]);
    expect(await reader.feeds.accept('made-up-feed', 6)).toMatchObject({ outcome: 'ok', version: 6, previous: 5 });
    expect(await amounts()).toEqual([1e12, 1e12]);
    await reader.feeds.undo('made-up-feed');
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 5, previous: 6 });
    expect(await amounts()).toEqual([9e9, 7e9]);
    sim.now += HOUR;
    await publisher.publish(changed(3, 9, changed(4, 8)));
    expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 7, previous: 5 });
    expect(await amounts()).toEqual([9e9, 8e9]);

    // 11. One version, two states.
    const { manifest } = publisher.state;
    const other = { ...manifest, shards: manifest.shards.map((one) => ({ ...one, sha256: 'f'.repeat(64) })) };
    other.stateHash = await stateHashOf(
      'made-up-feed',
      other.shards.map(({ sha256 }) => sha256),
    );
    const honest = publisher.files.get('feed.json') as Uint8Array;
    await publisher.writeManifest(other);
    expect(await reader.sync()).toMatchObject({ outcome: 'equivocation', version: 7, nextAt: null });
    const evidence = await compareEvidence([await reader.feeds.evidence('made-up-feed')]);
    expect(evidence.equivocations).toEqual([7]);
    expect(await amounts()).toEqual([9e9, 8e9]);
    publisher.files.set('feed.json', honest);
    expect(await reader.sync()).toMatchObject({ outcome: 'equivocation' });
    expect(await reader.feeds.resume('made-up-feed')).toMatchObject({ outcome: 'ok', version: 7 });

    // 12. Given up: nothing is left.
    await reader.feeds.remove('made-up-feed');
    expect(await reader.feeds.list()).toEqual([]);
    expect(await reader.amount('c3')).toBeNull();
    expect(await rawFeeds(reader.parts)).toMatchObject({ gens: {}, shards: {}, indexes: [], files: [] });
    expect([...reader.area.items]).toEqual([['feeds', []]]);
  });
});
