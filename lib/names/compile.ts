import type { HeadKind, NameTables } from '../model/tables/names';
import { aliasKey } from '../text';
import { type Suffixes, suffixesOf } from './suffixes';

type WordSet = ReadonlySet<string>;

/** `NameTables` with its lists as sets, made once per table. */
export interface CompiledNames {
  tables: NameTables;
  elisions: WordSet;
  functionWords: WordSet;
  plainCapitals: WordSet;
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
  parentHeads: WordSet;
  makerLinks: WordSet;
  companyParts: WordSet;
  prefixParts: WordSet;
  /** Alias keys of the fixed expressions. */
  fixedExpressions: WordSet;
  /** Alias keys of ordinary words and of persons' names that companies are called by as well. */
  ordinaryNames: WordSet;
  nonNouns: WordSet;
  personNames: WordSet;
  glossLanguages: WordSet;
  glossLinks: WordSet;
  otherEntityTails: WordSet;
  companyTails: WordSet;
  weakTails: WordSet;
  companyParticiples: WordSet;
  placePrepositions: WordSet;
  companyNounsAfter: WordSet;
  ownNouns: WordSet;
  companyWordsBefore: WordSet;
  companyVerbs: WordSet;
  fundingVerbs: WordSet;
  speechVerbs: WordSet;
  relatives: WordSet;
  clauseRelatives: WordSet;
  auxiliaries: WordSet;
  roles: WordSet;
  /** Roles of at least `SHORTEST_LAST` letters, for compounds. */
  compoundRoles: Suffixes;
  honorifics: WordSet;
  firstNames: WordSet;
  /** Alias keys of places. */
  places: WordSet;
  /** Country (ISO 3166) of a place, by alias key. */
  placeCountry: ReadonlyMap<string, string>;
  namingWords: WordSet;
  prepositions: WordSet;
  otherWords: WordSet;
  conjunctions: WordSet;
  demonyms: ReadonlyMap<string, string>;
  pronouns: WordSet;
  subjectPronouns: WordSet;
  subjectVerbs: WordSet;
  slotAuxiliaries: WordSet;
  participles: WordSet;
  slotAdverbs: WordSet;
  subjectWords: WordSet;
  subordinators: WordSet;
  metricNouns: WordSet;
  ofLinks: WordSet;
  atLinks: WordSet;
  elided: WordSet;
  figureLinks: WordSet;
  hedges: WordSet;
  priceLinks: WordSet;
  objectVerbs: WordSet;
  parallels: WordSet;
  plainNouns: WordSet;
  /** What `headOf` said of words, by the word in lower case. */
  headCache: Map<string, Head | null>;
}

const compiled = new WeakMap<NameTables, CompiledNames>();

/** Letters of the shortest noun that counts as the last part of a compound. */
const SHORTEST_LAST = 4;
const mayBeLast = (word: string): boolean => word.length >= SHORTEST_LAST;

