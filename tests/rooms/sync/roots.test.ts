import { beforeEach, describe, expect, it } from 'vitest';
import { makeKeyPair, signEnvelope, toBase64 } from '../../../lib/integrity';
import { type FeedRoot, MANIFEST_TYPE, ROOT_TYPE } from '../../../lib/model';
import { changesManifestKeys, FeedError, readManifest, readRoot, rootPath, signRoot } from '../../../lib/sync/format';
import { valued } from '../../support/feed-companies';
import { FeedPublisher } from '../../support/feed-publisher';
import { encodings, smallOrderPoints } from '../integrity/small-order';
import { walkRoots } from './reader';

const NOW = Date.parse('2026-11-22T00:00:00Z');
let publisher: FeedPublisher;
beforeEach(async () => {
  publisher = await FeedPublisher.create({ now: NOW, rootKeys: 2, rootThreshold: 2, manifestKeys: 2 });
});

const outcomeOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'taken',
    (error: unknown) => (error instanceof FeedError ? `${error.outcome}: ${error.detail}` : `other: ${String(error)}`),
  );
const bytesOf = (path: string): Uint8Array => publisher.files.get(path) as Uint8Array;

/** Reads root 1 as changed and signed again by all its keys. */
async function changed(edit: (root: FeedRoot) => unknown): Promise<string> {
  const root = edit(structuredClone(publisher.root)) as FeedRoot;
  return outcomeOf(readRoot(await signRoot(root, publisher.rootRole.keys), null));
}

describe('H03 roots', () => {
  it('refuse keys of small order in every encoding, at the time the root is read', async () => {
    for (const raw of smallOrderPoints().flatMap(encodings)) {
      const says = await changed((root) => {
        const key = { ...root.keys[3], pub: toBase64(raw) };
        return { ...root, keys: [...root.keys.slice(0, 3), key] };
      });
      expect(says).toMatch(/^not-understood: root\/1\.json: keys: a key (of small order|that is not in canonical)/);
    }
  });

  it.each<[string, (root: FeedRoot) => unknown, RegExp]>([
    [
      'another algorithm',
      (root) => ({ ...root, keys: root.keys.map((key) => ({ ...key, alg: 'ecdsa' })) }),
      /keys\.0\.alg/,
    ],
    ['a short key', (root) => ({ ...root, keys: root.keys.map((key) => ({ ...key, pub: 'AAAA' })) }), /keys\.0\.pub/],
    [
      'a false id',
      (root) => ({ ...root, keys: [{ ...root.keys[0], pub: root.keys[1]?.pub }, ...root.keys.slice(1)] }),
      /SHA-256/,
    ],
    ['a key twice', (root) => ({ ...root, keys: [...root.keys, root.keys[0]] }), /stands twice/],
    [
      'a key twice in a role',
      ({ roles, ...root }) => ({
        ...root,
        roles: { ...roles, root: { ...roles.root, keys: [roles.root.keys[0], roles.root.keys[0]] } },
      }),
      /roles\.root: a key stands twice/,
    ],
    [
      'a threshold nobody reaches',
      ({ roles, ...root }) => ({ ...root, roles: { ...roles, manifest: { ...roles.manifest, threshold: 3 } } }),
      /roles\.manifest: threshold/,
    ],
    [
      'a threshold of none',
      ({ roles, ...root }) => ({ ...root, roles: { ...roles, manifest: { ...roles.manifest, threshold: 0 } } }),
      /roles\.manifest\.threshold/,
    ],
    [
      'a key of a role that is not listed',
      ({ roles, ...root }) => ({ ...root, roles: { ...roles, manifest: { keys: ['0'.repeat(64)], threshold: 1 } } }),
      /not listed/,
    ],
    ['an unknown member', (root) => ({ ...root, note: 'x' }), /note/],
    ['a member less', ({ kind: _, ...root }) => root, /kind/],
    ['another format', (root) => ({ ...root, format: 2 }), /format/],
    ['version 2 for 1', (root) => ({ ...root, version: 2 }), /version: is 2, not 1/],
    ['a name that turns the direction', (root) => ({ ...root, name: 'feed\u202egnp.exe' }), /name: holds U\+202E/],
    ['a name of blanks', (root) => ({ ...root, publisher: ' \u00a0' }), /publisher: blank/],
    ['a name with line ends', (root) => ({ ...root, name: 'a\nb' }), /U\+000A/],
  ])('refuse %s', async (_, edit, says) => {
    expect(await changed(edit)).toMatch(/^not-understood/);
    expect(await changed(edit)).toMatch(says);
  });

  it('are taken with as many signatures as they say, not with one key less', async () => {
    expect(await changed((root) => root)).toBe('taken');
    const [one] = publisher.rootRole.keys;
    if (one === undefined) throw new Error('no key');
    const file = await signRoot(publisher.root, [one]);
    expect(await outcomeOf(readRoot(file, null))).toMatch(/^unsigned.*1 of the 2/);
    const stranger = await makeKeyPair();
    expect(await outcomeOf(readRoot(await signRoot(publisher.root, [one, stranger]), null))).toMatch(/^unsigned/);
    const manifestKeys = publisher.manifestRole.keys;
    expect(await outcomeOf(readRoot(await signRoot(publisher.root, manifestKeys), null))).toMatch(/^unsigned/);
  });

  it('cannot be a manifest, nor a manifest a root', async () => {
    const asManifest = await signEnvelope(publisher.payloadOf(publisher.root), MANIFEST_TYPE, publisher.rootRole.keys);
    expect(await outcomeOf(readRoot(asManifest, null))).toMatch(/^unsigned.*signed as/);
    const trusted = await walkRoots(publisher.files);
    const asRoot = await signEnvelope(new TextEncoder().encode('{}'), ROOT_TYPE, publisher.manifestRole.keys);
    expect(await outcomeOf(readManifest(asRoot, trusted, '1.0.0'))).toMatch(/^unsigned.*signed as/);
  });
});

