import { sha256Hex } from '../../integrity';

/**
 * Hash of a whole state of a feed: SHA-256 of `factfeed/1`, the feed's id and the hashes of all shards in the order
 * of their numbers, each on a line of its own (joined by LF, none at the end).
 */
export function stateHashOf(feed: string, shards: readonly string[]): Promise<string> {
  return sha256Hex(['factfeed/1', feed, ...shards].join('\n'));
}

/** Number of the shard that holds a company: the first `bits` (0 to 11) bits of SHA-256 of its id. */
export async function shardNumber(id: string, bits: number): Promise<number> {
  const hash = await sha256Hex(id);
  return Number.parseInt(hash.slice(0, 3), 16) >> (12 - bits);
}
