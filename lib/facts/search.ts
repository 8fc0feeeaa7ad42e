import { distance } from 'fastest-levenshtein';
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

/** What a search found: names that fit, or where none does names that are spelled alike. */
export interface SearchResult {
  hits: SearchHit[];
  near: boolean;
}

/** Ranks of a fit, best first: the whole name, a word of it, its beginning, the beginning of a word, a part. */
const NO_FIT = 5;

/** How well a name fits a query that is already a key; NO_FIT when it does not. */
function rankOf(name: string, query: string): number {
  const key = aliasKey(name);
  if (key === query) return 0;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => aliasKey(word) === query)) return 1;
  if (key.startsWith(query)) return 2;
  if (words.some((_, i) => aliasKey(words.slice(i).join(' ')).startsWith(query))) return 3;
  return query.length >= 3 && key.includes(query) ? 4 : NO_FIT;
}

/** Letters that may differ for two names to be spelled alike: none in short words, one in middling, two in long ones. */
const slipsIn = (query: string): number => (query.length < 4 ? 0 : query.length < 7 ? 1 : 2);

/** How many letters lie between a name, or its beginning, and a query; NO_FIT when too many. */
function slipsOf(name: string, query: string): number {
  const key = aliasKey(name);
  const slips = Math.min(distance(key, query), distance(key.slice(0, query.length), query) + 0.5);
  return slips <= slipsIn(query) ? slips : NO_FIT;
}

type Rank = (name: string, query: string) => number;

/** A fit by another name counts a little less than the same by the name itself, a product less still. */
function bestFit(entry: DirectoryEntry, query: string, rank: Rank): { rank: number; by: string | null } {
  let best = { rank: rank(entry.name, query), by: null as string | null };
  const consider = (names: readonly string[], malus: number): void => {
    for (const name of names) {
      const fit = rank(name, query);
      if (fit < NO_FIT && fit + malus < best.rank) best = { rank: fit + malus, by: name };
    }
  };
  consider(entry.names, 0.25);
  consider(entry.products, 0.5);
  return best;
}

function hitsBy(rank: Rank, entries: readonly DirectoryEntry[], query: string, most: number): SearchHit[] {
  return entries
    .map((entry) => ({ entry, ...bestFit(entry, query, rank) }))
    .filter((fit) => fit.rank < NO_FIT)
    .sort((a, b) => a.rank - b.rank || b.entry.facts - a.entry.facts || (a.entry.name < b.entry.name ? -1 : 1))
    .slice(0, most)
    .map(({ entry: { id, name, facts }, by }) => ({ id, name, by, facts }));
}

/** The companies of which any figure is known, in the order of their names. */
export const withFigures = (entries: readonly DirectoryEntry[]): Omit<SearchHit, 'by'>[] =>
  entries
    .filter(({ facts }) => facts > 0)
    .map(({ id, name, facts }) => ({ id, name, facts }))
    .sort((a, b) => (aliasKey(a.name) < aliasKey(b.name) ? -1 : 1));

/** Most names that are offered where none fits. */
const MOST_NEAR = 5;

/**
 * Companies whose name, alias, former name or product fits `query`, best first, at most `most`; where
 * none does, those that are spelled alike. Case, accents and signs do not count; of equal fits those with
 * more facts come first. An empty query finds nothing.
 */
export function searchDirectory(entries: readonly DirectoryEntry[], query: string, most = 20): SearchResult {
  const key = aliasKey(query);
  if (key === '') return { hits: [], near: false };
  const hits = hitsBy(rankOf, entries, key, most);
  return hits.length > 0 ? { hits, near: false } : { hits: hitsBy(slipsOf, entries, key, MOST_NEAR), near: true };
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
