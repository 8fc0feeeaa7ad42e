import type { Company } from '../model';
import { openRow } from './bundle';
import { type CacheDatabase, type GenRow, idKey } from './cache-database';
import { mayHold } from './key-filter';

/** Most companies that may share one key; the record knows pairs. */
const SHARED_LIMIT = 32;

type PrimaryKey = [feed: string, hash: string];

/** A generation as it is asked: with its list of rows as a set, made once. */
export interface LiveGen extends Readonly<GenRow> {
  readonly inForce: ReadonlySet<string>;
}

/** A generation ready to be asked. */
export function liveGen(gen: GenRow): LiveGen {
  return { ...gen, inForce: new Set(gen.rows) };
}

/** What a look-up found, and what it should have found and did not. */
export interface Found {
  found: Map<string, Company[]>;
  /** Hashes of rows that are gone or could not be trusted. */
  rotten: string[];
  /** Keys that a generation holds by its filter and that lead to no row (keys of `idKey` for ids). */
  missing: string[];
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

/** Values of an index whose keys are remembered. */
const KEPT_KEYS = 4000;

/**
 * Reads documents by hash through a small memory of those read before: a hash stands for one content. Which hashes stand
 * under a value is remembered too, as long as the reader lives: a check asks for a company up to five times.
 */
export class DocReader {
  private readonly known = new Map<string, Company>();
  private readonly keys = { keys: new Map<string, PrimaryKey[]>(), company: new Map<string, PrimaryKey[]>() };

  constructor(
    private readonly db: CacheDatabase,
    private readonly limit = 400,
  ) {}

  /** Primary keys of the documents under each of `values` in an index, as `primaryKeys`. */
  async under(index: 'keys' | 'company', values: readonly string[]): Promise<PrimaryKey[][]> {
    const kept = this.keys[index];
    const unknown = values.filter((value) => !kept.has(value));
    const found = await primaryKeys(this.db, index, unknown);
    const fresh = new Map(unknown.map((value, i) => [value, found[i] ?? []]));
    const answer = values.map((value) => kept.get(value) ?? fresh.get(value) ?? []);
    if (kept.size + fresh.size > KEPT_KEYS) kept.clear();
    // A value that should have documents and has none is looked for again.
    for (const [value, keys] of fresh) if (keys.length > 0) kept.set(value, keys);
    return answer;
  }

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
    const contents = await Promise.all(
      rows.map((row, i) => (row === undefined ? null : openRow({ text: row.text, hash: unread[i]?.[1] ?? '' }))),
    );
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
 * the generations `gens` do not count, and keys that no generation holds are not asked for, so the cost
 * grows with what is found and not with the fact base.
 */
export async function lookUp(
  reader: DocReader,
  gens: readonly LiveGen[],
  index: 'keys' | 'company',
  values: readonly string[],
): Promise<Found> {
  const keyOf = (value: string): string => (index === 'keys' ? value : idKey(value));
  const holders = new Map<string, LiveGen[]>();
  for (const value of values) {
    if (holders.has(value)) continue;
    const holding = gens.filter((gen) => mayHold(gen.filter, keyOf(value)));
    if (holding.length > 0) holders.set(value, holding);
  }
  const wanted = new Map<string, PrimaryKey>();
  const missing: string[] = [];
  const hashesOf = new Map<string, string[]>();
  const answers = await reader.under(index, [...holders.keys()]);
  for (const [i, [value, holding]] of [...holders].entries()) {
    const held = holding.map(({ feed, inForce }) =>
      (answers[i] ?? []).filter((key) => key[0] === feed && inForce.has(key[1])),
    );
    if (held.some((keys) => keys.length === 0)) missing.push(keyOf(value));
    for (const key of held.flat()) wanted.set(key[1], key);
    hashesOf.set(
      value,
      held.flat().map(([, hash]) => hash),
    );
  }
  const companies = await reader.read([...wanted.values()]);
  const found = new Map<string, Company[]>();
  for (const [value, hashes] of hashesOf) {
    const sharing = hashes.flatMap((hash) => companies.get(hash) ?? []);
    if (sharing.length > 0)
      found.set(
        value,
        sharing.sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
  }
  return { found, missing, rotten: [...wanted.keys()].filter((hash) => !companies.has(hash)) };
}
