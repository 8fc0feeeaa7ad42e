import type { Mention, Metric, Unit } from '../model';
import type { CompiledClaims } from './compiled';
import { findOnShelf, type PhraseHit, phrasesOf, type ShelfHits } from './phrases';
import type { SentenceView } from './tokens';

/** What a name is doing in its sentence. */
export interface MentionFeatures {
  mention: Mention;
  at: number;
  /** Preposition that governs it, or null for a bare (nominative or object) name. */
  preposition: string | null;
  genitive: boolean;
  /** Introduced as an example, rival, backer … */
  aside: boolean;
  /** Source of the statement ("according to X"). */
  source: boolean;
  /** Second or later member of a list of names. */
  listed: boolean;
  /** Joins a round, by the verb that follows. */
  backer: boolean;
  /** Stands for a person of the company ("X's chief executive"). */
  person: boolean;
  /** Token index of a relative pronoun that follows after a comma, or null. */
  relative: number | null;
  /** A preposition stands before that pronoun ("X, for which …"). */
  governedRelative: boolean;
  /** Told by a pronoun alone: "that of X", "der von X". */
  elliptic: boolean;
  /** Stands before a colon at the head of a list item. */
  label: boolean;
  /** Compound such as "Scale-AI-Investition". */
  compound: boolean;
}

/** A figure on record. `since` is ISO 8601, to the day, month or year. */
export interface KnownFigure {
  metric: Metric;
  amount: number;
  upper: number | null;
  unit: Unit;
  counterparties: readonly string[];
  since: string;
}

/** What is known of companies before reading: listed on a stock exchange, and deals on record. */
export interface CompanyProfile {
  /** First day with a market value on record, ISO 8601; null for a company that is not listed. */
  listedSince: string | null;
  /** Month (1-12) in which the fiscal year ends, or null when not on record. */
  fiscalYearEnd: number | null;
  /** Company that a product belongs to. */
  owner: string | null;
  /** Metrics with a fact on record. */
  metrics: ReadonlySet<Metric>;
  /** `metric:counterparty` for each deal on record with this company as subject. */
  deals: ReadonlySet<string>;
  figures: readonly KnownFigure[];
}

/** Types that can own a figure or be party to a deal. */
const PARTY_TYPES: ReadonlySet<Mention['type']> = new Set(['company', 'lab', 'investor', 'public-body', 'product']);

/** Metrics that lie between two parties. */
export const PAIR_METRICS: ReadonlySet<Metric> = new Set([
  'investment',
  'stake',
  'acquisition_price',
  'contract_value',
]);

/** Whether only list separators stand between two names. A comma alone needs a list that goes on. */
function coordinated(view: SentenceView, before: number, first: number, at: number, compiled: CompiledClaims): boolean {
  if (first - before > 4 || first <= before + 1) return false;
  let joined = false;
  for (let i = before + 1; i < first; i++) {
    const token = view.tokens[i];
    if (!token || token.kind === 'figure' || token.kind === 'mention') return false;
    if (token.kind === 'word') joined = true;
    if (token.kind === 'stop' ? token.text !== ',' : !compiled.listers.has(token.text)) return false;
  }
  if (joined) return true;
  const next = view.tokens[at + 1];
  const goesOn = next?.text === ',' || compiled.listers.has(next?.text ?? '');
  return goesOn && [2, 3, 4].some((k) => view.tokens[at + k]?.kind === 'mention');
}

/** The case a description's own article shows ("des Unternehmens"). */
function caseOf(mention: Mention, compiled: CompiledClaims): string | null {
  if (mention.by === 'name') return null;
  const [first = ''] = mention.target.exact.toLowerCase().split(' ');
  return compiled.prepositions.has(first) ? first : null;
}

/** The pronoun of a relative clause on the name ("X, which …", "X, for which …"). */
function relativeAfter(view: SentenceView, at: number, compiled: CompiledClaims): number | null {
  const word = (i: number): string => view.tokens[i]?.text ?? '';
  if (word(at + 1) !== ',') return null;
  if (compiled.relatives.has(word(at + 2))) return at + 2;
  return compiled.prepositions.has(word(at + 2)) && compiled.relatives.has(word(at + 3)) ? at + 3 : null;
}

/** Words that may stand between a relative pronoun and the name that is the clause's subject. */
const BEFORE_DOER = 2;

/** Token index of the name that does it in the relative clause on a name ("X, which Y buys"); null for none. */
export function doerInRelative(view: SentenceView, f: MentionFeatures, compiled: CompiledClaims): number | null {
  if (f.relative === null) return null;
  for (let i = f.relative + 1; i <= f.relative + 1 + BEFORE_DOER; i++) {
    const token = view.tokens[i];
    if (token?.kind === 'mention') return i;
    if (token?.kind !== 'word' || !compiled.determiners.has(token.text)) return null;
  }
  return null;
}

/** "OpenAI-Beschäftigte", "Spotify-Gründer": people of the company. */
function isPersonTail(mention: Mention, compiled: CompiledClaims): boolean {
  const { exact } = mention.target;
  if (!exact.includes('-') || mention.by !== 'name') return false;
  return phrasesOf(compiled.people, exact.toLowerCase().split('-').at(-1) ?? '').length > 0;
}