describe('the chain of roots', () => {
  it('leads over rotations of either role to the newest', async () => {
    await publisher.rotate('manifest');
    await publisher.rotate('root');
    await publisher.rotate('none', { name: 'Another name' });
    const { root } = await walkRoots(publisher.files);
    expect([root.version, root.name]).toEqual([4, 'Another name']);
  });

  it('tells when the keys of the manifest changed', async () => {
    const first = publisher.root;
    await publisher.rotate('root');
    expect(changesManifestKeys(first, publisher.root)).toBe(false);
    await publisher.rotate('manifest');
    expect(changesManifestKeys(first, publisher.root)).toBe(true);
  });

  it('is not left: signed by the new keys only, by the old ones only, or skipped', async () => {
    const first = await readRoot(bytesOf(rootPath(1)), null);
    const old = publisher.rootRole.keys;
    await publisher.rotate('root');
    const { root } = publisher;
    expect(await outcomeOf(readRoot(bytesOf(rootPath(2)), first))).toBe('taken');
    expect(await outcomeOf(readRoot(await signRoot(root, publisher.rootRole.keys), first))).toMatch(/^unsigned/);
    expect(await outcomeOf(readRoot(await signRoot(root, old), first))).toMatch(/^unsigned/);
    const [one] = old;
    if (one === undefined) throw new Error('no key');
    const half = await signRoot(root, [one, ...publisher.rootRole.keys]);
    expect(await outcomeOf(readRoot(half, first))).toMatch(/^unsigned/);
    await publisher.rotate('none');
    expect(await outcomeOf(readRoot(bytesOf(rootPath(3)), first))).toMatch(/^unsigned/);
    const second = await readRoot(bytesOf(rootPath(2)), first);
    expect(await outcomeOf(readRoot(bytesOf(rootPath(2)), second))).toMatch(/version: is 2, not 3/);
  });

  it('stays with its feed and its kind', async () => {
    const first = await readRoot(bytesOf(rootPath(1)), null);
    await publisher.rotate('none', { feed: 'another-feed' });
    expect(await outcomeOf(readRoot(bytesOf(rootPath(2)), first))).toMatch(/^not-understood.*feed: is another-feed/);
    publisher.roots.pop();
    await publisher.rotate('none', { kind: 'supplement' });
    expect(await outcomeOf(readRoot(bytesOf(rootPath(2)), first))).toMatch(/^not-understood.*stays record/);
  });

  it('takes the keys away from whoever had the old ones', async () => {
    const stolen = publisher.manifestRole.keys;
    await publisher.publish([valued('a-b', 1)]);
    await publisher.rotate('manifest');
    await publisher.writeManifest({ ...publisher.state.manifest, version: 2 ** 53 - 2 }, stolen);
    const trusted = await walkRoots(publisher.files);
    expect(await outcomeOf(readManifest(bytesOf('feed.json'), trusted, '1.0.0'))).toMatch(/^unsigned/);
  });
});
