import { BUNDLED_FEED, type BundleStamp, rowIndex } from './bundle';
import type { CacheDatabase, DocRow, GenRow } from './cache-database';
import { directoryRow } from './directory';
import { type ArrivedRow, openSource, type RecordSource, readRows, textOf } from './record-stream';
import { type Survey, storedHashes, surveyRows } from './survey';
import type { Step } from './watchdog';

/** What a load works with. */
export interface LoadParts {
  readonly db: CacheDatabase;
  /** The packaged file; asked for again when rows have to be written twice. */
  readonly source: () => Promise<RecordSource>;
  readonly stamp: BundleStamp;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly step: Step;
  /** Waited for between rows: lets what is more urgent go first. */
  readonly turn: () => Promise<unknown>;
}

/** Rows written in one transaction: each commit costs as much as some rows. */
const BATCH = 20;

/** A row ready to be stored. The document in it is read when the row is proven. */
function docOf(row: ArrivedRow): DocRow {
  const { hash } = row;
  const text = textOf(row);
  const index = rowIndex(text);
  if (index === null) throw new Error(`row ${hash} is not a company document`);
  return { feed: BUNDLED_FEED, hash, text, keys: index.keys, company: index.id };
}

/**
 * Writes rows in one transaction, each put awaited before the next: Firefox keeps what was queued behind
 * a put that failed, although the transaction is taken back.
 */
function writeBatch({ db, step }: LoadParts, docs: readonly DocRow[]): Promise<void> {
  const work = async (): Promise<void> => {
    for (const doc of docs) await db.docs.put(doc);
  };
  return step('storing rows', db.transaction('rw', db.docs, work));
}

/** Writes the rows that `wanted` names as they arrive, and returns the hashes of all. */
async function writeRows(parts: LoadParts, wanted: (hash: string) => boolean): Promise<string[]> {
  const hashes: string[] = [];
  let batch: DocRow[] = [];
  for await (const rows of readRows(await openSource(parts.source), parts.stamp)) {
    await parts.turn();
    for (const row of rows) {
      hashes.push(row.hash);
      if (wanted(row.hash)) batch.push(docOf(row));
      if (batch.length < BATCH) continue;
      await writeBatch(parts, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await writeBatch(parts, batch);
  return hashes.sort();
}

async function proven(parts: LoadParts, hashes: readonly string[]): Promise<Survey> {
  const { db, step } = parts;
  const first = await surveyRows(db, step, BUNDLED_FEED, hashes);
  if (first.damaged.length === 0) return first;
  const damaged = new Set(first.damaged);
  await writeRows(parts, (hash) => damaged.has(hash));
  const second = await surveyRows(db, step, BUNDLED_FEED, hashes);
  if (second.damaged.length > 0) throw new Error(`${second.damaged.length} rows came back changed`);
  return second;
}

/**
 * Brings the packaged record into the database and puts it in force. Rows are written as they arrive, one
 * awaited put after the other, each under its own hash, so a load that was cut off goes on where it stopped; all
 * are then read again and hashed, the directory is written, and only after that is the one `gen` row
 * replaced. Until then the former generation stays in force, whole. Throws BundleError when the file is
 * not that of `stamp`, and whatever the database says when a row cannot be written.
 */
export async function loadRecord(parts: LoadParts): Promise<GenRow> {
  const { db, stamp, now, step } = parts;
  const { version, asOf, hash } = stamp;
  const feed = BUNDLED_FEED;
  const present = await storedHashes(db, feed, step);
  const rows = await writeRows(parts, (one) => !present.has(one));
  const { filter, entries, size } = await proven(parts, rows);
  const directory = await directoryRow(feed, hash, entries);
  await step('storing the directory', db.directory.put(directory));
  const gen: GenRow = {
    ...{ feed, version, asOf, hash, rows, size: size + directory.text.length },
    filter: await filter.build(),
    verifiedAt: now(),
  };
  await step('storing the generation', db.gen.put(gen));
  return gen;
}

/** Deletes the rows of a feed that are not among `inForce`. Returns how many. */
export async function sweep(
  db: CacheDatabase,
  feed: string,
  inForce: ReadonlySet<string>,
  step: Step,
): Promise<number> {
  const stray = [...(await storedHashes(db, feed, step))].filter((hash) => !inForce.has(hash));
  for (const hash of stray) await step('deleting a row', db.docs.delete([feed, hash]));
  return stray.length;
}
