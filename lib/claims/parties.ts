import type { Metric } from '../model';
import type { Role, VerbCue } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import type { CompanyProfile, MentionFeatures } from './features';
import type { PhraseHit } from './phrases';
import { between, boundaries, distance, type SentenceView } from './tokens';

const proximity = (view: SentenceView, f: MentionFeatures, at: number): number =>
  -0.18 * Math.min(distance(view, f.at, at), 16) - 0.7 * Math.min(boundaries(view, f.at, at), 5);

/** The company a state, period or round figure belongs to, with its score; null when none is good enough. */
export function ownerOf(
  view: SentenceView,
  features: readonly MentionFeatures[],
  figureAt: number,
  cueAt: number,
  metric: Metric,
  compiled: CompiledClaims,
  profiles: ReadonlyMap<string, CompanyProfile>,
): { feature: MentionFeatures; score: number } | null {
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
    if (f.at > figureAt && boundaries(view, f.at, figureAt) >= 1) score -= 4;
    if (f.listed) score -= 1.5;
    if (f.preposition === null) {
      score += 2;
      if (bare === 0) score += 1.8;
      bare += 1;
    } else if (cueBefore && compiled.owning.has(f.preposition) && between(view, cueAt, f.at, 'figure') === 0) {
      score += 3.5;
    } else if (!f.genitive) {
      score -= 1.8;
    }
    if (f.aside && !(cueBefore && f.preposition !== null && compiled.owning.has(f.preposition))) score -= 4;
    if (f.source) score -= 8;
    if (f.backer) score -= 4;
    if (f.person) score -= 2.5;
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

function roleScores(
  view: SentenceView,
  f: MentionFeatures,
  metric: Metric,
  figureAt: number,
  cueAt: number,
  compiled: CompiledClaims,
  verbs: readonly PhraseHit<VerbCue>[],
  bareBefore: number,
): Record<Exclude<Role, 'none'>, number> {
  const scores = { target: 0, actor: 0 };
  const near = proximity(view, f, figureAt);
  scores.target += near;
  scores.actor += near * 0.7;
  if (f.preposition !== null) {
    let told = false;
    for (const cue of compiled.roles) {
      if (cue.role === 'none' || !cue.metrics.includes(metric)) continue;
      if (!cue.before.some((p) => p === f.preposition)) continue;
      scores[cue.role] += cue.weight;
      told = true;
    }
    if (!told) {
      scores.target -= 1;
      scores.actor -= 1;
    }
  } else {
    const own = verbs.filter(
      (v) =>
        v.value.metrics.includes(metric) &&
        between(view, f.at, v.from, 'mention') === 0 &&
        boundaries(view, f.at, v.from) <= 1.5,
    );
    const subjectVerb = own.find((v) => v.from > f.at) ?? own.find((v) => v.to < f.at);
    if (subjectVerb) {
      const role = subjectVerb.value.subject;
      const after = subjectVerb.to < f.at;
      if (role !== 'none') {
        if (after && bareBefore > 0) scores[role === 'actor' ? 'target' : 'actor'] += 2.5;
        else scores[role] += 3;
      }
    } else if (bareBefore > 0) {
      scores.target += 1.2;
    } else {
      scores.actor += 1;
      scores.target += 0.4;
    }
  }
  const cueAfter = cueAt > f.at && cueAt - f.at <= 5;
  if (f.genitive && cueAfter) scores.actor += metric === 'contract_value' ? 1 : 4;
  if (f.compound && metric !== 'contract_value') scores.target += 2.5;
  if (f.mention.type === 'investor') {
    scores.actor += 1.5;
    scores.target -= 2;
  }
  if (f.mention.type === 'public-body') scores.target -= 3;
  if (f.mention.type === 'product' && metric !== 'acquisition_price') {
    scores.actor -= 2;
    scores.target += metric === 'contract_value' ? 1.5 : -3;
  }
  if (f.source) {
    scores.actor -= 8;
    scores.target -= 8;
  }
  if (f.mention.by === 'description') scores.target += 0.4;
  return scores;
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
  let bare = 0;
  const scored = features.map((f) => {
    const scores = roleScores(view, f, metric, figureAt, cueAt, compiled, verbs, bare);
    if (f.preposition === null) bare += 1;
    return { f, ...scores };
  });
  let best: DealParties = { target: null, actor: null, score: -Infinity, targetScore: 0 };
  const consider = (parties: DealParties): void => {
    if (parties.score > best.score) best = parties;
  };
  for (const t of scored) {
    consider({ target: t.f, actor: null, score: t.target - 0.5, targetScore: t.target });
    consider({ target: null, actor: t.f, score: t.actor - 0.5, targetScore: 0 });
    for (const a of scored) {
      if (a === t || (a.f.mention.company !== null && a.f.mention.company === t.f.mention.company)) continue;
      const known = profiles.get(t.f.mention.company ?? '')?.deals.has(`${metric}:${a.f.mention.company}`);
      consider({ target: t.f, actor: a.f, score: t.target + a.actor + (known ? 2 : 0), targetScore: t.target });
    }
  }
  return best;
}
