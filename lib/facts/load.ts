import type { Bundle, BundleRow } from './bundle';
import { BUNDLED_FEED, generationHash, openRow } from './bundle';
import type { CacheDatabase, GenRow } from './cache-database';
import { keyFilter } from './key-filter';

/** Every key of one feed: hashes are hexadecimal, so "g" is past them all. */
const rangeOf = (feed: string): [[string, string], [string, string]] => [
  [feed, ''],
  [feed, 'g'],
];

/** Hashes of the rows of a feed that are stored, in force or not. */
export async function storedHashes(db: CacheDatabase, feed: string): Promise<Set<string>> {
  const keys = await db.docs
    .where('[feed+hash]')
    .between(...rangeOf(feed))
    .primaryKeys();
  return new Set(keys.map(([, hash]) => hash));
}

/** Rows read and hashed at a time while proving a load. */
const PROOF_SLICE = 100;

/** Hashes among `hashes` whose row is missing or does not give its hash. */
async function rottenAmong(db: CacheDatabase, feed: string, hashes: readonly string[]): Promise<string[]> {
  const rotten: string[] = [];
  for (let i = 0; i < hashes.length; i += PROOF_SLICE) {
    const slice = hashes.slice(i, i + PROOF_SLICE);
    const rows = await db.docs.bulkGet(slice.map((hash): [string, string] => [feed, hash]));
    for (const [j, hash] of slice.entries()) {
      const row = rows[j];
      if (row === undefined || !(await intact(row, hash))) rotten.push(hash);
    }
  }
  return rotten;
}

async function intact(row: { text: string; keys: string[]; company: string }, hash: string): Promise<boolean> {
  const content = await openRow({ hash, text: row.text });
  return (
    content !== null && content.company.id === row.company && JSON.stringify(content.keys) === JSON.stringify(row.keys)
  );
}

async function write(db: CacheDatabase, feed: string, row: BundleRow): Promise<void> {
  const content = await openRow(row);
  if (content === null) throw new Error(`row ${row.hash} is not a company document`);
  const { company, keys } = content;
  await db.docs.put({ feed, hash: row.hash, text: row.text, keys, company: company.id });
}

function* keysOf(bundle: Bundle): Generator<string> {
  for (const row of bundle.rows) yield* (JSON.parse(row.text) as { keys: string[] }).keys;
}

/** What became of a load. */
export interface LoadResult {
  gen: GenRow;
  /** Rows that had to be written; the others were there already. */
  written: number;
}

/**
 * Brings the rows of `bundle` into the database and puts them in force. One row is written at a
 * time and awaited, under its own hash, so a load that was cut off goes on where it stopped; all
 * rows are then read again and hashed, and only after that is the one `gen` row replaced. Until then
 * the former generation stays in force, whole. Throws when a row cannot be written or comes back
 * changed twice.
 */
export async function loadBundle(db: CacheDatabase, bundle: Bundle, now: () => number): Promise<LoadResult> {
  const feed = BUNDLED_FEED;
  const present = await storedHashes(db, feed);
  let written = 0;
  for (const row of bundle.rows) {
    if (present.has(row.hash)) continue;
    await write(db, feed, row);
    written++;
  }
  const rows = bundle.rows.map((row) => row.hash).sort();
  const rotten = new Set(await rottenAmong(db, feed, rows));
  if (rotten.size > 0) {
    for (const row of bundle.rows) if (rotten.has(row.hash)) await write(db, feed, row);
    written += rotten.size;
    const again = await rottenAmong(db, feed, [...rotten]);
    if (again.length > 0) throw new Error(`${again.length} rows came back changed`);
  }
  const { version, asOf, hash } = bundle.stamp;
  const filter = await keyFilter(keysOf(bundle));
  if ((await generationHash(feed, rows)) !== hash) throw new Error('the rows do not add up to the stamp');
  const gen: GenRow = { feed, version, asOf, hash, rows, filter, verifiedAt: now() };
  await db.gen.put(gen);
  return { gen, written };
}

/** Deletes the rows of the feed that are not in force. Returns how many. */
export async function sweep(db: CacheDatabase, gen: GenRow): Promise<number> {
  const inForce = new Set(gen.rows);
  const stray = [...(await storedHashes(db, gen.feed))].filter((hash) => !inForce.has(hash));
  for (const hash of stray) await db.docs.delete([gen.feed, hash]);
  return stray.length;
}
