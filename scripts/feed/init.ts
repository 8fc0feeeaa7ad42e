import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeKeyPair } from '../../lib/integrity';
import { FEED_FORMAT, FEED_LIMITS, type FeedKey, type FeedRoot } from '../../lib/model';
import { instantOf, readRoot, rootPath, signRoot } from '../../lib/sync/format';
import { FeedCommandError } from './error';
import { writeWhole } from './folder';
import { refusePublicFolder, refuseUsedFolder, writeKey } from './keys';

const DAY = 86_400_000;

/** How a feed begins. */
export interface InitSettings {
  readonly out: string;
  readonly keys: string;
  readonly feed: string;
  readonly name: string;
  readonly publisher: string;
  readonly kind: FeedRoot['kind'];
  readonly rootKeys: number;
  readonly rootThreshold: number;
  readonly manifestKeys: number;
  readonly manifestThreshold: number;
  /** Life of the root in days. */
  readonly days: number;
  readonly now: number;
}

/** Public half of a key. */
export const publicKey = ({ id, alg, pub }: FeedKey): FeedKey => ({ id, alg, pub });

/**
 * Makes keys and root 1. Gives the fingerprint. Throws FeedCommandError where something stands already, FeedError for a
 * root that no reader would take; nothing was written then.
 */
export async function initFeed(settings: InitSettings): Promise<string> {
  const { out, keys: folder, feed, now } = settings;
  refusePublicFolder(folder, out);
  if (existsSync(path.join(out, rootPath(1)))) throw new FeedCommandError(`${out}: holds a feed already`);
  refuseUsedFolder(folder, feed);
  if (settings.days > FEED_LIMITS.rootDays - 1) {
    throw new FeedCommandError(`--days: a root lives ${FEED_LIMITS.rootDays - 1} days at most`);
  }
  for (const role of ['root', 'manifest'] as const) {
    if (settings[`${role}Threshold`] > settings[`${role}Keys`]) {
      throw new FeedCommandError(`--${role}-threshold: more than there are keys`);
    }
  }
  const make = (count: number) => Promise.all(Array.from({ length: count }, () => makeKeyPair()));
  const rootKeys = await make(settings.rootKeys);
  const manifestKeys = await make(settings.manifestKeys);
  const root: FeedRoot = {
    format: FEED_FORMAT,
    feed,
    name: settings.name,
    publisher: settings.publisher,
    kind: settings.kind,
    version: 1,
    expires: instantOf(now + settings.days * DAY),
    keys: [...rootKeys, ...manifestKeys].map(publicKey),
    roles: {
      root: { keys: rootKeys.map(({ id }) => id), threshold: settings.rootThreshold },
      manifest: { keys: manifestKeys.map(({ id }) => id), threshold: settings.manifestThreshold },
    },
    manifestFloor: 1,
  };
  const bytes = await signRoot(root, rootKeys);
  const { hash } = await readRoot(bytes, null);
  for (const key of rootKeys) writeKey(folder, feed, 'root', key);
  for (const key of manifestKeys) writeKey(folder, feed, 'manifest', key);
  writeWhole(out, rootPath(1), bytes);
  return hash;
}
