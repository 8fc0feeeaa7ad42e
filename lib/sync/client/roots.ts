import type { FeedStanding, FeedStore } from '../../facts';
import { FEED_LIMITS, type FeedMirror, type FeedSubscription, feedMirrorSchema } from '../../model';
import { changesManifestKeys, FeedError, readRoot, rootPath, type TrustedRoot } from '../format';
import { HostError } from './download';
import type { Host } from './host';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where a walk begins, and where it is kept. */
export interface WalkParts {
  readonly subscription: Pick<FeedSubscription, 'id' | 'fingerprint'>;
  readonly host: Host;
  readonly store: Pick<FeedStore, 'file' | 'putFile' | 'deleteFile'>;
  readonly mirror: FeedMirror | null;
  readonly standing: FeedStanding | null;
  readonly putMirror: (mirror: FeedMirror) => Promise<void>;
}

/** Where a walk ended. */
export interface Walked {
  readonly root: TrustedRoot;
  readonly mirror: FeedMirror;
  /** Version of the root since which the manifest's keys are what they are. */
  readonly keysSince: number;
  /** Whether the host may have more roots than one cycle takes. */
  readonly more: boolean;
}

/** Answers of hosts for a file that is not there: stores of objects say 403 where the list of files is not public. */
const NOT_THERE: readonly number[] = [403, 404, 410];

/** The next root at the host, or null when there is none; a page that a host shows for every missing file counts as none. */
export async function fetchRoot(host: Host, version: number): Promise<Bytes | null> {
  try {
    return await host.get(rootPath(version), FEED_LIMITS.root, 'no-cache');
  } catch (error) {
    if (error instanceof HostError && (NOT_THERE.includes(error.status) || error.outcome === 'login') && version > 1)
      return null;
    throw error;
  }
}

/**
 * What is remembered of a feed: that of the store in which its newer root was noted, and of two under the same root
 * the higher floor.
 */
export function remembered(id: string, mirror: FeedMirror | null, standing: FeedStanding | null): FeedMirror {
  const kept = mirror ?? feedMirrorSchema.parse({ id });
  if (standing === null) return kept;
  const { floor, floorHash, floorRoot, current } = standing;
  const own = { floor, floorHash, rootVersion: floorRoot };
  if (mirror === null) {
    const { version, stateHash } = current;
    return { ...kept, ...own, version, stateHash, undone: version === floor ? null : floor };
  }
  if (floorRoot > kept.rootVersion) return { ...kept, ...own, rootHash: null };
  return floorRoot === kept.rootVersion && floor > kept.floor ? { ...kept, floor, floorHash } : kept;
}

/** The floor after a root: that of the root where it has other keys for manifests, else at least that. */
function floorAfter(before: TrustedRoot | null, { root }: TrustedRoot, kept: FeedMirror) {
  const cured = before !== null && changesManifestKeys(before.root, root);
  if (cured || root.manifestFloor > kept.floor) return { floor: root.manifestFloor, floorHash: null };
  return { floor: kept.floor, floorHash: kept.floorHash };
}

/**
 * Goes from the first root, whose hash the person confirmed, along the chain to the newest that the host has, checking
 * every link anew. Each step is kept before the next is asked for. The expiry of roots on the way does not count.
 * Throws FeedError, Cancelled, and what the database says.
 */
export async function walkRoots(parts: WalkParts): Promise<Walked> {
  const { subscription, host, store, standing, putMirror } = parts;
  const { id, fingerprint } = subscription;
  let mirror = remembered(id, parts.mirror, standing);
  const known = mirror.rootVersion;
  if (standing !== null && parts.mirror === null) await putMirror(mirror);
  let trusted: TrustedRoot | null = null;
  let fetched = 0;
  let keysSince = 1;
  for (let version = 1; ; version++) {
    const read = async (bytes: Bytes): Promise<TrustedRoot> => {
      const root = await readRoot(bytes, trusted);
      const isOwn = version > 1 || (root.hash === fingerprint && root.root.feed === id);
      if (!isOwn) throw new FeedError('unsigned', `${rootPath(1)}: not the one whose fingerprint was confirmed`);
      if (version === known && mirror.rootHash !== null && root.hash !== mirror.rootHash) {
        throw new FeedError('unsigned', `${rootPath(version)}: not the one that was seen before`);
      }
      return root;
    };
    const stored = await store.file(id, rootPath(version));
    let next = stored === null ? null : await read(stored).catch(() => null);
    if (next === null) {
      if (fetched === FEED_LIMITS.rootsPerCycle && trusted !== null)
        return { root: trusted, mirror, keysSince, more: true };
      const bytes = await fetchRoot(host, version);
      if (bytes === null && trusted !== null && version > known)
        return { root: trusted, mirror, keysSince, more: false };
      if (bytes === null) throw new FeedError('older', `${rootPath(version)}: was there before`);
      fetched++;
      next = await read(bytes);
      await store.putFile(id, rootPath(version), bytes);
    }
    if (version > known || (version === known && mirror.rootHash === null)) {
      const floor = version > known ? floorAfter(trusted, next, mirror) : {};
      mirror = { ...mirror, ...floor, rootVersion: version, rootHash: next.hash };
      await putMirror(mirror);
    }
    if (trusted !== null && changesManifestKeys(trusted.root, next.root)) keysSince = version;
    trusted = next;
  }
}
