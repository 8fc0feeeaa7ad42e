import { beforeAll, describe, expect, it } from 'vitest';
import { FEED_LIMITS, type FeedManifest } from '../../../lib/model';
import { FeedError, instantOf, isOlderClient, judgeManifest, planDeltas, readManifest } from '../../../lib/sync/format';
import { valued } from '../../support/feed-companies';
import { FeedPublisher } from '../../support/feed-publisher';
import { walkRoots } from './reader';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const DAY = 86_400_000;
let publisher: FeedPublisher;
let sound: FeedManifest;
beforeAll(async () => {
  publisher = await FeedPublisher.create({ now: NOW });
  await publisher.publish(
    Array.from({ length: 20 }, (_, i) => valued(`firma-${i}`, i + 1)),
    { shardBytes: 4_000 },
  );
  await publisher.publish(
    publisher.companies().map((one) => (one.id === 'firma-3' ? valued(one.id, 30) : one)),
    {
      shardBytes: 4_000,
    },
  );
  sound = publisher.state.manifest;
});

/** How a changed manifest is read that was signed by the right keys. */
async function read(manifest: unknown, client = '1.0.0'): Promise<string> {
  await publisher.writeManifest(manifest as FeedManifest);
  const bytes = publisher.files.get('feed.json') as Uint8Array;
  try {
    await readManifest(bytes, await walkRoots(publisher.files), client);
    return 'taken';
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return `${error.outcome}: ${error.detail}`;
  }
}

const at = (ms: number): string => instantOf(ms);

describe('manifests', () => {
  it('are taken as they are published', async () => {
    expect(sound.shards.length).toBeGreaterThan(2);
    expect(await read(sound)).toBe('taken');
  });

  it.each<[string, (manifest: FeedManifest) => unknown, RegExp]>([
    ['of another feed', (m) => ({ ...m, feed: 'other' }), /feed: is other/],
    ['of a root that is not there', (m) => ({ ...m, rootVersion: 2 }), /rootVersion: is 2/],
    ['with a shard less', (m) => ({ ...m, shards: m.shards.slice(1) }), /shards: \d+, not 2\^/],
    ['with two shards changed for each other', (m) => ({ ...m, shards: [...m.shards].reverse() }), /stateHash/],
    ['with another state hash', (m) => ({ ...m, stateHash: '0'.repeat(64) }), /stateHash/],
    ['without the hash before', (m) => ({ ...m, prevStateHash: null }), /prevStateHash/],
    ['that ends before it begins', (m) => ({ ...m, expires: m.signedAt }), /expires/],
    ['that lives 91 days', (m) => ({ ...m, expires: at(NOW + 91 * DAY) }), /within 90 days/],
    [
      'signed two years before its root ends',
      (m) => ({ ...m, signedAt: at(NOW - 400 * DAY), expires: at(NOW - 350 * DAY) }),
      /root's expires/,
    ],
    ['with a delta that leads back', (m) => ({ ...m, deltas: [{ ...m.deltas[0], from: 2, to: 1 }] }), /leads nowhere/],
    ['with a delta beyond itself', (m) => ({ ...m, deltas: [{ ...m.deltas[0], from: 2, to: 3 }] }), /leads nowhere/],
    ['with a delta twice', (m) => ({ ...m, deltas: [m.deltas[0], m.deltas[0]] }), /twice/],
    ['with an unknown member', (m) => ({ ...m, code: 'x' }), /code/],
    [
      'with a shard beyond the cap',
      (m) => ({ ...m, shards: m.shards.map((one) => ({ ...one, bytes: 600_000 })) }),
      /shards\.0\.bytes/,
    ],
    ['with too many facts', (m) => ({ ...m, counts: { ...m.counts, facts: 200_001 } }), /counts\.facts/],
    ['with a version that nothing can follow', (m) => ({ ...m, version: 2 ** 53 - 1 }), /version/],
    ['asked for every minute', (m) => ({ ...m, refreshSeconds: 60 }), /refreshSeconds/],
    ['with a time that is none', (m) => ({ ...m, signedAt: '2026-02-30T00:00:00Z' }), /signedAt/],
    ['with a fraction of a second', (m) => ({ ...m, signedAt: '2026-11-22T00:00:00.5Z' }), /signedAt/],
  ])('are not understood %s', async (_, edit, says) => {
    const result = await read(edit(sound));
    expect(result).toMatch(/^not-understood: feed\.json: /);
    expect(result).toMatch(says);
  });

  it('name the client that they are made for, whatever else they hold', async () => {
    expect(await read({ ...sound, minClient: '1.0.1' })).toMatch(/^update-extension.*1\.0\.1/);
    expect(await read({ ...sound, minClient: '2.0.0', more: { new: 1 } })).toMatch(/^update-extension/);
    expect(await read({ ...sound, minClient: '1.0.0', more: 1 })).toMatch(/^not-understood/);
    expect(await read({ ...sound, minClient: '1.10.0' }, '1.9.9')).toMatch(/^update-extension/);
    expect(isOlderClient('1.10.0', '1.9.0')).toBe(false);
  });
});

