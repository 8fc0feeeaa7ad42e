import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FeedStanding, type FeedStore, openFeedStore } from '../../../lib/facts';
import { FeedDatabase } from '../../../lib/facts/feed-database';
import type { IndexedDbParts } from '../../../lib/facts/open-database';
import { canonicalJson, sha256Hex } from '../../../lib/integrity';
import type { Company } from '../../../lib/model';
import { companies, freshParts } from './fixtures';

const open: FeedStore[] = [];
function start(parts: IndexedDbParts, more: Partial<Parameters<typeof openFeedStore>[0]> = {}): FeedStore {
  const store = openFeedStore({ parts, now: () => 1000, againMs: 0, timeoutMs: 2000, ...more });
  open.push(store);
  return store;
}
afterEach(() => {
  vi.restoreAllMocks();
  for (const store of open.splice(0)) store.close();
});

const textOf = (all: readonly Company[]) => all.map((one) => `${canonicalJson(one)}\n`).join('');

/** Stages and flips a version of one shard for each of `groups`. */
async function take(store: FeedStore, version: number, groups: readonly (readonly Company[])[], feed = 'f') {
  const shards = [];
  for (const group of groups) {
    const text = textOf(group);
    const sha256 = await sha256Hex(text);
    await store.putShard(feed, sha256, text, group);
    shards.push({ sha256, bytes: text.length });
  }
  const standing: FeedStanding = {
    ...{ feed, order: 1, previous: null, floor: version, floorHash: 'x', floorRoot: 1 },
    current: {
      ...{ version, stateHash: `state ${version}`, rootVersion: 1, name: 'F', publisher: 'P', kind: 'record' },
      ...{ signedAt: '2026-01-01T00:00:00Z', expires: '2026-02-01T00:00:00Z', refreshSeconds: 1800, takenAt: version },
      ...{ counts: { companies: groups.flat().length, facts: groups.flat().length }, shardBits: 0, shards },
    },
  };
  const proof = await store.prove(feed, standing.current);
  await store.flip(standing, proof);
  return { standing, proof };
}

async function raw<T>(parts: IndexedDbParts, work: (db: FeedDatabase) => Promise<T>): Promise<T> {
  const db = new FeedDatabase(parts);
  await db.openChecked();
  return work(db).finally(() => db.close());
}

const GROUPS = [companies(3), companies(6).slice(3), []];

