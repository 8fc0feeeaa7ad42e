import type { OwnEntry } from '../model';
import { aliasKey } from '../text';
import type { DirectoryEntry } from './directory';

/** A company that a search found, and the name by which. */
export interface SearchHit {
  id: string;
  name: string;
  /** The alias, former name or product that fits, where it is not the name. */
  by: string | null;
  facts: number;
}

/** Ranks of a fit, best first: the whole name, its beginning, the beginning of a word in it, a part of it. */
const NO_FIT = 4;

/** How well a name fits a query that is already a key; NO_FIT when it does not. */
function rankOf(name: string, query: string): number {
  const key = aliasKey(name);
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (words.some((_, i) => aliasKey(words.slice(i).join(' ')).startsWith(query))) return 2;
  return query.length >= 3 && key.includes(query) ? 3 : NO_FIT;
}

/** A fit by another name counts a little less than the same by the name itself, a product less still. */
function bestFit(entry: DirectoryEntry, query: string): { rank: number; by: string | null } {
  let best = { rank: rankOf(entry.name, query), by: null as string | null };
  const consider = (names: readonly string[], malus: number): void => {
    for (const name of names) {
      const fit = rankOf(name, query);
      if (fit < NO_FIT && fit + malus < best.rank) best = { rank: fit + malus, by: name };
    }
  };
  consider(entry.names, 0.25);
  consider(entry.products, 0.5);
  return best;
}

/**
 * Companies whose name, alias, former name or product fits `query`, best first, at most `most`. Case,
 * accents and signs do not count; of equal fits those with more facts come first. An empty query finds
 * nothing.
 */
export function searchDirectory(entries: readonly DirectoryEntry[], query: string, most = 20): SearchHit[] {
  const key = aliasKey(query);
  if (key === '') return [];
  return entries
    .map((entry) => ({ entry, ...bestFit(entry, key) }))
    .filter(({ rank }) => rank < NO_FIT)
    .sort((a, b) => a.rank - b.rank || b.entry.facts - a.entry.facts || (a.entry.name < b.entry.name ? -1 : 1))
    .slice(0, most)
    .map(({ entry: { id, name, facts }, by }) => ({ id, name, by, facts }));
}

/** The directory with the companies that a person entered, and their facts counted. */
export function directoryWithOwn(
  entries: readonly DirectoryEntry[],
  own: ReadonlyMap<string, OwnEntry>,
): DirectoryEntry[] {
  const facts = new Map<string, number>();
  const companies: DirectoryEntry[] = [];
  for (const entry of own.values()) {
    if (entry.kind === 'fact' && entry.corrects === null) facts.set(entry.company, (facts.get(entry.company) ?? 0) + 1);
    if (entry.kind !== 'company') continue;
    const { id, name, aliases, type } = entry;
    companies.push({ id, name, names: aliases, products: [], type, facts: 0 });
  }
  const all = [...entries, ...companies];
  return facts.size === 0 ? all : all.map((entry) => ({ ...entry, facts: entry.facts + (facts.get(entry.id) ?? 0) }));
}
