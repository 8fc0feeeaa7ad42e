import type { Metric } from '../model';
import type { VerbCue } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import { doerInRelative, type MentionFeatures } from './features';
import type { PhraseHit } from './phrases';
import { boundaries, distance, parted, type SentenceView } from './tokens';

/** Whether the subject of the deal's verb does it, or it is done to the subject; null when no verb tells. */
export type Voice = 'active' | 'reversed' | null;

/** Boundaries across which a verb no longer speaks of the figure. */
const VERB_REACH = 3;
const PASSIVE_LEAD = 4;

/** Reads from the verbs around a figure who does what. */
export function voiceOf(
  view: SentenceView,
  metric: Metric,
  figureAt: number,
  verbs: readonly PhraseHit<VerbCue>[],
): Voice {
  let best: { voice: Voice; points: number } | null = null;
  for (const { value, from, to } of verbs) {
    if (value.subject === 'none' || !value.metrics.includes(metric)) continue;
    const inside = from <= figureAt && figureAt <= to;
    const near = to < figureAt ? to : from;
    const crossed = inside ? 0 : boundaries(view, near, figureAt);
    if (crossed > VERB_REACH) continue;
    const away = inside ? 0 : distance(view, near, figureAt);
    const points = (value.passive ? PASSIVE_LEAD : 0) - away * 0.3 - crossed;
    if (!best || points > best.points) best = { voice: value.subject === 'actor' ? 'active' : 'reversed', points };
  }
  return best?.voice ?? null;
}

/**
 * Counts the bare names of each statement: the first is the verb's subject, a later one its object. In a relative
 * clause with a subject of its own ("X, which Y buys for …") the name it is about comes second.
 */
export function placesOf(
  view: SentenceView,
  features: readonly MentionFeatures[],
  figureAt: number,
  compiled: CompiledClaims,
): Map<number, number> {
  const places = new Map<number, number>();
  const known = new Map<string, number>();
  let place = 0;
  let last = 0;
  for (const f of features) {
    if (place > 0 && parted(view, last, f.at)) place = 0;
    const key = f.mention.company ?? f.mention.name;
    const own = known.get(key) ?? (f.listed && place > 0 ? place - 1 : place);
    places.set(f.at, own);
    if (f.preposition !== null || f.listed || known.has(key)) continue;
    known.set(key, place);
    place += 1;
    last = f.at;
  }
  for (const f of features) {
    const doer = doerInRelative(view, f, compiled);
    if (doer === null || f.relative === null || f.relative > figureAt) continue;
    if (boundaries(view, f.relative, figureAt) >= 1) continue;
    places.set(doer, 0);
    places.set(f.at, 1);
  }
  return places;
}
