import { sha256Hex } from '../integrity';
import type { FeedConnection } from './feed-connection';
import type { FeedGeneration } from './feed-generation';
import { companiesOf, FeedIndex, indexRow, openIndex } from './feed-index';

/** Shards that are read at a time: some megabytes. */
const SLICE = 8;

/** What reading a generation came to. */
export interface Proof {
  readonly index: FeedIndex;
  /** Hashes of shards that are missing or damaged. */
  readonly damaged: readonly string[];
  /** What the sound shards hold. */
  readonly counts: { readonly companies: number; readonly facts: number };
}

/** Numbers of the shards by hash; shards without companies share one. */
function numbersOf({ shards }: FeedGeneration): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [number, { sha256 }] of shards.entries()) {
    const sharing = numbers.get(sha256);
    if (sharing === undefined) numbers.set(sha256, [number]);
    else sharing.push(number);
  }
  return numbers;
}

/** Index of one shard, made again from its text where it is missing or damaged; null where that is, too. */
async function entriesOf(connection: FeedConnection, feed: string, hash: string, text: string | null) {
  const row = await connection.run('reading an index', (db) => db.indexes.get([feed, hash]));
  const stored = await openIndex(row);
  if (stored !== null) return stored;
  const proven = text ?? (await provenText(connection, feed, hash));
  const companies = proven === null ? null : companiesOf(proven);
  if (companies === null) return null;
  const made = await indexRow(feed, hash, companies);
  await connection.run('storing an index', (db) => db.indexes.put(made));
  return openIndex(made);
}

/** Text of a stored shard that gives its hash; null for any other. */
export async function provenText(connection: FeedConnection, feed: string, hash: string): Promise<string | null> {
  const row = await connection.run('reading a shard', (db) => db.shards.get([feed, hash]));
  return row !== undefined && (await sha256Hex(row.text)) === hash ? row.text : null;
}

/**
 * Reads a generation's shards again, hashes every one, and makes its index, a few shards at a time so that look-ups
 * go between. Rejects as the database does.
 */
export async function proveGeneration(
  connection: FeedConnection,
  feed: string,
  generation: FeedGeneration,
): Promise<Proof> {
  const index = new FeedIndex();
  const damaged: string[] = [];
  const wanted = [...numbersOf(generation)];
  for (let from = 0; from < wanted.length; from += SLICE) {
    const slice = wanted.slice(from, from + SLICE);
    const keys = slice.map(([hash]): [string, string] => [feed, hash]);
    const rows = await connection.run('reading shards', (db) => db.shards.bulkGet(keys));
    for (const [i, [hash, numbers]] of slice.entries()) {
      const text = rows[i]?.text;
      const sound = text !== undefined && (await sha256Hex(text)) === hash;
      const entries = sound ? await entriesOf(connection, feed, hash, text) : null;
      if (entries === null) damaged.push(hash);
      else for (const number of numbers) index.add(number, entries);
    }
  }
  return { index, damaged, counts: index.counts() };
}

/** The index of a generation from what is stored of it, without reading the shards: those are proven when they are read. */
export async function indexGeneration(
  connection: FeedConnection,
  feed: string,
  generation: FeedGeneration,
): Promise<Proof> {
  const index = new FeedIndex();
  const damaged: string[] = [];
  const wanted = [...numbersOf(generation)];
  for (let from = 0; from < wanted.length; from += 4 * SLICE) {
    const slice = wanted.slice(from, from + 4 * SLICE);
    const keys = slice.map(([hash]): [string, string] => [feed, hash]);
    const rows = await connection.run('reading indexes', (db) => db.indexes.bulkGet(keys));
    for (const [i, [hash, numbers]] of slice.entries()) {
      const entries = (await openIndex(rows[i])) ?? (await entriesOf(connection, feed, hash, null));
      if (entries === null) damaged.push(hash);
      else for (const number of numbers) index.add(number, entries);
    }
  }
  return { index, damaged, counts: index.counts() };
}
