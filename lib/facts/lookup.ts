import type { Company } from '../model';
import { openRow } from './bundle';
import type { CacheDatabase, GenRow } from './cache-database';
import { mayHold } from './key-filter';

/** Most companies that may share one key; the record knows pairs. */
const SHARED_LIMIT = 32;

type PrimaryKey = [feed: string, hash: string];

/** What a look-up found, and rows that could not be trusted. */
export interface Found {
  found: Map<string, Company[]>;
  rotten: string[];
}

/**
 * Primary keys of the documents under each of `values` in an index of `docs`. All requests are
 * issued at once in one native transaction: a cursor that jumps from key to key costs a round trip
 * for each.
 */
function primaryKeys(db: CacheDatabase, index: string, values: readonly string[]): Promise<PrimaryKey[][]> {
  if (values.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction('docs', 'readonly');
    const source = transaction.objectStore('docs').index(index);
    const requests = values.map((value) => source.getAllKeys(value, SHARED_LIMIT));
    transaction.oncomplete = () => resolve(requests.map((request) => request.result as IDBValidKey[] as PrimaryKey[]));
    transaction.onabort = () => reject(transaction.error ?? new Error('transaction aborted'));
    transaction.onerror = () => reject(transaction.error ?? new Error('transaction failed'));
  });
}

/** Reads documents by hash through a small memory of those read before: a hash stands for one content. */
export class DocReader {
  private readonly known = new Map<string, Company>();

  constructor(
    private readonly db: CacheDatabase,
    private readonly limit = 400,
  ) {}

  /** Companies by hash; a hash whose row is missing, changed or invalid is left out. */
  async read(keys: readonly PrimaryKey[]): Promise<Map<string, Company>> {
    const result = new Map<string, Company>();
    const unread: PrimaryKey[] = [];
    for (const key of keys) {
      const company = this.known.get(key[1]);
      if (company === undefined) unread.push(key);
      else result.set(key[1], company);
    }
    const rows = unread.length === 0 ? [] : await this.db.docs.bulkGet(unread);
    const contents = await Promise.all(rows.map((row) => (row === undefined ? null : openRow(row))));
    for (const [i, content] of contents.entries()) {
      const hash = unread[i]?.[1];
      if (content === null || hash === undefined) continue;
      result.set(hash, content.company);
      if (this.known.size >= this.limit) this.known.clear();
      this.known.set(hash, content.company);
    }
    return result;
  }
}

/**
 * Companies in force under each of `values` of an index, in the order of their ids. Rows outside
 * the generations `gens` do not count.
 */
export async function lookUp(
  db: CacheDatabase,
  reader: DocReader,
  gens: readonly GenRow[],
  index: 'keys' | 'company',
  values: readonly string[],
): Promise<Found> {
  const unique = [...new Set(values)].filter(
    (value) => index !== 'keys' || gens.some((gen) => mayHold(gen.filter, value)),
  );
  const inForce = new Map(gens.map((gen) => [gen.feed, new Set(gen.rows)]));
  const keysOf = (await primaryKeys(db, index, unique)).map((keys) =>
    keys.filter(([feed, hash]) => inForce.get(feed)?.has(hash) === true),
  );
  const wanted = new Map(keysOf.flat().map((key) => [key[1], key]));
  const companies = await reader.read([...wanted.values()]);
  const rotten = [...wanted.keys()].filter((hash) => !companies.has(hash));
  const found = new Map<string, Company[]>();
  for (const [i, value] of unique.entries()) {
    const sharing = (keysOf[i] ?? []).flatMap(([, hash]) => companies.get(hash) ?? []);
    if (sharing.length > 0)
      found.set(
        value,
        sharing.sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
  }
  return { found, rotten };
}
