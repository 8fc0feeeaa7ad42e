import { type MentionFeatures, PAIR_METRICS } from './features';
import type { ReadContext } from './reading';
import type { Frame } from './subject-signals';
import { boundaries, distance, parted } from './tokens';

/** Below this nobody is taken for the doer. */
const ENOUGH = -0.5;
const ON_RECORD = 2;
/** What a name loses that stands in another statement than the figure. */
const OUTSIDE = -1.2;

/** How well a name does as the other side of a deal: who invests, buys or is the customer. */
function actorPoints(context: ReadContext, f: MentionFeatures, frame: Frame): number {
  const { view, compiled } = context;
  const { metric, figureAt, voice } = frame;
  const near =
    -0.18 * Math.min(distance(view, f.at, figureAt), 16) - 0.7 * Math.min(boundaries(view, f.at, figureAt), 5);
  let points = near * 0.7 + (parted(view, f.at, figureAt) ? OUTSIDE : 0);
  if (f.preposition === null) {
    const first = (frame.places.get(f.at) ?? 0) === 0;
    if (voice === 'active') points += first ? 3 : 0;
    else if (voice === 'reversed') points += first ? 0 : 1;
    else points += first ? (metric === 'contract_value' ? 0.8 : 1) : 0;
  } else if (voice === 'reversed' && !frame.agentNamed && compiled.agents.has(f.preposition)) {
    points += 5;
  } else {
    const told = compiled.roles.filter(
      (r) => r.role !== 'none' && r.metrics.includes(metric) && r.before.some((p) => p === f.preposition),
    );
    points += told.length === 0 ? -1 : told.reduce((sum, r) => sum + (r.role === 'actor' ? r.weight : 0), 0);
  }
  const cueAt = frame.cue?.cue ?? -1;
  if (f.genitive && cueAt > f.at && cueAt - f.at <= 5) points += metric === 'contract_value' ? 1 : 4;
  if (f.mention.type === 'investor') points += 1.5;
  if (f.mention.type === 'product' && metric !== 'acquisition_price') points -= 2;
  if (f.source) points -= 8;
  return points;
}

/** The doer with the names joined to it ("X and Y each invested"). */
function joined(features: readonly MentionFeatures[], actor: MentionFeatures, target: string | null): string[] {
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

/** Who is on the other side of a deal with `target`, by the words of the sentence. `unknown`: the record lacks it. */
export function actorsOf(
  context: ReadContext,
  frame: Frame,
  target: { company: string | null; name: string },
): { companies: string[]; unknown: boolean } {
  if (!PAIR_METRICS.has(frame.metric)) return { companies: [], unknown: false };
  const { cues, profiles } = context;
  let best: { f: MentionFeatures; points: number } | null = null;
  for (const f of cues.features) {
    const { company, name } = f.mention;
    if (company === target.company && (company !== null || name === target.name)) continue;
    const known = profiles.get(target.company ?? '')?.deals.has(`${frame.metric}:${company}`);
    const points = actorPoints(context, f, frame) + (known ? ON_RECORD : 0);
    if (points > ENOUGH && (!best || points > best.points)) best = { f, points };
  }
  if (!best) return { companies: [], unknown: false };
  return { companies: joined(cues.features, best.f, target.company), unknown: best.f.mention.company === null };
}
