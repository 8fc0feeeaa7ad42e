import type { DetectedFigure, Metric } from '../model';
import type { MetricCue, UnitKind } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import { type PhraseHit, phrasesOf } from './phrases';
import { boundaries, distance, type SentenceView } from './tokens';

/** How the metric of a figure was told. */
export type MetricReading = Pick<
  CueReading,
  'metric' | 'rule' | 'evidence' | 'negative' | 'cue' | 'points' | 'listed' | 'object'
>;

/** The best cue of a metric for one figure, and how it stands to the figure. `metric` null: no claim. */
export interface CueReading {
  metric: Metric | null;
  rule: string;
  evidence: string;
  /** What tells metrics apart at a glance: the cue's weight less what distance and boundaries cost. */
  points: number;
  weight: number;
  /** Words, boundaries, figures of the same kind and others between cue and figure. */
  away: number;
  crossed: number;
  same: number;
  others: number;
  /** The cue follows the figure; it embraces it. */
  after: boolean;
  inside: boolean;
  /** Rules of the same metric that speak for it too. */
  more: number;
  negative: boolean;
  listed: boolean;
  object: boolean;
  /** It touches another figure of the kind on its far side ("2 million profit on 12 million sales"). */
  touching: boolean;
  /** It is the counted noun itself. */
  counted: boolean;
  /** Only says on what occasion another thing happened. */
  occasion: boolean;
  /** Token index of the cue, for finding whose it is; -1 when taken over from elsewhere. */
  cue: number;
}

/** Words that a cue may stand away from its figure when the table gives no reach of its own. */
const REACH = 14;
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

const NONE = {
  negative: false,
  listed: false,
  object: false,
  touching: false,
  counted: false,
  occasion: false,
  more: 0,
};

function read(view: SentenceView, at: number, hit: PhraseHit<MetricCue>, compiled: CompiledClaims): CueReading | null {
  const cue = hit.value;
  const base = {
    ...NONE,
    metric: cue.metric,
    rule: cue.rule,
    evidence: '',
    weight: cue.weight,
    negative: cue.negative ?? false,
    listed: cue.listed ?? false,
    object: cue.object ?? false,
  };
  const close = { away: 0, crossed: 0, same: 0, others: 0, after: false, inside: true, cue: hit.from };
  if (hit.figure !== null) return hit.figure === at ? { ...base, ...close, points: cue.weight + ADJACENT } : null;
  if (hit.from < at && at < hit.to) {
    const [same] = figuresBetween(view, hit.from, at);
    return { ...base, ...close, same, points: cue.weight - PER_FIGURE * same * AROUND };
  }
  const before = hit.to < at;
  if (cue.side && (cue.side === 'before') !== before) return null;
  const near = before ? hit.to : hit.from;
  const away = distance(view, near, at);
  if (away > (cue.reach ?? REACH)) return null;
  const [same, others] = figuresBetween(view, near, at);
  const row = view.sentence.kind === 'list-item' || view.sentence.kind === 'table-row';
  const crossed = boundaries(view, near, at) * (row ? IN_ROW : 1);
  const far = view.tokens[before ? hit.from - 1 : hit.to + 1];
  const own = view.figures[view.tokens[at]?.item ?? -1];
  const other = far?.kind === 'figure' ? view.figures[far.item] : undefined;
  const touching = own !== undefined && other !== undefined && unitKindOf(own) === unitKindOf(other);
  const occasion = !before && isOccasion(view, hit, compiled);
  const points =
    cue.weight -
    PER_WORD * away -
    PER_BOUNDARY * crossed -
    (!before && crossed > 0 && !row ? ACROSS_AFTER * Math.min(crossed, 1) : 0) -
    PER_FIGURE * same -
    PER_OTHER_FIGURE * others -
    (occasion ? OCCASION : 0) +
    (away <= 1 && same === 0 ? ADJACENT : 0);
  return { ...base, away, crossed, same, others, after: !before, inside: false, cue: near, points, occasion, touching };
}

/** The counted noun itself tells employees from users. */
function byNoun(figure: DetectedFigure, compiled: CompiledClaims): CueReading[] {
  if (!figure.noun) return [];
  return phrasesOf(compiled.metrics, figure.noun.toLowerCase())
    .filter((cue) => cue.unit === 'people')
    .map(({ metric, rule, weight }) => ({
      ...NONE,
      ...{ metric, rule, weight, evidence: figure.noun ?? '', points: weight },
      ...{ away: 0, crossed: 0, same: 0, others: 0, after: true, inside: true, counted: true, cue: -1 },
    }));
}

/** Below this a cue is too far off to say anything. */
const FAINT = -2;

/** The best cue of each metric (null: words that make it no claim) for a figure of the sentence. */
export function readCues(
  view: SentenceView,
  figureIndex: number,
  hits: readonly PhraseHit<MetricCue>[],
  compiled: CompiledClaims,
): Map<Metric | null, CueReading> {
  const best = new Map<Metric | null, CueReading>();
  const figure = view.figures[figureIndex];
  const at = view.figureAt[figureIndex];
  if (!figure || at === undefined) return best;
  const kind = unitKindOf(figure);
  const rules = new Map<Metric | null, Set<string>>();
  const consider = (found: CueReading | null, words: () => string): void => {
    if (!found || found.points < FAINT) return;
    const told = rules.get(found.metric) ?? new Set();
    rules.set(found.metric, told.add(found.rule));
    const known = best.get(found.metric);
    if (!known || found.points > known.points) best.set(found.metric, { ...found, evidence: words() });
  };
  if (kind === 'people') for (const found of byNoun(figure, compiled)) consider(found, () => found.evidence);
  for (const hit of hits) {
    if (hit.value.unit === kind) consider(read(view, at, hit, compiled), () => evidence(view, hit));
  }
  for (const [metric, told] of rules) {
    const found = best.get(metric);
    if (found) found.more = told.size - 1;
  }
  return best;
}