/** "the chief executive of X": the name only says whose person it is. */
function isTheirs(
  view: SentenceView,
  at: number,
  people: readonly PhraseHit<true>[],
  compiled: CompiledClaims,
): boolean {
  return compiled.owning.has(view.tokens[at - 1]?.text ?? '') && people.some((h) => h.to === at - 2);
}

function isBackedTail(mention: Mention, compiled: CompiledClaims): boolean {
  const tail = mention.target.exact.toLowerCase().split('-').at(-1) ?? '';
  return compiled.backedTails.has(tail);
}

const LOOK_BACK = 5;
const UNKNOWN_SKIPS = 1;

function governing(
  view: SentenceView,
  at: number,
  compiled: CompiledClaims,
  verbs: ReadonlySet<number>,
): string | null {
  let skips = UNKNOWN_SKIPS;
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const token = view.tokens[i];
    if (token?.kind !== 'word' || verbs.has(i)) return null;
    if (compiled.examples.has(token.text)) {
      skips += 1;
      continue;
    }
    if (compiled.prepositions.has(token.text)) return token.text;
    if (compiled.determiners.has(token.text)) continue;
    if (skips-- <= 0) return null;
  }
  return null;
}

function isGenitive(view: SentenceView, mention: Mention, compiled: CompiledClaims): boolean {
  const { sentence } = view;
  const after = sentence.text.slice(mention.target.end - sentence.start, mention.target.end - sentence.start + 2);
  if (/^['’]/u.test(after)) return true;
  const exact = mention.target.exact.toLowerCase().split(/[\s-]/).at(-1) ?? '';
  const own = new Set(mention.name.toLowerCase().split(/[\s-]/));
  return mention.by === 'name' && !own.has(exact) && compiled.tables.genitives.some((g) => exact.endsWith(g));
}

/** What the words around names say of them. */
type Found = Pick<
  ShelfHits<CompiledClaims['everywhere']>,
  'verbs' | 'asides' | 'attributionBefore' | 'attributionAfter' | 'backerVerbs' | 'people'
>;

const PERSONS: ReadonlySet<Mention['type']> = new Set(['person']);

/** Persons of a sentence with what they do in it: they own no figures but may hold a stake or invest. */
export const personsOf = (view: SentenceView, compiled: CompiledClaims, found: Found): MentionFeatures[] =>
  featuresOf(view, compiled, found, PERSONS);

/** Names of a sentence with what they do in it. Persons are left out unless they are asked for. */
export function featuresOf(
  view: SentenceView,
  compiled: CompiledClaims,
  marks: Found = findOnShelf(view, compiled.everywhere),
  types: ReadonlySet<Mention['type']> = PARTY_TYPES,
): MentionFeatures[] {
  const verbs = new Set(marks.verbs.flatMap((h) => (h.from === h.to ? [h.from] : [])));
  const features: MentionFeatures[] = [];
  for (const [i, mention] of view.mentions.entries()) {
    const at = view.mentionAt[i];
    if (at === undefined || !types.has(mention.type)) continue;
    let first = at;
    while (first > 0) {
      const token = view.tokens[first - 1];
      if (token?.kind !== 'word' || !compiled.determiners.has(token.text)) break;
      first -= 1;
    }
    const previous = features.at(-1);
    const listed =
      previous !== undefined &&
      (coordinated(view, previous.at, first, at, compiled) || (previous.listed && first - previous.at === 2));
    const touches = (hit: PhraseHit<true>): boolean => hit.to === first - 1 || hit.to === at - 1;
    if (features.some((f) => f.at === at)) continue;
    features.push({
      mention,
      at,
      preposition: listed
        ? (previous?.preposition ?? null)
        : (governing(view, at, compiled, verbs) ?? caseOf(mention, compiled)),
      listed,
      genitive: isGenitive(view, mention, compiled),
      aside: marks.asides.some(touches) || (listed && (previous?.aside ?? false)),
      source:
        marks.attributionBefore.some((h) => touches(h) && h.to - h.from >= 0) &&
        marks.attributionAfter.some((h) => h.from === at + 1),
      backer: marks.backerVerbs.some((h) => h.from > at && h.from - at <= 2) || isBackedTail(mention, compiled),
      relative: relativeAfter(view, at, compiled),
      governedRelative: relativeAfter(view, at, compiled) === at + 3,
      elliptic:
        compiled.owning.has(view.tokens[at - 1]?.text ?? '') && compiled.pointers.has(view.tokens[at - 2]?.text ?? ''),
      label: at <= 1 && view.tokens[at + 1]?.text === ':',
      person:
        isPersonTail(mention, compiled) ||
        isTheirs(view, at, marks.people, compiled) ||
        marks.people.some((h) => h.from > at && h.from - at <= 2),
      compound: mention.by === 'name' && mention.target.exact.includes('-') && !mention.name.includes('-'),
    });
  }
  return features;
}
