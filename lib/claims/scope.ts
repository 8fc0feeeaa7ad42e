import type { Claim, Metric } from '../model';
import type { SentenceCues } from './cues';
import { figuresBetween } from './metric';
import { boundaries, distance, type SentenceView } from './tokens';

/** A year after "im Jahr" dates the figure and makes it no yearly rate. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a sentence is about one deal told with one sum: both sides are named, and no other sum of its unit. */
function isSoleSum(view: SentenceView, at: number): boolean {
  const unit = view.figures[view.figureAt.indexOf(at)]?.figure.unit;
  return view.mentions.length > 1 && view.figures.filter(({ figure }) => figure.unit === unit).length === 1;
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
    if (hit.value.besideAnother && isSoleSum(view, at)) continue;
    if (hit.value.side && (hit.value.side === 'before') !== before) continue;
    if (YEAR.test(view.tokens[hit.to + 1]?.text ?? '')) continue;
    const inside = hit.from <= at && at <= hit.to;
    const near = inside ? at : before ? hit.to : hit.from;
    const away = distance(view, near, at) + boundaries(view, near, at);
    if (away > hit.value.reach || figuresBetween(view, near, at)[0] > 0) continue;
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
