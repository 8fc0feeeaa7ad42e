import { sha256Hex } from '../integrity';
import type { FeedConnection } from './feed-connection';
import type { TextRow } from './feed-database';
import type { FeedGeneration } from './feed-generation';
import { companiesOf, FeedIndex, indexRow, openIndex } from './feed-index';
import { pause } from './pause';

/** Shards that are read at a time: some megabytes. */
const SLICE = 8;

/** What reading a generation came to. */
export interface Proof {
  readonly index: FeedIndex;
  /** Hashes of shards that are missing or damaged. */
  readonly damaged: readonly string[];
  /** What the sound shards hold. */
  readonly counts: { readonly companies: number; readonly facts: number };
  /** Whether a company stands in more than one place. */
  readonly twice: boolean;
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

/** Index of one shard from its row, or made again from its text where that is missing or damaged; null where the text is, too. */
async function entriesOf(
  connection: FeedConnection,
  feed: string,
  hash: string,
  { row, text }: { row: TextRow | undefined; text: string | null },
) {
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

type Key = [feed: string, hash: string];

/** Rows of indexes, in the order of the keys. */
function indexRows(connection: FeedConnection, keys: readonly Key[]) {
  return connection.run('reading indexes', (db) => db.indexes.bulkGet([...keys]));
}

/**
 * Reads a generation's shards again, hashes every one, and makes its index, a few shards at a time so that look-ups
 * go between. Shards that `proven` names were proven when they came into force and are again whenever they are read:
 * of these it is only seen that they are stored. Rejects as the database does.
 */
export async function proveGeneration(
  connection: FeedConnection,
  feed: string,
  generation: FeedGeneration,
  proven: ReadonlySet<string>,
): Promise<Proof> {
  const index = new FeedIndex();
  const damaged: string[] = [];
  const wanted = [...numbersOf(generation)];
  const stored = await storedHashes(connection, feed);
  const isTrusted = (hash: string): boolean => proven.has(hash) && stored.has(hash);
  for (let from = 0; from < wanted.length; from += SLICE) {
    const slice = wanted.slice(from, from + SLICE);
    const unread = slice.filter(([hash]) => !isTrusted(hash)).map(([hash]): Key => [feed, hash]);
    const shards = unread.length === 0 ? [] : await connection.run('reading shards', (db) => db.shards.bulkGet(unread));
    const texts = new Map(shards.flatMap((row) => (row === undefined ? [] : [[row.hash, row.text]])));
    const rows = await indexRows(
      connection,
      slice.map(([hash]): Key => [feed, hash]),
    );
    for (const [i, [hash, numbers]] of slice.entries()) {
      if (!isTrusted(hash)) await pause();
      const text = texts.get(hash) ?? null;
      const sound = isTrusted(hash) || (text !== null && (await sha256Hex(text)) === hash);
      const entries = sound ? await entriesOf(connection, feed, hash, { row: rows[i], text }) : null;
      if (entries === null) damaged.push(hash);
      else for (const number of numbers) index.add(number, entries);
    }
  }
  return { index, damaged, counts: index.counts(), twice: index.twice };
}

/** Hashes of the shards that are stored of a feed, in force or not. */
export async function storedHashes(connection: FeedConnection, feed: string): Promise<Set<string>> {
  const keys = await connection.run('listing shards', (db) =>
    db.shards.where('[feed+hash]').between([feed, ''], [feed, '\uffff']).primaryKeys(),
  );
  return new Set(keys.map(([, hash]) => hash));
}

/** The index of a generation from what is stored of it, without reading the shards: those are proven when they are read. */
export async function indexGeneration(
  connection: FeedConnection,
  feed: string,
  generation: FeedGeneration,
): Promise<Proof> {
  return proveGeneration(connection, feed, generation, new Set(generation.shards.map(({ sha256 }) => sha256)));
}