describe('a manifest beside what is there', () => {
  const judge = (version: number, floor: number, newest: [number, string] | null, now = NOW) =>
    judgeManifest(
      { ...sound, version },
      publisher.root,
      { floor, newest: newest === null ? null : { version: newest[0], stateHash: newest[1] } },
      now,
    );

  it('is newer, the same, older, or another of the same version', () => {
    const hash = sound.stateHash;
    expect(judge(5, 1, null).order).toBe('newer');
    expect(judge(5, 4, [4, hash]).order).toBe('newer');
    expect(judge(5, 5, [5, hash]).order).toBe('same');
    expect(judge(5, 5, [5, '0'.repeat(64)]).order).toBe('equivocation');
    expect(judge(4, 5, [5, hash]).order).toBe('older');
    // After a rotation the floor may be below what was there.
    expect(judge(5, 4, [2 ** 53 - 2, hash]).order).toBe('newer');
  });

  it('expires to the second, with its root if that is first, and shows a clock that is behind', () => {
    const expires = Date.parse(sound.expires);
    expect(judge(5, 1, null, expires - 1).expired).toBe(false);
    expect(judge(5, 1, null, expires).expired).toBe(true);
    const root = { ...publisher.root, expires: at(NOW + DAY) };
    expect(judgeManifest(sound, root, { floor: 1, newest: null }, NOW + DAY).expired).toBe(true);
    expect(judge(5, 1, null, NOW - DAY).clockBehind).toBe(false);
    expect(judge(5, 1, null, NOW - DAY - 1).clockBehind).toBe(true);
  });
});

describe('the way by deltas', () => {
  const hash = '0'.repeat(64);
  const ways = (deltas: [number, number, number][], from: number, version = 9) =>
    planDeltas(
      { ...sound, version, deltas: deltas.map(([a, b, bytes]) => ({ from: a, to: b, sha256: hash, bytes })) },
      from,
      sound.shards.length,
    )?.map((one) => `${one.from}-${one.to}`) ?? null;

  it('is the one with the fewest bytes, each step counted', () => {
    expect(ways([[8, 9, 100]], 8)).toEqual(['8-9']);
    expect(
      ways(
        [
          [7, 8, 100],
          [8, 9, 100],
          [7, 9, 150],
        ],
        7,
      ),
    ).toEqual(['7-9']);
    expect(
      ways(
        [
          [7, 8, 100],
          [8, 9, 100],
          [7, 9, 90_000],
        ],
        7,
      ),
    ).toEqual(['7-8', '8-9']);
  });

  it('is none where a step is missing, the shards are numbered otherwise, or nothing is to be done', () => {
    expect(ways([[8, 9, 100]], 7)).toBeNull();
    expect(ways([[8, 9, 100]], 9)).toBeNull();
    expect(planDeltas({ ...sound, version: 3 }, 2, sound.shards.length * 2)).toBeNull();
  });

  it('has 32 steps at most', () => {
    const steps = Array.from({ length: 40 }, (_, i): [number, number, number] => [i + 1, i + 2, 10]);
    expect(ways(steps, 9, 41)?.length).toBe(FEED_LIMITS.deltaChain);
    expect(ways(steps, 8, 41)).toBeNull();
  });
});
