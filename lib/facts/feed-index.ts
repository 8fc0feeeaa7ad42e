import { z } from 'zod';
import { sha256Hex } from '../integrity';
import { type Company, companySchema, companyTypeSchema } from '../model';
import { aliasKeysOf } from '../text';
import { type DirectoryEntry, directoryEntry } from './directory';
import type { TextRow } from './feed-database';

/** A company as the index of a shard lists it, in the order of the shard's lines. */
const entrySchema = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  products: z.array(z.string()),
  type: companyTypeSchema,
  facts: z.number().int(),
  keys: z.array(z.string()),
});
type IndexEntry = z.infer<typeof entrySchema>;
const entriesSchema = z.array(entrySchema);

/** The index of a shard whose companies are given in the order of its lines. */
export async function indexRow(feed: string, hash: string, companies: readonly Company[]): Promise<TextRow> {
  const entries = companies.map((company): IndexEntry => {
    const { id, name, names, products, type, facts } = directoryEntry(company);
    return { id, name, names: [...names], products: [...products], type, facts, keys: aliasKeysOf(company) };
  });
  const text = JSON.stringify(entries);
  return { feed, hash, text, check: await sha256Hex(text) };
}

/** Companies of a shard's text, which must have been proven; null when this version of the extension does not understand it. */
export function companiesOf(text: string): Company[] | null {
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => companySchema.parse(JSON.parse(line)));
  } catch {
    return null;
  }
}

/** Entries of an index that is as it was written; null for any other. */
export async function openIndex(row: TextRow | undefined): Promise<readonly IndexEntry[] | null> {
  if (row === undefined || (await sha256Hex(row.text)) !== row.check) return null;
  try {
    return entriesSchema.parse(JSON.parse(row.text));
  } catch {
    return null;
  }
}

/** Where a company stands: number of its shard, and of its line in it. */
export interface Place {
  readonly shard: number;
  readonly line: number;
}

/** Which shards hold which keys and ids of a feed; filled shard by shard. */
export class FeedIndex {
  private readonly places = new Map<string, Place>();
  private readonly ids = new Map<string, string | string[]>();
  private readonly listed: DirectoryEntry[] = [];

  /** Adds a shard's entries. */
  add(shard: number, entries: readonly IndexEntry[]): void {
    for (const [line, { keys, ...entry }] of entries.entries()) {
      this.places.set(entry.id, { shard, line });
      this.listed.push(entry);
      for (const key of keys) {
        const sharing = this.ids.get(key);
        if (sharing === undefined) this.ids.set(key, entry.id);
        else if (typeof sharing === 'string') this.ids.set(key, [sharing, entry.id]);
        else sharing.push(entry.id);
      }
    }
  }

  /** Ids of the companies under an alias key. */
  idsOf(key: string): readonly string[] {
    const ids = this.ids.get(key);
    return ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids;
  }

  /** Where a company stands. */
  place(id: string): Place | undefined {
    return this.places.get(id);
  }

  /** Number of the companies and of their facts. */
  counts(): { companies: number; facts: number } {
    return { companies: this.places.size, facts: this.listed.reduce((sum, { facts }) => sum + facts, 0) };
  }

  /** Whether a company stands in more than one place. */
  get twice(): boolean {
    return this.listed.length > this.places.size;
  }

  /** All companies in the order of their ids. */
  directory(): readonly DirectoryEntry[] {
    return this.listed.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
