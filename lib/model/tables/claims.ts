import type { Basis, Metric, Scope, Status } from '../company';

/**
 * Phrases of a cue. Words are separated by blanks, matched in lower case against whole words; `*`
 * at either end of a word stands for any letters (German compounds), `|` separates alternatives,
 * `_` stands for up to two words in between, `~` for whatever stands between a verb and its particle, `$` for a name, `#` for a figure. A phrase with figures speaks of the
 * last of them, or of the one written `@`.
 */
export type Phrase = string;

/** Kinds of unit a metric cue can speak of. */
export type UnitKind = 'money' | 'percent' | 'people';

/** Words that say what a figure measures, or (metric null) that it is no claim. */
export interface MetricCue {
  /** Name of the rule, shown in explanations. */
  rule: string;
  metric: Metric | null;
  unit: UnitKind;
  phrases: readonly Phrase[];
  /** How telling the words are: 10 settles it, 3 is a hint. */
  weight: number;
  /** Where the cue has to stand, seen from the figure; either side when left out. */
  side?: 'before' | 'after';
  /** Farthest distance in words; 14 when left out. */
  reach?: number;
  /** Said of a listed company, the words mean its market value. */
  listed?: boolean;
  /** After a preposition behind the figure it only says on what occasion ("valued at 7 in the last round"). */
  occasion?: boolean;
  /** A verb whose object is the owner ("X priced it at …"): the name before it only says so. */
  object?: boolean;
  /** A loss: the figure counts below zero. */
  negative?: boolean;
  status?: Status;
}

/** Words that say how sure or how far along the thing is. */
export interface StatusCue {
  rule: string;
  status: Status | 'hypothetical';
  phrases: readonly Phrase[];
  /** Farthest distance in words from the figure; the whole sentence when left out. */
  reach?: number;
  /**
   * They say whose word something settled is: of the whole sentence ("…, according to people familiar"), or
   * of their own clause ("reportedly").
   */
  frame?: 'sentence' | 'clause';
  /** Words of the future that a settled deal may be told with ("will pay"): what frames them counts more. */
  soft?: boolean;
  /** They say that a statement is wrong, so a remark of them takes back the sentence before. */
  retracts?: boolean;
  /** They speak of the sentences before ("That is according to …"), never of their own. */
  backward?: boolean;
  side?: 'before' | 'after';
  /** Higher wins where several apply. */
  weight: number;
}

/** What a company is in a deal. */
export type Role = 'target' | 'actor' | 'none';

/** Prepositions (and the like) that tell the role of the name they govern, per metric. */
export interface RoleCue {
  metrics: readonly Metric[];
  role: Role;
  /** Words directly before the name; articles, adjectives and nouns of apposition may stand between. */
  before: readonly Phrase[];
  weight: number;
}

/** Verbs whose subject is the actor (buyer, investor, customer) or the target of a deal. */
export interface VerbCue {
  metrics: readonly Metric[];
  /** What the subject of the verb is. */
  subject: Role;
  phrases: readonly Phrase[];
  /** The words are passive: the subject is what the object would be. */
  passive?: boolean;
}

/** Words that tie a figure to the one before it. */
export interface Comparison {
  phrases: readonly Phrase[];
  /** The figure they introduce is a former value. */
  earlier: boolean;
  /** A mere hint, for a figure that has no cue of its own; anywhere in the clause. */
  loose?: boolean;
  /** The figure that the words speak of stands behind them ("up from 3"): they say nothing of the one before them. */
  leads?: boolean;
}

/** Words that mark a value as former. */
export interface EarlierCue {
  phrases: readonly Phrase[];
  /** They speak of the figure right after them only ("up from"); else of any in their clause. */
  next: boolean;
}

/** Words near a figure that narrow what it covers, or say before or after the new money. */
export interface ScopeCue {
  rule: string;
  scope?: Scope;
  basis?: Basis;
  phrases: readonly Phrase[];
  /** Metrics it applies to; all when left out. */
  metrics?: readonly Metric[];
  /** Farthest distance in words. */
  reach: number;
  side?: 'before' | 'after';
  /** Does not count where the sentence names both sides of the deal and tells no other sum ("X buys Y for 32 billion in cash"). */
  besideAnother?: true;
}

