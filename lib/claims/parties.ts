import type { Metric } from '../model';
import type { Role, VerbCue } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import type { CompanyProfile, MentionFeatures } from './features';
import type { MetricReading } from './metric';
import type { PhraseHit } from './phrases';
import { between, boundaries, distance, type SentenceView } from './tokens';

const proximity = (view: SentenceView, f: MentionFeatures, at: number): number =>
  -0.18 * Math.min(distance(view, f.at, at), 16) - 0.7 * Math.min(boundaries(view, f.at, at), 5);

/** The company a state, period or round figure belongs to, with its score; null when none is good enough. */
export function ownerOf(
  view: SentenceView,
  features: readonly MentionFeatures[],
  figureAt: number,
  cue: Pick<MetricReading, 'cue' | 'object'>,
  metric: Metric,
  compiled: CompiledClaims,
  profiles: ReadonlyMap<string, CompanyProfile>,
): { feature: MentionFeatures; score: number } | null {
  const cueAt = cue.cue;
  let best: { feature: MentionFeatures; score: number } | null = null;
  let bare = 0;
  for (const f of features) {
    const anchor = cueAt >= 0 && distance(view, f.at, cueAt) < distance(view, f.at, figureAt) ? cueAt : figureAt;
    let score = 5 + proximity(view, f, anchor) + (f.at < figureAt ? 1 : 0);
    const cueAfter = cueAt > f.at && cueAt - f.at <= 4;
    const cueBefore = cueAt >= 0 && cueAt < f.at && f.at - cueAt <= 5;
    if (f.genitive && cueAfter) score += 4;
    else if (f.genitive) score += 0.5;
    if (f.compound && cueAfter) score += 3;
    const related = f.relative !== null && f.relative < figureAt && boundaries(view, f.relative, figureAt) < 1;
    if (related) score += 8;
    if (f.at > figureAt && boundaries(view, f.at, figureAt) >= 1) score -= 4;
    if (f.listed) score -= 1.5;
    if (f.preposition === null) {
      score += 2;
      if (bare === 0) score += 1.8;
      bare += 1;
    } else if (cueBefore && compiled.owning.has(f.preposition) && between(view, cueAt, f.at, 'figure') === 0) {
      score += 3.5;
    } else if (!f.genitive && !related) {
      score -= 1.8;
    }
    if (f.aside && !related && !(cueBefore && f.preposition !== null && compiled.owning.has(f.preposition))) score -= 4;
    if (f.source) score -= 8;
    if (f.backer) score -= f.compound ? 9 : 4;
    if (cue.object && f.preposition === null && f.at < cueAt && cueAt - f.at <= 3) score -= 5;
    if (f.person) score -= f.compound ? 5 : 2.5;
    score -= 0.7 * between(view, f.at, figureAt, 'figure');
    if (f.mention.type === 'investor') score -= 1.5;
    if (f.mention.type === 'public-body') score -= 4;
    if (metric === 'market_cap' && profiles.get(f.mention.company ?? '')?.listedSince === null) score -= 2.5;
    if (f.mention.type === 'product' && metric !== 'users') score -= 1.5;
    if (f.mention.by === 'pronoun') score -= 0.8;
    if (!best || score > best.score) best = { feature: f, score };
  }
  return best && best.score >= 2.4 ? best : null;
}

/** The two ends of a deal: who is invested in, bought or paid (target), and who does it (actors). */
export interface DealParties {
  target: MentionFeatures | null;
  actor: MentionFeatures | null;
  score: number;
  /** How well the target alone fits; what the words hardly tell gives way to the deal spoken of before. */
  targetScore: number;
}

/** Whether the subject of the deal's verb does it, or it is done to the subject; null when no verb tells. */
type Voice = 'active' | 'reversed' | null;

/** Boundaries across which a verb no longer speaks of the figure. */
const VERB_REACH = 3;
const PASSIVE_LEAD = 4;

