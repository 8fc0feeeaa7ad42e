import type { Company } from '../model';
import { aliasKeysOf } from '../text';
import { type BundleStamp, contentOf, rowIndex } from './bundle';
import { directoryEntry, type ListedFactBase } from './directory';
import { type ArrivedRow, type RecordSource, readRows, textOf } from './record-stream';

/**
 * A fact base over companies held in memory, as the command line uses it. Companies that share a key
 * come in the order of their ids.
 */
export function memoryFactBase(companies: readonly Company[]): ListedFactBase {
  const sorted = [...companies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new RowNumbers();
  for (const company of sorted) index.add(company.id, aliasKeysOf(company));
  return index.factBase((row) => sorted[row] ?? null);
}

/** Companies parsed from their rows that are kept for the next question. */
const KEPT_COMPANIES = 400;

/**
 * A fact base over the packaged record, which answers while the database cannot: it keeps the rows as
 * they came and reads a company only when asked for it. Throws BundleError when the file is not the one that `stamp`
 * was made for.
 */
export async function packagedFactBase(source: RecordSource, stamp: BundleStamp): Promise<ListedFactBase> {
  const kept: ArrivedRow[] = [];
  const index = new RowNumbers();
  for await (const rows of readRows(source, stamp)) {
    for (const arrived of rows) {
      const row = rowIndex(textOf(arrived));
      if (row === null) continue;
      index.add(row.id, row.keys);
      kept.push(arrived);
    }
  }
  const known = new Map<number, Company>();
  return index.factBase((row) => {
    const arrived = kept[row];
    const before = known.get(row);
    if (before !== undefined || arrived === undefined) return before ?? null;
    const company = contentOf(textOf(arrived))?.company ?? null;
    if (company === null) return null;
    if (known.size >= KEPT_COMPANIES) known.clear();
    known.set(row, company);
    return company;
  });
}

/** Which rows hold a key or an id; rows are numbered in the order in which they are added. */
class RowNumbers {
  private count = 0;
  private readonly byId = new Map<string, number>();
  private readonly byKey = new Map<string, number | number[]>();

  add(id: string, keys: readonly string[]): void {
    const row = this.count++;
    this.byId.set(id, row);
    for (const key of keys) {
      const sharing = this.byKey.get(key);
      if (sharing === undefined) this.byKey.set(key, row);
      else if (typeof sharing === 'number') this.byKey.set(key, [sharing, row]);
      else sharing.push(row);
    }
  }

  factBase(read: (row: number) => Company | null): ListedFactBase {
    const companies = (rows: number | number[] | undefined): Company[] =>
      (rows === undefined ? [] : [rows].flat()).flatMap((row) => read(row) ?? []);
    const found = <T>(wanted: readonly string[], value: (key: string) => T | undefined): Map<string, T> => {
      const result = new Map<string, T>();
      for (const key of wanted) {
        const answer = value(key);
        if (answer !== undefined) result.set(key, answer);
      }
      return result;
    };
    return {
      byKeys: async (keys) =>
        found(keys, (key) => {
          const sharing = companies(this.byKey.get(key));
          return sharing.length > 0 ? sharing : undefined;
        }),
      byIds: async (ids) => found(ids, (id) => companies(this.byId.get(id))[0]),
      directory: async () =>
        Array.from({ length: this.count }, (_, row) => read(row)).flatMap((company) =>
          company === null ? [] : [directoryEntry(company)],
        ),
    };
  }
}
