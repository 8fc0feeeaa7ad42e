import type { NameTables } from '../model/tables/names';
import { aliasKey } from '../text';
import { type CompiledSearch, compileSearch, mayBeLast } from './search';
import { type Suffixes, suffixesOf } from './suffixes';

export { type Head, headOf } from './search';

type WordSet = ReadonlySet<string>;

/** `NameTables` with its lists as sets, made once per table. */
export interface CompiledNames extends CompiledSearch {
  tables: NameTables;
  plainCapitals: WordSet;
  parentHeads: WordSet;
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
  fundingVerbs: WordSet;
  relatives: WordSet;
  clauseRelatives: WordSet;
  boundRelatives: WordSet;
  roles: WordSet;
  /** Roles of at least `SHORTEST_LAST` letters, for compounds. */
  compoundRoles: Suffixes;
  honorifics: WordSet;
  /** Alias keys of places. */
  places: WordSet;
  /** Country (ISO 3166) of a place, by alias key. */
  placeCountry: ReadonlyMap<string, string>;
  otherWords: WordSet;
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
}

const compiled = new WeakMap<NameTables, CompiledNames>();

/** The compiled form of `tables`; the same object for the same tables. */
export function compileNames(tables: NameTables): CompiledNames {
  const known = compiled.get(tables);
  if (known) return known;
  const set = (list: readonly string[]): WordSet => new Set(list);
  const made: CompiledNames = {
    ...compileSearch(tables),
    tables,
    plainCapitals: set(tables.plainCapitals),
    parentHeads: set(tables.parentHeads),
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
    fundingVerbs: set(tables.fundingVerbs),
    relatives: set(tables.relatives),
    clauseRelatives: set(tables.clauseRelatives),
    boundRelatives: set(tables.boundRelatives),
    roles: set(tables.roles),
    compoundRoles: suffixesOf(tables.roles.filter(mayBeLast)),
    honorifics: set(tables.honorifics),
    places: set([...tables.places, ...Object.values(tables.placeCountries).flat()].map(aliasKey)),
    placeCountry: new Map(
      Object.entries(tables.placeCountries).flatMap(([country, places]) =>
        country === '' ? [] : places.map((place): [string, string] => [aliasKey(place), country]),
      ),
    ),
    otherWords: set(tables.otherWords),
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
