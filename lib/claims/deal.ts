import type { Metric } from '../model';
import type { SentenceCues } from './cues';
import { recentDeal } from './discourse';
import type { MentionFeatures } from './features';
import { PAIR_METRICS } from './features';
import { type DealParties, dealPartiesOf } from './parties';
import { type Column, inferred, ownerFrom, type ReadContext, type Reading } from './reading';

/** Below this a target is a guess, and the deal spoken of before goes first. */
const FAINT = 0.5;
/** A target so plain that the deal is told even without a figure. */
const TOLD = 1.6;

/** Score of parties that a table's columns name. */
const BY_COLUMN = 9;

/** The doer with the names joined to it ("X and Y each invested"). */
function actorsOf(features: readonly MentionFeatures[], actor: MentionFeatures, target: string | null): string[] {
  const at = features.indexOf(actor);
  let first = at;
  while (features[first]?.listed && first > 0) first -= 1;
  let last = at;
  while (features[last + 1]?.listed) last += 1;
  const ids = features
    .slice(first, last + 1)
    .flatMap((f) => (f.preposition === actor.preposition ? (f.mention.company ?? []) : []));
  return [...new Set(ids)].filter((id) => id !== target);
}

/** In a table whose header names both sides, the order of the columns tells them apart. */
function byColumn(cues: SentenceCues, columns: readonly Column[]): DealParties | null {
  if (columns.length < 2) return null;
  const named = (role: Column): MentionFeatures | null => cues.features[columns.indexOf(role)] ?? null;
  const target = named('target');
  return target ? { target, actor: named('actor'), score: BY_COLUMN, targetScore: BY_COLUMN } : null;
}

/** Reads the two sides of a deal: from the sentence, from the deal spoken of before, from the topic. */
export function readDeal(context: ReadContext, figureAt: number, metric: Reading['metric']): Reading | null {
  const { view, cues, compiled, profiles, discourse } = context;
  const parties =
    byColumn(cues, context.columns) ??
    dealPartiesOf(view, cues.features, figureAt, metric.cue, metric.metric, compiled, cues.verbs, profiles);
  const recent = recentDeal(discourse, metric.metric, view);
  const actor = parties.actor?.mention ?? null;
  const sameDeal = recent !== null && (actor === null || recent.counterparties.includes(actor.company ?? ''));
  const knownActor =
    actor === null && (recent?.counterparties.includes(parties.target?.mention.company ?? '') ?? false);
  if (parties.target && !knownActor && !(sameDeal && parties.targetScore < FAINT)) {
    const owner = ownerFrom(parties.target.mention, 'deal-target');
    const known = parties.actor ? actorsOf(cues.features, parties.actor, owner.company) : [];
    const same = !actor && recent?.owner.company === owner.company;
    return {
      metric,
      owner,
      counterparties: same ? (recent?.counterparties ?? []) : known,
      actorUnknown: actor !== null && actor.company === null,
    };
  }
  if (recent && sameDeal) {
    const owner = inferred(recent.owner, 'deal-before');
    return { metric, owner, counterparties: recent.counterparties, actorUnknown: false };
  }
  const topic = discourse.topics.suggest(view, metric.metric, actor?.company ?? null);
  if (!topic || topic.company === actor?.company) return null;
  return { metric, owner: topic, counterparties: actor?.company ? [actor.company] : [], actorUnknown: false };
}

/** Takes in deals that a sentence tells without any figure ("talks over an investment of Meta in Scale AI"). */
export function noteDeals(context: ReadContext): void {
  const { view, cues, compiled, profiles, discourse } = context;
  const seen = new Set<Metric>();
  for (const hit of cues.metrics) {
    const { metric } = hit.value;
    if (metric === null || !PAIR_METRICS.has(metric) || seen.has(metric)) continue;
    seen.add(metric);
    const parties = dealPartiesOf(view, cues.features, hit.to, hit.from, metric, compiled, cues.verbs, profiles);
    const actor = parties.actor?.mention.company;
    if (!parties.target || !actor || parties.targetScore < TOLD) continue;
    const owner = ownerFrom(parties.target.mention, 'deal-target');
    discourse.deals.set(metric, {
      owner,
      counterparties: [actor],
      sentence: view.index,
      section: view.sentence.section,
    });
  }
}