function voiceOf(view: SentenceView, metric: Metric, figureAt: number, verbs: readonly PhraseHit<VerbCue>[]): Voice {
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

interface Frame {
  view: SentenceView;
  metric: Metric;
  figureAt: number;
  cueAt: number;
  compiled: CompiledClaims;
  voice: Voice;
  /** A preposition that can only mean the doer stands in the sentence ("durch X", "by X"). */
  agentNamed: boolean;
}

type RoleScores = Record<Exclude<Role, 'none'>, number>;

/** What a bare name is by its place: the first is the verb's subject, a later one its object. */
function byPlace(voice: Voice, place: number, metric: Metric): RoleScores {
  if (voice === 'active') return place === 0 ? { actor: 3, target: 0 } : { actor: 0, target: 2.5 };
  if (voice === 'reversed') return place === 0 ? { actor: 0, target: 3 } : { actor: 1, target: 0 };
  if (place > 0) return { actor: 0, target: 1.2 };
  return metric === 'contract_value' ? { actor: 0.8, target: 1 } : { actor: 1, target: 0.4 };
}

function byPreposition(f: MentionFeatures, frame: Frame): RoleScores {
  const { metric, compiled, voice } = frame;
  const { preposition } = f;
  const agent = voice === 'reversed' && !frame.agentNamed && preposition !== null && compiled.agents.has(preposition);
  if (agent) return { actor: 5, target: 0 };
  const scores = { actor: 0, target: 0 };
  let told = false;
  for (const cue of compiled.roles) {
    if (cue.role === 'none' || !cue.metrics.includes(metric) || !cue.before.some((p) => p === preposition)) continue;
    scores[cue.role] += cue.weight;
    told = true;
  }
  return told ? scores : { actor: -1, target: -1 };
}

function roleScores(f: MentionFeatures, frame: Frame, place: number): RoleScores {
  const { view, metric, figureAt, cueAt } = frame;
  const near = proximity(view, f, figureAt);
  const told = f.preposition === null ? byPlace(frame.voice, place, metric) : byPreposition(f, frame);
  const scores = { target: near + told.target, actor: near * 0.7 + told.actor };
  const cueAfter = cueAt > f.at && cueAt - f.at <= 5;
  if (f.genitive && cueAfter) scores.actor += metric === 'contract_value' ? 1 : 4;
  if (f.compound && metric !== 'contract_value') scores.target += 2.5;
  if (f.label && metric === 'contract_value') scores.target += 3;
  if (f.mention.type === 'investor') {
    scores.actor += 1.5;
    scores.target -= 2;
  }
  if (f.mention.type === 'public-body') scores.target -= 3;
  if (f.mention.type === 'product' && metric !== 'acquisition_price') {
    scores.actor -= 2;
    scores.target += metric === 'contract_value' ? 1.5 : -3;
  }
  if (f.preposition === null && f.at > figureAt && boundaries(view, figureAt, f.at) > 0) scores.target -= 5;
  if (f.source) {
    scores.actor -= 8;
    scores.target -= 8;
  }
  if (f.mention.by === 'description') scores.target += 0.4;
  return scores;
}

/** Weight from which a preposition can only name the doer. */
const DOER = 5;

/** Signs that end one statement and begin another. */
const PARTING: ReadonlySet<string> = new Set([':', ';', '–', '—', '?', '!', '.']);
/** What a name loses that stands in another statement than the figure. */
const OUTSIDE = -1.2;

function parted(view: SentenceView, a: number, b: number): boolean {
  if (view.sentence.kind === 'list-item' || view.sentence.kind === 'table-row') return false;
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (PARTING.has(view.tokens[i]?.text ?? '')) return true;
  return false;
}

/** Finds the two ends of a deal among the names of a sentence. */
export function dealPartiesOf(
  view: SentenceView,
  features: readonly MentionFeatures[],
  figureAt: number,
  cueAt: number,
  metric: Metric,
  compiled: CompiledClaims,
  verbs: readonly PhraseHit<VerbCue>[],
  profiles: ReadonlyMap<string, CompanyProfile>,
): DealParties {
  const doer = compiled.roles.filter((r) => r.role === 'actor' && r.weight >= DOER && r.metrics.includes(metric));
  const agentNamed = features.some((f) => doer.some((r) => r.before.some((p) => p === f.preposition)));
  const voice = voiceOf(view, metric, figureAt, verbs);
  const frame: Frame = { view, metric, figureAt, cueAt, compiled, voice, agentNamed };
  const places = new Map<string, number>();
  let place = 0;
  let last = 0;
  const scored = features.map((f) => {
    if (place > 0 && parted(view, last, f.at)) place = 0;
    const known = places.get(f.mention.company ?? f.mention.name);
    const own = known ?? (f.listed && place > 0 ? place - 1 : place);
    if (f.relative !== null && view.tokens[f.relative + 1]?.kind === 'mention' && f.relative < figureAt) {
      const object = roleScores(f, frame, 1);
      return { f, target: object.target + 4, actor: -4 };
    }
    if (f.preposition === null && !f.listed && known === undefined) {
      places.set(f.mention.company ?? f.mention.name, place);
      place += 1;
      last = f.at;
    }
    const outside = parted(view, f.at, figureAt) ? OUTSIDE : 0;
    const scores = roleScores(f, frame, own);
    return { f, target: scores.target + outside, actor: scores.actor + outside };
  });
  let best: DealParties = { target: null, actor: null, score: -Infinity, targetScore: 0 };
  const consider = (parties: DealParties): void => {
    if (parties.score > best.score) best = parties;
  };
  for (const t of scored) {
    const doesIt = scored.some(
      (a) => a !== t && a.f.mention.company === t.f.mention.company && a.actor > t.target - 0.5,
    );
    if (!doesIt) consider({ target: t.f, actor: null, score: t.target - 0.5, targetScore: t.target });
    consider({ target: null, actor: t.f, score: t.actor - 0.8, targetScore: 0 });
    for (const a of scored) {
      if (a === t || (a.f.mention.company !== null && a.f.mention.company === t.f.mention.company)) continue;
      const known = profiles.get(t.f.mention.company ?? '')?.deals.has(`${metric}:${a.f.mention.company}`);
      consider({ target: t.f, actor: a.f, score: t.target + a.actor + (known ? 2 : 0), targetScore: t.target });
    }
  }
  return best;
}