/** The compiled form of `tables`; the same object for the same tables. */
export function compileNames(tables: NameTables): CompiledNames {
  const known = compiled.get(tables);
  if (known) return known;
  const set = (list: readonly string[]): WordSet => new Set(list);
  const headKinds = new Map<string, HeadKind>();
  for (const kind of ['any', 'lab', 'investor', 'large', 'startup'] as const) {
    for (const head of tables.heads[kind]) headKinds.set(head, kind);
  }
  for (const head of tables.looseHeads) headKinds.set(head, 'any');
  const made: CompiledNames = {
    tables,
    elisions: set(tables.elisions ?? []),
    functionWords: set(tables.functionWords),
    plainCapitals: set(tables.plainCapitals),
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
    parentHeads: set(tables.parentHeads),
    makerLinks: set(tables.makerLinks),
    companyParts: set(tables.companyParts),
    prefixParts: set(tables.prefixParts),
    fixedExpressions: set(tables.fixedExpressions.map(aliasKey)),
    ordinaryNames: set(tables.ordinaryNames.map(aliasKey)),
    nonNouns: set(tables.nonNouns.map(aliasKey)),
    personNames: set(tables.personNames.map(aliasKey)),
    glossLanguages: set(tables.glossLanguages),
    glossLinks: set(tables.glossLinks),
    otherEntityTails: set(tables.otherEntityTails),
    companyTails: set(tables.companyTails),
    weakTails: set(tables.weakTails),
    companyParticiples: set(tables.companyParticiples),
    placePrepositions: set(tables.placePrepositions),
    companyNounsAfter: set(tables.companyNounsAfter),
    ownNouns: set(tables.ownNouns),
    companyWordsBefore: set(tables.companyWordsBefore),
    companyVerbs: set(tables.companyVerbs),
    fundingVerbs: set(tables.fundingVerbs),
    speechVerbs: set(tables.speechVerbs),
    relatives: set(tables.relatives),
    clauseRelatives: set(tables.clauseRelatives),
    auxiliaries: set(tables.auxiliaries),
    roles: set(tables.roles),
    compoundRoles: suffixesOf(tables.roles.filter(mayBeLast)),
    headCache: new Map(),
    honorifics: set(tables.honorifics),
    firstNames: set(tables.firstNames),
    places: set([...tables.places, ...Object.values(tables.placeCountries).flat()].map(aliasKey)),
    placeCountry: new Map(
      Object.entries(tables.placeCountries).flatMap(([country, places]) =>
        country === '' ? [] : places.map((place): [string, string] => [aliasKey(place), country]),
      ),
    ),
    namingWords: set(tables.namingWords),
    prepositions: set(tables.prepositions),
    otherWords: set(tables.otherWords),
    conjunctions: set(tables.conjunctions),
    demonyms: new Map(Object.entries(tables.demonyms)),
    pronouns: set(tables.pronouns),
    subjectPronouns: set(tables.subjectPronouns ?? []),
    subjectVerbs: set(tables.slots.subjectVerbs),
    slotAuxiliaries: set(tables.slots.auxiliaries),
    participles: set(tables.slots.participles),
    slotAdverbs: set(tables.slots.adverbs),
    subjectWords: set(tables.slots.subjectWords),
    subordinators: set(tables.slots.subordinators),
    metricNouns: set(tables.slots.metricNouns),
    ofLinks: set(tables.slots.ofLinks),
    atLinks: set(tables.slots.atLinks),
    elided: set(tables.slots.elided),
    figureLinks: set(tables.slots.figureLinks),
    hedges: set(tables.slots.hedges),
    priceLinks: set(tables.slots.priceLinks),
    objectVerbs: set(tables.slots.objectVerbs),
    parallels: set(tables.slots.parallels),
    plainNouns: set(tables.slots.plainNouns),
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

const headWith = (head: string, prefix: number, names: CompiledNames): Head => ({
  kind: names.headKinds.get(head) ?? 'any',
  head,
  number: 'one',
  loose: names.looseHeads.has(head),
  prefix,
});

/** Words of which `headOf` keeps the answer; an article has fewer. */
const CACHED_WORDS = 4000;

/** The company noun that `word` is or, where the language compounds, ends in; null for any other word. */
export function headOf(word: string, names: CompiledNames): Head | null {
  const lower = word.toLowerCase();
  const { headCache } = names;
  const known = headCache.get(lower);
  if (known !== undefined) return known;
  if (headCache.size >= CACHED_WORDS) headCache.clear();
  const head = readHead(lower, names);
  headCache.set(lower, head);
  return head;
}

function readHead(lower: string, names: CompiledNames): Head | null {
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

/** Whether `word` names a person's role, also as the end of a compound ("Finanzchefin"). */
export function isRole(word: string, names: CompiledNames): boolean {
  const lower = word.toLowerCase();
  return names.roles.has(lower) || (names.tables.compounds && names.compoundRoles.of(lower) !== null);
}

/**
 * Country (ISO 3166) that a word of a description points at: a place ("Toronto", "Paris-based"), people
 * of one ("Münchner") or a country's adjective ("kanadische"); null for any other word.
 */
export function countryOf(word: string, names: CompiledNames): string | null {
  const first =
    word
      .toLowerCase()
      .replace(/['’]s$/, '')
      .split(/[-‐‑]/)[0] ?? '';
  const place = names.placeCountry.get(aliasKey(first)) ?? names.demonyms.get(first);
  if (place !== undefined) return place;
  const { nationalities, adjectiveEndings } = names.tables;
  const bare = adjectiveEndings.find((ending) => first.endsWith(ending));
  const stems = [first, ...(bare === undefined ? [] : [first.slice(0, -bare.length)]), first.replace(/e$/, '')];
  const adjective = stems.find((stem) => Object.hasOwn(nationalities, stem));
  return adjective === undefined
    ? (names.demonyms.get(first.replace(/n$/, '')) ?? null)
    : (nationalities[adjective] ?? null);
}
