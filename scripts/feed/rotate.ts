import { FEED_LIMITS, type FeedRoot } from '../../lib/model';
import { instantOf, readRoot, rootPath, signRoot, type TrustedRoot } from '../../lib/sync/format';
import { FeedCommandError } from './error';
import { filesOf, newestIn, rootsOf, writeWhole } from './folder';
import { publicKey } from './init';
import { type KeyRole, makeKey, readKeys, refusePublicFolder, signersOf } from './keys';
import { type Published, type PublishSettings, publishFeed, refuseStale } from './publish';

const DAY = 86_400_000;

/** How a root is renewed. */
export interface RotateSettings extends Omit<PublishSettings, 'days' | 'version' | 'meanIt'> {
  /** Roles that get new keys, as many as they had. */
  readonly replace: readonly KeyRole[];
  /** Lowest version readers take from here on; null for the next one where the manifest's keys are new. */
  readonly floor: number | null;
  /** Life of the root and of the manifest in days. */
  readonly days: number;
  readonly manifestDays: number;
}

/** What a rotation came to. */
export interface Rotated {
  readonly root: FeedRoot;
  /** The version that was signed again under the new root; null before the first. */
  readonly published: Published | null;
}

/**
 * Writes the next root, signed by the keys of the present one and its own, and publishes the present companies once
 * more under it. Throws as `publishFeed` does.
 */
export async function rotateFeed(settings: RotateSettings): Promise<Rotated> {
  const { out, keys: folder, replace, now } = settings;
  refusePublicFolder(folder, out);
  if (settings.days > FEED_LIMITS.rootDays - 1) {
    throw new FeedCommandError(`--days: a root lives ${FEED_LIMITS.rootDays - 1} days at most`);
  }
  const read = filesOf(out);
  const roots = await rootsOf(read, out);
  const before = roots.at(-1) as TrustedRoot;
  const { feed, roles, version } = before.root;
  const last = await newestIn(read, roots);
  refuseStale({ ...settings, version: null }, feed, last);
  const next = (last?.version ?? 0) + 1;
  if (settings.floor !== null && settings.floor > next) {
    throw new FeedCommandError(`--floor ${settings.floor}: readers would refuse the next version, which is ${next}`);
  }
  const atHand = await readKeys(folder, feed);
  const old = signersOf(rootPath(version), roles.root, atHand);
  if (!replace.includes('manifest')) signersOf('feed.json', roles.manifest, atHand);
  const known = new Map(before.root.keys.map((key) => [key.id, key]));
  const role = async (name: KeyRole): Promise<FeedRoot['roles']['root']> => {
    if (!replace.includes(name)) return roles[name];
    const made = await Promise.all(roles[name].keys.map(() => makeKey(folder, feed, name)));
    for (const key of made) known.set(key.id, publicKey(key));
    return { keys: made.map(({ id }) => id), threshold: roles[name].threshold };
  };
  const fresh = { root: await role('root'), manifest: await role('manifest') };
  const used = new Set([...fresh.root.keys, ...fresh.manifest.keys]);
  const floor = replace.includes('manifest') ? next : before.root.manifestFloor;
  const root: FeedRoot = {
    ...before.root,
    version: version + 1,
    expires: instantOf(now + settings.days * DAY),
    keys: [...known.values()].filter(({ id }) => used.has(id)),
    roles: fresh,
    manifestFloor: settings.floor ?? floor,
  };
  const signers = signersOf(rootPath(root.version), fresh.root, await readKeys(folder, feed));
  const bytes = await signRoot(root, [...old, ...signers]);
  await readRoot(bytes, before);
  writeWhole(out, rootPath(root.version), bytes);
  if (last === null) return { root, published: null };
  const again = { ...settings, days: settings.manifestDays, version: null, meanIt: false };
  return { root, published: await publishFeed(again, null) };
}