/** Words that name the source of a statement. */
export interface SourceCue {
  phrases: readonly Phrase[];
  /** Where the source stands: after the words, before them, or after them only where they open their clause. */
  side: 'after' | 'before' | 'either';
}

/** How a language names the source of a statement. */
export interface SourceTables {
  cues: readonly SourceCue[];
  /** Small words that may stand within a source's name, where nouns have capitals; null where they have none. */
  within: readonly string[] | null;
  /** Words before a source that are not part of its name ("wie", "as"). */
  leads: readonly string[];
  /** Words behind a source that are not part of its name ("on Monday"). */
  tails: readonly string[];
  /** Words before a verb of saying whose subject stands behind it ("das sagte …"). */
  openers: readonly string[];
  /** Words that no source's name holds: verbs and the like. */
  stops: readonly string[];
  /** Nouns that name a source without any other word ("Insidern zufolge"). */
  alone: readonly string[];
  /** Words after a verb of saying that make it no such verb ("said to be"). */
  never: readonly string[];
  /** Articles and the like that begin a source's name. */
  articles: readonly string[];
}

/** All that binding figures to companies needs to know of a language. */
export interface ClaimTables {
  metrics: readonly MetricCue[];
  statuses: readonly StatusCue[];
  scopes: readonly ScopeCue[];
  roles: readonly RoleCue[];
  verbs: readonly VerbCue[];
  /** Words that introduce a former or later value of the same thing ("up from", "gegenüber"). */
  comparisons: readonly Comparison[];
  /** Words before the two figures of a development ("from 7 to 13.8"). */
  developments: { from: readonly string[]; to: readonly string[] };
  /** Words joined to the next with an apostrophe, as written then ("l", "qu"); each is a word of its own in phrases. */
  elisions?: readonly string[];
  /** Words by which a sentence says that shares of a company are traded on an exchange. */
  trading: readonly Phrase[];
  /** Words that open a new clause. */
  conjunctions: readonly string[];
  /** Words that join the members of a list of names. */
  listers: readonly string[];
  prepositions: readonly string[];
  /** Prepositions by which a noun names its owner ("valuation of X"). */
  owning: readonly string[];
  /** Words that give the figures of a list to the names of a list, in order. */
  respectively: readonly string[];
  /** Prepositions that name who did it, in the passive ("bought by X") or after a verb of receiving. */
  agents: readonly string[];
  /** Words that introduce an example of the noun before ("a rival like X"): the name does what the noun does. */
  examples: readonly string[];
  /** Pronouns that stand for a noun said before ("that of X"). */
  pointers: readonly string[];
  /** Pronouns that open a relative clause after a comma. */
  relatives: readonly string[];
  /** Conjunctions that open a clause of the same time after a comma ("in May, when …"). */
  temporal: readonly string[];
  /** Second parts of compounds with a name that make it the backer ("X-backed"). */
  backedTails: readonly string[];
  /** Articles, adjectives and the like that may stand between a preposition and its name. */
  determiners: readonly string[];
  /** Words after or before a name that make it the source of the statement. */
  attributionBefore: readonly Phrase[];
  attributionAfter: readonly Phrase[];
  /** Words directly before a name that make it an example or a rival, never the subject. */
  asides: readonly Phrase[];
  /** Genitive endings of names in lower case. */
  genitives: readonly string[];
  /** How sentences name who says it. */
  sources: SourceTables;
  /** Words that mark a value as former. */
  earlier: readonly EarlierCue[];
  /** Words by which a sentence goes on with the deal told before ("dabei", "had agreed"). */
  continues: readonly Phrase[];
  /** Words that introduce the backers of a round; the names that follow are counterparties. */
  backers: readonly Phrase[];
  /** Verbs whose subject joins a round; it does not get the money. */
  backerVerbs: readonly Phrase[];
  /** Nouns for persons of a company: "X's chief" speaks, X does not own what is said. */
  people: readonly Phrase[];
  /** Nouns of a table's columns: buyer, target. */
  columns: { target: readonly Phrase[]; actor: readonly Phrase[] };
}
