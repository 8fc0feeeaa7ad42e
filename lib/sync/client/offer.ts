import { FEED_LIMITS, type FeedOffer } from '../../model';
import { FeedError, readManifest, readRoot, type TrustedRoot } from '../format';
import { fetchManifest } from './cycle';
import type { Host } from './host';
import type { FeedLink } from './link';
import { fetchRoot } from './roots';
import { DAY_MS } from './schedule';

async function newestRoot(host: Host, { fingerprint }: FeedLink): Promise<{ first: TrustedRoot; newest: TrustedRoot }> {
  let first: TrustedRoot | null = null;
  let newest: TrustedRoot | null = null;
  for (let version = 1; version <= FEED_LIMITS.rootsPerCycle; version++) {
    const bytes = await fetchRoot(host, version);
    if (bytes === null) break;
    newest = await readRoot(bytes, newest);
    first ??= newest;
    if (fingerprint !== null && first.hash !== fingerprint) {
      throw new FeedError('unsigned', `root/1.json: its fingerprint is ${first.hash}, not that of the link`);
    }
  }
  if (first === null || newest === null) throw new FeedError('moved', 'root/1.json: not there');
  return { first, newest };
}

/**
 * What a link leads to, all of it signed. Throws FeedError, `expired` too: nobody begins with what its publisher has
 * given up. `now` is milliseconds since 1970.
 */
export async function offerOf(host: Host, link: FeedLink, clientVersion: string, now: number): Promise<FeedOffer> {
  const { first, newest } = await newestRoot(host, link);
  const { manifest } = await readManifest(await fetchManifest(host), newest, clientVersion);
  const { feed: id, name, publisher, kind } = newest.root;
  const { version, signedAt, counts } = manifest;
  const expires = [manifest.expires, newest.root.expires].sort((a, b) => Date.parse(a) - Date.parse(b))[0] as string;
  const gap = host.clockGap ?? 0;
  const isOver = (time: number): boolean => Date.parse(expires) <= time;
  if (isOver(now) && (Math.abs(gap) <= DAY_MS || isOver(now + gap))) {
    throw new FeedError('expired', `version ${version} was to be renewed by ${expires}`);
  }
  return {
    ...{ id, name, publisher, kind, version, signedAt, expires, counts, url: link.url },
    fingerprint: first.hash,
    fingerprintFromLink: link.fingerprint !== null,
    bytes: manifest.shards.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
