import type { FoundDate } from '../figures';
import type { Claim, Detection, Mention, Metric, Unit } from '../model';
import type { Comparison, ScopeCue } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import { type MetricReading, readMetric } from './metric';
import { PERIOD_METRICS, placeDates, readMoment } from './moment';
import {
  type CompanyProfile,
  type DealParties,
  dealPartiesOf,
  featuresOf,
  type MentionFeatures,
  ownerOf,
  PAIR_METRICS,
} from './parties';
import { findPhrases, type PhraseHit } from './phrases';
import { readStatus } from './status';
import { between, boundaries, distance, type SentenceView } from './tokens';
import type { Owner, Topics } from './topics';

/** A figure read as a claim, before it is put into the article's list. */
export interface Reading {
  metric: MetricReading & { metric: Metric };
  owner: Owner;
  counterparties: string[];
  actorUnknown: boolean;
}

/** What earlier sentences leave behind for later ones. */
export interface Discourse {
  /** Last owner of a claim, and where. */
  last: {
    owner: Owner;
    metric: Metric;
    unit: Unit;
    block: number;
    section: number;
    sentence: number;
    counterparties: string[];
  } | null;
  /** Last deal per metric. */
  deals: Map<Metric, { owner: Owner; counterparties: string[]; sentence: number; section: number }>;
  topics: Topics;
}

/** All cues of one sentence. */
export interface SentenceCues {
  metrics: ReturnType<typeof findPhrases<CompiledClaims['tables']['metrics'][number]>>;
  statuses: PhraseHit<CompiledClaims['tables']['statuses'][number]>[];
  scopes: PhraseHit<ScopeCue>[];
  verbs: PhraseHit<CompiledClaims['tables']['verbs'][number]>[];
  comparisons: PhraseHit<Comparison>[];
  multiples: PhraseHit<CompiledClaims['tables']['multiples'][number]>[];
  earlier: PhraseHit<true>[];
  backers: PhraseHit<true>[];
  features: MentionFeatures[];
}

/** Finds all cues of a sentence. */
export function cuesOf(view: SentenceView, compiled: CompiledClaims): SentenceCues {
  return {
    metrics: findPhrases(view, compiled.metrics),
    statuses: findPhrases(view, compiled.statuses),
    scopes: findPhrases(view, compiled.scopes),
    verbs: findPhrases(view, compiled.verbs),
    comparisons: findPhrases(view, compiled.comparisons),
    multiples: findPhrases(view, compiled.multiples),
    earlier: findPhrases(view, compiled.earlier),
    backers: findPhrases(view, compiled.backers),
    features: featuresOf(view, compiled, {
      asides: findPhrases(view, compiled.asides),
      before: findPhrases(view, compiled.attributionBefore),
      after: findPhrases(view, compiled.attributionAfter),
      backerVerbs: findPhrases(view, compiled.backerVerbs),
      people: findPhrases(view, compiled.people),
    }),
  };
}

const ownerFrom = (mention: Mention, rule: string): Owner => ({
  company: mention.company,
  name: mention.name,
  by: mention.by === 'name' ? 'stated' : 'inferred',
  rule: mention.by === 'name' ? rule : `${rule}+${mention.why}`,
  evidence: mention.target.exact,
});

const inferred = (owner: Owner, rule: string): Owner => ({ ...owner, by: 'inferred', rule });

