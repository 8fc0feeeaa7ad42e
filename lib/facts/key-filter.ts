import { sha256Hex } from '../integrity';

/**
 * Which alias keys a generation may hold: the sorted 32-bit hashes of all its keys. A page asks for
 * some thousand keys of which a few dozen are known; each one that need not be asked of the database
 * saves a request of about 0.03 ms. A key that is there always passes; about one in a million others
 * does too, and is then not found.
 */
export interface KeyFilter {
  /** Hashes in rising order, each once. */
  hashes: Uint32Array;
  /** SHA-256 over the hashes, so that a damaged filter is noticed. */
  check: string;
}

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo; draft-eastlake-fnv). */
function hash32(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The filter for a set of keys. */
export async function keyFilter(keys: Iterable<string>): Promise<KeyFilter> {
  const unique = new Set<number>();
  for (const key of keys) unique.add(hash32(key));
  const hashes = Uint32Array.from(unique).sort();
  return { hashes, check: await checkOf(hashes) };
}

const checkOf = (hashes: Uint32Array): Promise<string> => sha256Hex(hashes.join(','));

/** Whether a stored filter is as it was made. */
export async function isIntact(filter: KeyFilter): Promise<boolean> {
  return filter.hashes instanceof Uint32Array && (await checkOf(filter.hashes)) === filter.check;
}

/** Whether `key` may be among the filter's keys; false is certain. */
export function mayHold({ hashes }: KeyFilter, key: string): boolean {
  const wanted = hash32(key);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted;
}