describe('the store of feeds', () => {
  it('shows a version only after the flip, and after a start from what is stored', async () => {
    const parts = freshParts();
    const store = start(parts);
    expect(await store.layers()).toEqual([]);
    const { proof } = await take(store, 1, GROUPS);
    expect(proof.counts).toEqual({ companies: 6, facts: 6 });
    const again = start(parts);
    for (const one of [store, again]) {
      const [layer] = await one.layers();
      expect(layer).toMatchObject({ id: 'f', name: 'F', kind: 'record', expired: false });
      expect([...((await layer?.base.byKeys(['firma4', 'nobody'])) ?? [])].map(([key, [c]]) => [key, c?.id])).toEqual([
        ['firma4', 'c4'],
      ]);
      expect((await layer?.base.directory())?.map(({ id }) => id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
    }
    expect(await again.layers()).toBe(await again.layers());
  });

  it('reads only the shards that a look-up needs', async () => {
    const parts = freshParts();
    await take(start(parts), 1, GROUPS);
    const store = start(parts);
    const [layer] = await store.layers();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    await layer?.base.byIds(['c4']);
    await layer?.base.byIds(['c5', 'nobody']);
    expect(get.mock.calls.map(([key]) => (key as unknown as string[])[1])).toEqual([
      await sha256Hex(textOf(GROUPS[1] ?? [])),
    ]);
  });

  it('leaves a damaged shard out, tells of it, and refuses to flip to one', async () => {
    const parts = freshParts();
    const { standing } = await take(start(parts), 1, GROUPS);
    const hash = standing.current.shards[0]?.sha256 ?? '';
    await raw(parts, async (db) => {
      const row = await db.shards.get(['f', hash]);
      if (row !== undefined) await db.shards.put({ ...row, text: row.text.replace('1000000000', '2000000000') });
    });
    const store = start(parts);
    const told: string[] = [];
    store.onLost((feed) => told.push(feed));
    const [layer] = await store.layers();
    expect([...((await layer?.base.byIds(['c1', 'c4'])) ?? new Map()).keys()]).toEqual(['c4']);
    await vi.waitFor(() => expect(told).toEqual(['f']));
    expect(store.lost('f')).toEqual([hash]);
    const proof = await store.prove('f', standing.current);
    expect(proof.damaged).toEqual([hash]);
    await expect(store.flip(standing, proof)).rejects.toThrow('not sound');
    expect(await store.stored('f')).not.toContain(hash);
    await take(store, 1, GROUPS);
    expect([store.lost('f'), (await (await store.layers())[0]?.base.byIds(['c1']))?.size]).toEqual([[], 1]);
  });

  it('makes a lost index again from the shard, and takes a damaged pointer for none', async () => {
    const parts = freshParts();
    await take(start(parts), 1, GROUPS);
    await raw(parts, async (db) => {
      const [row] = await db.indexes.toArray();
      if (row !== undefined) await db.indexes.put({ ...row, text: '[]' });
    });
    const [layer] = await start(parts).layers();
    expect((await layer?.base.directory())?.length).toBe(6);
    await raw(parts, async (db) => {
      const [row] = await db.gens.toArray();
      if (row !== undefined) await db.gens.put({ ...row, text: row.text.replace('"version":1', '"version":9') });
    });
    const store = start(parts);
    expect([await store.layers(), await store.standing('f')]).toEqual([[], null]);
  });

  it('labels what has expired at the instant it does', async () => {
    let now = Date.parse('2026-01-31T23:59:59Z');
    const store = start(freshParts(), { now: () => now });
    await take(store, 1, GROUPS);
    expect((await store.layers())[0]?.expired).toBe(false);
    now += 1000;
    expect((await store.layers())[0]?.expired).toBe(true);
  });

  it('takes over what another window put in force when its own shards are gone', async () => {
    const parts = freshParts();
    const [one, two] = [start(parts), start(parts)];
    await take(one, 1, GROUPS);
    await two.layers();
    const { standing } = await take(one, 2, [companies(6, 7)]);
    await one.sweep('f', new Set(standing.current.shards.map(({ sha256 }) => sha256)));
    expect((await (await two.layers())[0]?.base.byIds(['c1']))?.size).toBe(0);
    await vi.waitFor(async () => {
      const found = await (await two.layers())[0]?.base.byIds(['c1']);
      expect(found?.get('c1')?.facts[0]?.accepted.amount).toBe(7e9);
    });
    expect(two.lost('f')).toEqual([]);
  });

  it('deletes all of one feed and nothing of another', async () => {
    const parts = freshParts();
    const store = start(parts);
    await take(store, 1, GROUPS);
    await take(store, 1, GROUPS, 'g');
    await store.putFile('f', 'root/1.json', new Uint8Array([1]));
    await store.drop('f');
    expect((await store.layers()).map(({ id }) => id)).toEqual(['g']);
    expect(await raw(parts, async (db) => (await db.shards.toArray()).map(({ feed }) => feed))).toEqual([
      'g',
      'g',
      'g',
    ]);
    expect(await store.file('f', 'root/1.json')).toBeNull();
  });

  it('does not keep a look-up waiting for a database that hangs', async () => {
    const parts = freshParts();
    await take(start(parts), 1, GROUPS);
    const store = start(parts, { patienceMs: 30 });
    const [layer] = await store.layers();
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => ({}) as IDBRequest);
    const begun = performance.now();
    expect((await layer?.base.byIds(['c1']))?.size).toBe(0);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('is opened again after it broke, and deleted once when it fails again and again', async () => {
    const parts = freshParts();
    let now = 0;
    const rebuilt = vi.fn();
    const store = start(parts, { now: () => now, onRebuilt: rebuilt });
    await take(store, 1, GROUPS);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('gone', 'InvalidStateError');
    });
    expect((await store.standing('f'))?.current.version).toBe(1);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    for (let i = 0; i < 10; i++) {
      await expect(store.standing('f')).rejects.toThrow();
      expect(rebuilt).toHaveBeenCalledTimes(i === 9 ? 1 : 0);
      now += 60_000;
    }
    vi.restoreAllMocks();
    expect([await store.standing('f'), await store.layers()]).toEqual([null, []]);
  });
});