function pairReading(
  view: SentenceView,
  figureAt: number,
  metric: MetricReading & { metric: Metric },
  cues: SentenceCues,
  compiled: CompiledClaims,
  profiles: ReadonlyMap<string, CompanyProfile>,
  discourse: Discourse,
  columns: readonly ('target' | 'actor')[],
): Reading | null {
  const parties: DealParties =
    byColumn(cues, columns) ??
    dealPartiesOf(view, cues.features, figureAt, metric.cue, metric.metric, compiled, cues.verbs, profiles);
  const before = discourse.deals.get(metric.metric) ?? relatedDeal(metric.metric, discourse);
  const recent =
    before && before.section === view.sentence.section && view.index - before.sentence <= 8 ? before : null;
  const actor = parties.actor?.mention ?? null;
  const sameDeal = recent !== null && (actor === null || recent.counterparties.includes(actor.company ?? ''));
  if (parties.target && !(sameDeal && parties.targetScore < FAINT)) {
    const owner = ownerFrom(parties.target.mention, 'deal-target');
    let counterparties = actor?.company ? [actor.company] : [];
    if (!actor && recent && recent.owner.company === owner.company && view.index - recent.sentence <= 4) {
      counterparties = recent.counterparties;
    } else if (!actor && !PAIR_METRICS.has(metric.metric)) {
      counterparties = [];
    }
    return { metric, owner, counterparties, actorUnknown: actor !== null && actor.company === null };
  }
  if (recent) {
    const same = actor?.company && recent.counterparties.includes(actor.company);
    if (same || !actor) {
      return {
        metric,
        owner: inferred(recent.owner, 'deal-before'),
        counterparties: recent.counterparties,
        actorUnknown: false,
      };
    }
  }
  const fallback = discourse.topics.suggest(view, metric.metric, actor?.company ?? null);
  if (fallback && fallback.company !== actor?.company) {
    return { metric, owner: fallback, counterparties: actor?.company ? [actor.company] : [], actorUnknown: false };
  }
  return null;
}

/** Below this a target is a guess. */
const FAINT = 0.5;

/** In a table whose header names both sides, the order of the columns tells them apart. */
function byColumn(cues: SentenceCues, columns: readonly ('target' | 'actor')[]): DealParties | null {
  if (columns.length < 2) return null;
  const named = (role: 'target' | 'actor'): MentionFeatures | null => cues.features[columns.indexOf(role)] ?? null;
  const parties = { target: named('target'), actor: named('actor'), score: 9, targetScore: 9 };
  return parties.target ? parties : null;
}

/** Investments and stakes of one deal share their parties. */
function relatedDeal(metric: Metric, discourse: Discourse) {
  if (metric === 'stake') return discourse.deals.get('investment');
  if (metric === 'investment') return discourse.deals.get('stake');
  return undefined;
}

function backersOf(cues: SentenceCues, owner: string | null): string[] {
  const starts = cues.backers.map((b) => b.from);
  if (starts.length === 0) return [];
  const found = new Set<string>();
  for (const f of cues.features) {
    const id = f.mention.company;
    if (!id || id === owner || f.mention.type === 'product') continue;
    if (starts.some((s) => Math.abs(s - f.at) <= 30)) found.add(id);
  }
  return [...found];
}

/** Reads one figure of a sentence: its metric, whose it is and who else is party to it; or why it is no claim. */
export function readFigure(
  view: SentenceView,
  figureIndex: number,
  cues: SentenceCues,
  compiled: CompiledClaims,
  profiles: ReadonlyMap<string, CompanyProfile>,
  discourse: Discourse,
  sentenceReadings: readonly (Reading | null)[],
  context: MetricReading | null,
  columns: readonly ('target' | 'actor')[],
  published: string | null,
): Reading | { none: string } {
  const figureAt = view.figureAt[figureIndex];
  if (figureAt === undefined) return { none: 'inside-a-name' };
  let metric = readMetric(view, figureIndex, cues.metrics, compiled);
  const taken = takenOver(view, figureIndex, cues, sentenceReadings, discourse, metric?.cue ?? -1);
  if (taken && (!metric || metric.score < taken.strength)) {
    if (metric?.metric !== null || metric.score < taken.strength - 1) {
      return { ...taken.reading, metric: { ...taken.reading.metric, score: taken.strength } };
    }
  }
  if (!metric && context) metric = context;
  if (!metric) return { none: 'no-metric-cue' };
  if (metric.metric === null) return { none: metric.rule };
  let typed = { ...metric, metric: metric.metric };
  if (PAIR_METRICS.has(typed.metric)) {
    const reading = pairReading(view, figureAt, typed, cues, compiled, profiles, discourse, columns);
    return reading ?? { none: 'no-subject' };
  }
  const found = ownerOf(view, cues.features, figureAt, typed.cue, typed.metric, compiled);
  const owner = found
    ? ownerFrom(found.feature.mention, 'nearest-owner')
    : discourse.topics.suggest(view, typed.metric, null);
  if (!owner) return { none: 'no-subject' };
  if (typed.metric === 'valuation' && typed.listed && isListed(owner, profiles, published)) {
    typed = { ...typed, metric: 'market_cap', rule: `${typed.rule}+listed` };
  }
  const counterparties = typed.metric === 'funding_round' ? backersOf(cues, owner.company) : [];
  return { metric: typed, owner, counterparties, actorUnknown: false };
}

