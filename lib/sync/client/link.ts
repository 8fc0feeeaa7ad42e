import { FeedError } from '../format';

/** What a link to a feed says. */
export interface FeedLink {
  /** Address of the feed's folder, ending in "/". */
  readonly url: string;
  /** Fingerprint that the link carries, 64 lower-case hexadecimal digits; null when it carries none. */
  readonly fingerprint: string | null;
}

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
const LONGEST = 2048;

const bad = (why: string): FeedError => new FeedError('not-understood', `link: ${why}`);

/**
 * Reads a link: the https address of a feed's folder or of its `feed.json`, with `#factfeed=<fingerprint>` where it
 * carries one; http only for this device itself. Throws FeedError `not-understood`.
 */
export function readLink(link: string): FeedLink {
  if (link.length > LONGEST) throw bad('too long');
  let address: URL;
  try {
    address = new URL(link.trim());
  } catch {
    throw bad('not an address');
  }
  const local = address.protocol === 'http:' && LOOPBACK.includes(address.hostname);
  if (address.protocol !== 'https:' && !local) throw bad('begins with https://');
  if (address.username !== '' || address.password !== '') throw bad('an address with a name or password in it');
  const part = /^#factfeed=(.*)$/.exec(address.hash)?.[1];
  if (address.hash !== '' && part === undefined) throw bad('after # only factfeed=<fingerprint> may stand');
  const fingerprint = part?.toLowerCase() ?? null;
  if (fingerprint !== null && !/^[0-9a-f]{64}$/.test(fingerprint)) {
    throw bad('a fingerprint has 64 hexadecimal digits');
  }
  const folder = address.pathname.replace(/\/feed\.json$/, '/');
  return { url: `${address.origin}${folder.endsWith('/') ? folder : `${folder}/`}`, fingerprint };
}
