import type { HeadKind, NameSearchTables } from '../model/tables/names';
import { type Suffixes, suffixesOf } from './suffixes';

type WordSet = ReadonlySet<string>;

/** `NameSearchTables` with its lists as sets, made once per table. */
export interface CompiledSearch {
  tables: NameSearchTables;
  elisions: WordSet;
  functionWords: WordSet;
  connectors: WordSet;
  abbreviations: WordSet;
  determiners: WordSet;
  one: WordSet;
  many: WordSet;
  either: WordSet;
  headKinds: ReadonlyMap<string, HeadKind>;
  /** Heads of at least `SHORTEST_LAST` letters, longest first, for compounds. */
  compoundHeads: Suffixes;
  looseHeads: WordSet;
  invariantHeads: WordSet;
  pluralHeads: WordSet;
  compoundPlurals: Suffixes;
  postposed: WordSet;
  makerHeads: WordSet;
  makerLinks: WordSet;
  companyWordsBefore: WordSet;
  companyVerbs: WordSet;
  speechVerbs: WordSet;
  auxiliaries: WordSet;
  firstNames: WordSet;
  namingWords: WordSet;
  prepositions: WordSet;
  conjunctions: WordSet;
  demonyms: ReadonlyMap<string, string>;
  pronouns: WordSet;
  /** What `headOf` said of words, by the word in lower case. */
  headCache: Map<string, Head | null>;
}

const compiled = new WeakMap<NameSearchTables, CompiledSearch>();

/** Letters of the shortest noun that counts as the last part of a compound. */
const SHORTEST_LAST = 4;

/** Whether a noun is long enough to be the last part of a compound. */
export const mayBeLast = (word: string): boolean => word.length >= SHORTEST_LAST;

/** The compiled form of `tables`; the same object for the same tables. */
export function compileSearch(tables: NameSearchTables): CompiledSearch {
  const known = compiled.get(tables);
  if (known) return known;
  const set = (list: readonly string[]): WordSet => new Set(list);
  const headKinds = new Map<string, HeadKind>();
  for (const kind of ['any', 'lab', 'investor', 'large', 'startup'] as const) {
    for (const head of tables.heads[kind]) headKinds.set(head, kind);
  }
  for (const head of tables.looseHeads) headKinds.set(head, 'any');
  const made: CompiledSearch = {
    tables,
    elisions: set(tables.elisions ?? []),
    functionWords: set(tables.functionWords),
    connectors: set(tables.connectors),
    abbreviations: set(tables.abbreviations),
    determiners: set(tables.determiners),
    one: set(tables.definite.one),
    many: set(tables.definite.many),
    either: set(tables.definite.either),
    headKinds,
    compoundHeads: suffixesOf([...headKinds.keys()].filter(mayBeLast).sort((a, b) => b.length - a.length)),
    looseHeads: set(tables.looseHeads),
    invariantHeads: set(tables.invariantHeads),
    pluralHeads: set(tables.pluralHeads),
    compoundPlurals: suffixesOf(tables.pluralHeads),
    postposed: set(tables.postposed ?? []),
    makerHeads: set(tables.makerHeads),
    makerLinks: set(tables.makerLinks),
    companyWordsBefore: set(tables.companyWordsBefore),
    companyVerbs: set(tables.companyVerbs),
    speechVerbs: set(tables.speechVerbs),
    auxiliaries: set(tables.auxiliaries),
    headCache: new Map(),
    firstNames: set(tables.firstNames),
    namingWords: set(tables.namingWords),
    prepositions: set(tables.prepositions),
    conjunctions: set(tables.conjunctions),
    demonyms: new Map(Object.entries(tables.demonyms)),
    pronouns: set(tables.pronouns),
  };
  compiled.set(tables, made);
  return made;
}

/** A company noun as it stands in the text. */
export interface Head {
  kind: HeadKind;
  /** Basic form. */
  head: string;
  number: 'one' | 'many';
  /** Points at no company in particular ("rival"). */
  loose: boolean;
  /** Length of what stands before the head in a compound ("ChatGPT-" in "ChatGPT-Entwickler"); 0 for none. */
  prefix: number;
}

const stem = (word: string, endings: readonly string[], has: (base: string) => boolean): string | null => {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length);
    if (has(base)) return base;
  }
  return null;
};

const headWith = (head: string, prefix: number, names: CompiledSearch): Head => ({
  kind: names.headKinds.get(head) ?? 'any',
  head,
  number: 'one',
  loose: names.looseHeads.has(head),
  prefix,
});

/** Words of which `headOf` keeps the answer; an article has fewer. */
const CACHED_WORDS = 4000;

/** The company noun that `word` is or, where the language compounds, ends in; null for any other word. */
export function headOf(word: string, names: CompiledSearch): Head | null {
  const lower = word.toLowerCase();
  const { headCache } = names;
  const known = headCache.get(lower);
  if (known !== undefined) return known;
  if (headCache.size >= CACHED_WORDS) headCache.clear();
  const head = readHead(lower, names);
  headCache.set(lower, head);
  return head;
}

function readHead(lower: string, names: CompiledSearch): Head | null {
  const { headEndings, compounds } = names.tables;
  if (names.pluralHeads.has(lower)) return { kind: 'any', head: lower, number: 'many', loose: false, prefix: 0 };
  const plain = stem(lower, headEndings, (base) => names.headKinds.has(base));
  if (plain !== null) return headWith(plain, 0, names);
  if (!compounds) return null;
  const plural = names.compoundPlurals.of(lower);
  if (plural)
    return { kind: 'any', head: plural.word, number: 'many', loose: false, prefix: lower.length - plural.word.length };
  let best: { word: string; rank: number } | null = null;
  for (const ending of headEndings) {
    if (!lower.endsWith(ending)) continue;
    const base = ending === '' ? lower : lower.slice(0, -ending.length);
    const found = names.compoundHeads.of(base);
    if (found && (best === null || found.rank < best.rank)) best = found;
  }
  return best && headWith(best.word, lower.lastIndexOf(best.word), names);
}
