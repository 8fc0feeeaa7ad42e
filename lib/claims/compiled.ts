import type {
  ClaimTables,
  Comparison,
  EarlierCue,
  MetricCue,
  RoleCue,
  ScopeCue,
  SourceCue,
  SourceTables,
  StatusCue,
  VerbCue,
} from '../model/tables/claims';
import { type PhraseBook, phraseBook } from './phrases';

/** Words around a source's name, for look-up. */
export type SourceWords = Readonly<
  Record<'leads' | 'tails' | 'openers' | 'stops' | 'alone' | 'articles' | 'never', ReadonlySet<string>>
> & {
  readonly within: ReadonlySet<string> | null;
};

function sourceWords({ within, leads, tails, openers, stops, alone, articles, never }: SourceTables): SourceWords {
  return {
    within: within === null ? null : new Set(within),
    leads: new Set(leads),
    tails: new Set(tails),
    openers: new Set(openers),
    stops: new Set(stops),
    alone: new Set(alone),
    articles: new Set(articles),
    never: new Set(never),
  };
}

/** A language's claim tables, compiled once. */
export interface CompiledClaims {
  tables: ClaimTables;
  metrics: PhraseBook<MetricCue>;
  statuses: PhraseBook<StatusCue>;
  scopes: PhraseBook<ScopeCue>;
  verbs: PhraseBook<VerbCue>;
  comparisons: PhraseBook<Comparison>;
  earlier: PhraseBook<EarlierCue>;
  backers: PhraseBook<true>;
  continues: PhraseBook<true>;
  sources: PhraseBook<SourceCue>;
  sourceWords: SourceWords;
  asides: PhraseBook<true>;
  backerVerbs: PhraseBook<true>;
  people: PhraseBook<true>;
  attributionBefore: PhraseBook<true>;
  attributionAfter: PhraseBook<true>;
  trading: PhraseBook<true>;
  targetColumn: PhraseBook<'target' | 'actor'>;
  elisions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  listers: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  owning: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  pointers: ReadonlySet<string>;
  respectively: ReadonlySet<string>;
  examples: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  temporal: ReadonlySet<string>;
  backedTails: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  roles: readonly RoleCue[];
  /** The books that are looked through in every sentence, together; statuses apart, because their phrases name pronouns. */
  everywhere: Pick<CompiledClaims, Everywhere>;
}

type Everywhere =
  | ('metrics' | 'scopes' | 'verbs' | 'comparisons' | 'earlier' | 'backers' | 'continues' | 'sources' | 'trading')
  | ('asides' | 'attributionBefore' | 'attributionAfter' | 'backerVerbs' | 'people');

const cache = new WeakMap<ClaimTables, CompiledClaims>();

/** Compiles the tables of a language; a second call with the same tables answers at once. */
export function compileClaims(tables: ClaimTables): CompiledClaims {
  const known = cache.get(tables);
  if (known) return known;
  const each = <T extends { phrases: readonly string[] }>(list: readonly T[]) =>
    phraseBook(list.map((value) => ({ phrases: value.phrases, value })));
  const flag = (phrases: readonly string[]) => phraseBook([{ phrases, value: true as const }]);
  const everywhere = {
    metrics: each(tables.metrics),
    scopes: each(tables.scopes),
    verbs: each(tables.verbs),
    comparisons: each(tables.comparisons),
    earlier: each(tables.earlier),
    backers: flag(tables.backers),
    continues: flag(tables.continues),
    sources: each(tables.sources.cues),
    asides: flag(tables.asides),
    backerVerbs: flag(tables.backerVerbs),
    people: flag(tables.people),
    attributionBefore: flag(tables.attributionBefore),
    attributionAfter: flag(tables.attributionAfter),
    trading: flag(tables.trading),
  };
  const compiled: CompiledClaims = {
    tables,
    ...everywhere,
    everywhere,
    statuses: each(tables.statuses),
    sourceWords: sourceWords(tables.sources),
    targetColumn: phraseBook([
      { phrases: tables.columns.target, value: 'target' as const },
      { phrases: tables.columns.actor, value: 'actor' as const },
    ]),
    elisions: new Set(tables.elisions ?? []),
    conjunctions: new Set(tables.conjunctions),
    listers: new Set(tables.listers),
    prepositions: new Set(tables.prepositions),
    owning: new Set(tables.owning),
    agents: new Set(tables.agents),
    pointers: new Set(tables.pointers),
    respectively: new Set(tables.respectively),
    examples: new Set(tables.examples),
    relatives: new Set(tables.relatives),
    temporal: new Set(tables.temporal),
    backedTails: new Set(tables.backedTails),
    determiners: new Set(tables.determiners),
    roles: tables.roles,
  };
  cache.set(tables, compiled);
  return compiled;
}