function isListed(owner: Owner, profiles: ReadonlyMap<string, CompanyProfile>, published: string | null): boolean {
  const since = profiles.get(owner.company ?? '')?.listedSince;
  return since != null && (published === null || since.slice(0, 4) <= published.slice(0, 4));
}

/** Words between a figure and the one before that a comparison or a bare list may have. */
const COMPARED_WITHIN = 22;
const LISTED_WITHIN = 2;
/** Words between a name and its figure in "…, and Nvidia about $100 million". */
const BESIDE = 3;

/** A figure that a comparison, a list or an omitted verb ties to the figure before it. */
function takenOver(
  view: SentenceView,
  figureIndex: number,
  cues: SentenceCues,
  readings: readonly (Reading | null)[],
  discourse: Discourse,
  ownCue: number,
): { reading: Reading; strength: number } | null {
  const at = view.figureAt[figureIndex];
  const figure = view.figures[figureIndex];
  if (at === undefined || !figure) return null;
  const compared = comparedAt(view, at, cues);
  for (let i = figureIndex - 1; i >= 0; i--) {
    const before = readings[i];
    const other = view.figures[i];
    const otherAt = view.figureAt[i];
    if (!before || !other || otherAt === undefined || other.figure.unit !== figure.figure.unit) continue;
    const words = distance(view, otherAt, at);
    const newcomer = cues.features.findLast(
      (f) => f.at > otherAt && f.at < at && !f.aside && f.mention.company !== before.owner.company,
    );
    if (newcomer) return withNewParty(view, at, before, newcomer);
    if (ownCue > otherAt && ownCue < at) return null;
    if (compared > 0 && words <= COMPARED_WITHIN) return { reading: carried(before), strength: compared };
    if (words <= LISTED_WITHIN) return { reading: carried(before), strength: 5 };
    return null;
  }
  return comparedWithBefore(view, figureIndex, cues, compared, discourse);
}

const carried = (reading: Reading): Reading => ({ ...reading, metric: { ...reading.metric, cue: -1 } });

/** Strength of a hint that decides only where no cue does. */
const LOOSE = 3.2;

/** How strongly a comparison ties the figure at a token to the one before; 0: not at all. */
function comparedAt(view: SentenceView, at: number, cues: SentenceCues): number {
  let strength = 0;
  for (const hit of cues.comparisons) {
    const before = hit.to < at;
    const inside = hit.from <= at && hit.to >= at;
    const away = before ? distance(view, hit.to, at) : distance(view, hit.from, at);
    if (hit.value.loose) {
      const near = before ? hit.to : hit.from;
      if (away <= 7 && boundaries(view, near, at) <= 1.5) strength = Math.max(strength, LOOSE);
      continue;
    }
    if (inside || (before && away <= 1 && boundaries(view, hit.to, at) < 1)) strength = Math.max(strength, 9.2);
    else if (before ? away <= 3 && boundaries(view, hit.to, at) < 1 : away <= 1) strength = Math.max(strength, 7);
  }
  return strength;
}

function withNewParty(
  view: SentenceView,
  at: number,
  before: Reading,
  newcomer: MentionFeatures,
): { reading: Reading; strength: number } | null {
  if (distance(view, newcomer.at, at) > BESIDE || boundaries(view, newcomer.at, at) > 1.5) return null;
  const named = ownerFrom(newcomer.mention, 'omitted-verb');
  if (!PAIR_METRICS.has(before.metric.metric)) {
    return { reading: { ...carried(before), owner: named, counterparties: [] }, strength: 4.5 };
  }
  const actor = before.counterparties.length > 0 || before.actorUnknown;
  const reading: Reading = actor
    ? { ...carried(before), counterparties: named.company ? [named.company] : [], actorUnknown: named.company === null }
    : { ...carried(before), owner: named };
  return { reading, strength: 4.5 };
}

