import type { DetectedFigure, Metric } from '../model';
import type { MetricCue, UnitKind } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import { type PhraseHit, phrasesOf } from './phrases';
import { boundaries, distance, type SentenceView } from './tokens';

/** How a figure's metric was told. `metric` null: a cue says it is no claim. */
export interface MetricReading {
  metric: Metric | null;
  rule: string;
  evidence: string;
  score: number;
  negative: boolean;
  listed: boolean;
  object: boolean;
  /** Token index of the cue, for finding whose it is; -1 when taken over from elsewhere. */
  cue: number;
}

/** Words that a cue may stand away from its figure when the table gives no reach of its own. */
const REACH = 14;
/** Below this a cue does not decide. */
const ENOUGH = 2.2;
/** In a list item or table row, colons and dashes join rather than part. */
const IN_ROW = 0.4;
const PER_WORD = 0.3;
const PER_BOUNDARY = 1.2;
const PER_FIGURE = 2.6;
const PER_OTHER_FIGURE = 0.6;
/** A cue that follows in another clause speaks of what follows there. */
const ACROSS_AFTER = 2.5;
const ADJACENT = 1.2;
/** Share of the cost of a figure between, for a verb and particle that embrace both. */
const AROUND = 0.5;

/** The kind of cue a figure can have. */
export function unitKindOf(figure: DetectedFigure): UnitKind {
  if (figure.figure.unit === 'percent') return 'percent';
  return figure.figure.unit === 'people' ? 'people' : 'money';
}

function evidence(view: SentenceView, hit: PhraseHit<MetricCue>): string {
  const from = view.tokens[hit.from];
  const to = view.tokens[hit.to];
  if (!from || !to) return '';
  return view.sentence.text.slice(from.start - view.sentence.start, to.end - view.sentence.start);
}

/** Figures between two tokens: how many of the same kind as the one at `at`, and how many others. */
export function figuresBetween(view: SentenceView, near: number, at: number): [number, number] {
  const own = view.figures[view.tokens[at]?.item ?? -1];
  let same = 0;
  let others = 0;
  for (let i = Math.min(near, at) + 1; i < Math.max(near, at); i++) {
    const token = view.tokens[i];
    if (token?.kind !== 'figure') continue;
    const figure = view.figures[token.item];
    if (own && figure && unitKindOf(figure) === unitKindOf(own)) same += 1;
    else others += 1;
  }
  return [same, others];
}

/** What a word for a round loses when it stands behind the figure in a prepositional phrase. */
const OCCASION = 2.5;
/** Words between such a preposition and the round. */
const OCCASION_REACH = 3;

function isOccasion(view: SentenceView, hit: PhraseHit<MetricCue>, compiled: CompiledClaims): boolean {
  if (!hit.value.occasion) return false;
  for (let i = hit.from - 1; i >= hit.from - OCCASION_REACH; i--) {
    const token = view.tokens[i];
    if (token?.kind !== 'word') return false;
    if (compiled.prepositions.has(token.text)) return true;
  }
  return false;
}

function score(view: SentenceView, at: number, hit: PhraseHit<MetricCue>, compiled: CompiledClaims): number | null {
  const cue = hit.value;
  if (hit.figure !== null) return hit.figure === at ? cue.weight + ADJACENT : null;
  if (hit.from < at && at < hit.to) return cue.weight - PER_FIGURE * figuresBetween(view, hit.from, at)[0] * AROUND;
  const before = hit.to < at;
  if (cue.side && (cue.side === 'before') !== before) return null;
  const near = before ? hit.to : hit.from;
  const away = distance(view, near, at);
  if (away > (cue.reach ?? REACH)) return null;
  const [figures, others] = figuresBetween(view, near, at);
  const row = view.sentence.kind === 'list-item' || view.sentence.kind === 'table-row';
  const crossed = boundaries(view, near, at) * (row ? IN_ROW : 1);
  const points =
    cue.weight -
    PER_WORD * away -
    PER_BOUNDARY * crossed -
    (!before && crossed > 0 && !row ? ACROSS_AFTER * Math.min(crossed, 1) : 0) -
    PER_FIGURE * figures -
    PER_OTHER_FIGURE * others -
    (!before && isOccasion(view, hit, compiled) ? OCCASION : 0) +
    (away <= 1 && figures === 0 ? ADJACENT : 0);
  return points;
}

/** The counted noun itself tells employees from users. */
function byNoun(figure: DetectedFigure, compiled: CompiledClaims): MetricReading | null {
  if (!figure.noun) return null;
  let best: MetricReading | null = null;
  for (const cue of phrasesOf(compiled.metrics, figure.noun.toLowerCase())) {
    if (cue.unit !== 'people' || (best && cue.weight <= best.score)) continue;
    const { metric, rule, weight } = cue;
    best = {
      metric,
      rule,
      evidence: figure.noun,
      score: weight,
      negative: false,
      listed: false,
      object: false,
      cue: -1,
    };
  }
  return best;
}

/** Reads what a figure measures from the cues of its own sentence; null when none decides. */
export function readMetric(
  view: SentenceView,
  figureIndex: number,
  hits: readonly PhraseHit<MetricCue>[],
  compiled: CompiledClaims,
): MetricReading | null {
  const figure = view.figures[figureIndex];
  const at = view.figureAt[figureIndex];
  if (!figure || at === undefined) return null;
  const kind = unitKindOf(figure);
  let best: MetricReading | null = kind === 'people' ? byNoun(figure, compiled) : null;
  for (const hit of hits) {
    if (hit.value.unit !== kind) continue;
    const points = score(view, at, hit, compiled);
    if (points === null || points < ENOUGH || (best && points <= best.score)) continue;
    best = {
      metric: hit.value.metric,
      rule: hit.value.rule,
      evidence: evidence(view, hit),
      score: points,
      negative: hit.value.negative ?? false,
      listed: hit.value.listed ?? false,
      object: hit.value.object ?? false,
      cue: hit.to < at ? hit.to : hit.from,
    };
  }
  return best;
}
