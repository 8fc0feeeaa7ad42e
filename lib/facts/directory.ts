import { sha256Hex } from '../integrity';
import type { Company, CompanyType, FactBase } from '../model';

/** What a search without an article needs of a company: the names it goes by. */
export interface DirectoryEntry {
  id: string;
  name: string;
  /** Legal name, aliases and former names. */
  names: readonly string[];
  products: readonly string[];
  type: CompanyType;
  /** Number of facts the record holds. */
  facts: number;
}

/** A fact base whose companies can be listed. */
export interface ListedFactBase extends FactBase {
  /** All companies in the order of their ids. */
  directory(): Promise<readonly DirectoryEntry[]>;
}

/** A company's entry of the directory. */
export function directoryEntry(company: Company): DirectoryEntry {
  const { id, name, legalName, aliases, former, products, type, facts } = company;
  const names = [...(legalName === null ? [] : [legalName]), ...aliases, ...former];
  return { id, name, names: [...new Set(names)], products, type, facts: facts.length };
}

/** The directory of a feed as stored: JSON of its entries, sorted by id. */
export interface DirectoryRow {
  feed: string;
  /** Hash of the generation it was made from. */
  gen: string;
  text: string;
  /** SHA-256 of `text`. */
  check: string;
}

/** The stored form of a feed's directory. */
export async function directoryRow(
  feed: string,
  gen: string,
  entries: readonly DirectoryEntry[],
): Promise<DirectoryRow> {
  const text = JSON.stringify([...entries].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return { feed, gen, text, check: await sha256Hex(text) };
}

/** Entries of a stored directory; null when it is missing, damaged or that of another generation than `gen`. */
export async function openDirectory(row: DirectoryRow | undefined, gen: string): Promise<DirectoryEntry[] | null> {
  if (row === undefined || row.gen !== gen || (await sha256Hex(row.text)) !== row.check) return null;
  return JSON.parse(row.text) as DirectoryEntry[];
}