function comparedWithBefore(
  view: SentenceView,
  figureIndex: number,
  cues: SentenceCues,
  compared: number,
  discourse: Discourse,
): { reading: Reading; strength: number } | null {
  const { last } = discourse;
  const at = view.figureAt[figureIndex] ?? 0;
  if (!last || last.section !== view.sentence.section || last.unit !== view.figures[figureIndex]?.figure.unit)
    return null;
  const metric: Reading['metric'] = {
    metric: last.metric,
    rule: 'compared-with-before',
    evidence: '',
    score: 4,
    negative: false,
    listed: false,
    cue: -1,
  };
  const beside = cues.features.find(
    (f) =>
      f.at < at &&
      distance(view, f.at, at) <= BESIDE &&
      f.mention.by === 'name' &&
      f.mention.company !== last.owner.company,
  );
  if (beside && view.index - last.sentence <= 3 && !PAIR_METRICS.has(last.metric)) {
    const bare = between(view, beside.at, at, 'word') <= 1;
    if (!bare) return null;
    return {
      reading: {
        metric: { ...metric, rule: 'beside-name' },
        owner: ownerFrom(beside.mention, 'beside-name'),
        counterparties: [],
        actorUnknown: false,
      },
      strength: 3,
    };
  }
  if (compared === 0 || figureIndex > 0 || view.index - last.sentence > 1) return null;
  const named = cues.features.some(
    (f) => f.mention.by === 'name' && f.mention.company !== last.owner.company && f.preposition === null,
  );
  if (named) return null;
  return {
    reading: {
      metric,
      owner: inferred(last.owner, 'carried-over'),
      counterparties: last.counterparties,
      actorUnknown: false,
    },
    strength: compared === LOOSE ? LOOSE : 4.2,
  };
}

/** Scope and basis that words near the figure give. */
export function readScope(
  view: SentenceView,
  at: number,
  metric: Metric,
  cues: SentenceCues,
): Pick<Claim, 'scope' | 'basis'> {
  const result: Pick<Claim, 'scope' | 'basis'> = { scope: 'whole', basis: null };
  let scopeAway = Infinity;
  let basisAway = Infinity;
  for (const hit of cues.scopes) {
    if (hit.value.metrics && !hit.value.metrics.includes(metric)) continue;
    const before = hit.to < at;
    if (hit.value.side && (hit.value.side === 'before') !== before) continue;
    const near = before ? hit.to : hit.from;
    const away = distance(view, near, at) + boundaries(view, near, at);
    if (away > hit.value.reach) continue;
    if (hit.value.scope && away < scopeAway) {
      result.scope = hit.value.scope;
      scopeAway = away;
    }
    if (hit.value.basis && away < basisAway) {
      result.basis = hit.value.basis;
      basisAway = away;
    }
  }
  return result;
}

/** Everything else a claim says: status, moment, scope, and whether it is a former value. */
export function readDetails(
  view: SentenceView,
  at: number,
  reading: Reading,
  cues: SentenceCues,
  dates: readonly FoundDate[],
  detection: Detection,
): Omit<
  Claim,
  | 'target'
  | 'sentence'
  | 'quote'
  | 'section'
  | 'subject'
  | 'metric'
  | 'figure'
  | 'counterparties'
  | 'grounds'
  | 'trajectory'
> {
  const metric = reading.metric.metric;
  const status = readStatus(view, at, cues.statuses);
  const moment = readMoment(view, placeDates(view, dates), at, metric);
  const section = detection.sections[view.sentence.section];
  const former = cues.earlier.some((hit) => {
    const near = hit.to < at ? hit.to : hit.from;
    return distance(view, near, at) <= 5 && boundaries(view, near, at) <= 1;
  });
  const published = section?.published ?? detection.article.published;
  const stated = moment.date !== null || (moment.period !== null && PERIOD_METRICS.has(metric));
  return {
    ...readScope(view, at, metric, cues),
    date: moment.date,
    when: moment.when,
    dateBy: stated ? 'stated' : published ? 'article' : 'unknown',
    period: moment.period,
    status: status.status,
    hypothetical: status.hypothetical,
    attribution: null,
    earlier: former || section?.role === 'correction',
  };
}
