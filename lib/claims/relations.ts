import type { FoundDate } from '../figures';
import type { Claim, Relation, Span, Target } from '../model';
import type { ClaimTables, MultipleCue } from '../model/tables/claims';
import type { SentenceCues } from './cues';
import { PERIOD_METRICS } from './moment';
import type { PhraseHit } from './phrases';
import { between, distance, type SentenceView } from './tokens';

const ARROWS = /^\s*(?:→|->|➔|=>)\s*$/u;

/** Multipliers of a sentence ("more than double the 7.3 billion of 2021") between its claims. */
export function relationsOf(
  view: SentenceView,
  cues: SentenceCues,
  claimOf: readonly (number | null)[],
  claims: readonly Claim[],
  target: (span: Span) => Target,
  words: ClaimTables['developments'],
): Relation[] {
  const relations: Relation[] = [];
  const taken = new Set<number>();
  const hits = [...cues.multiples].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const hit of hits) {
    let covered = false;
    for (let i = hit.from; i <= hit.to; i++) covered ||= taken.has(i);
    if (covered) continue;
    for (let i = hit.from; i <= hit.to; i++) taken.add(i);
    const reached = reachedBy(view, claimOf, hit.to, words);
    if (reached !== null) {
      relations.push({
        kind: 'multiple',
        ...bounds(hit.value),
        from: [],
        to: reached,
        target: targetOf(view, hit, target),
      });
      continue;
    }
    const before = lastClaim(view, claimOf, hit.from);
    const after = nextClaim(view, claimOf, hit.to);
    const to = before ?? (claims.length > 0 && view.index > 0 ? previousClaim(claims, view.index) : null);
    const first = view.tokens[hit.from];
    const last = view.tokens[hit.to];
    if (to === null || !first || !last) continue;
    const subject = claims[to];
    const other = after === null ? undefined : claims[after];
    const from = other && subject && other.figure.unit === subject.figure.unit && after !== null ? [after] : [];
    relations.push({
      kind: 'multiple',
      low: hit.value.low,
      high: hit.value.high,
      from,
      to,
      target: target({ start: first.start, end: last.end }),
    });
  }
  return relations;
}

const bounds = ({ low, high }: MultipleCue): Pick<Relation, 'low' | 'high'> => ({ low, high });

function targetOf(view: SentenceView, hit: PhraseHit<MultipleCue>, target: (span: Span) => Target): Target {
  const start = view.tokens[hit.from]?.start ?? view.sentence.start;
  return target({ start, end: view.tokens[hit.to]?.end ?? start });
}

/** The claim a multiple leads to ("tripling its valuation to 29 billion"): compared with the value before. */
function reachedBy(
  view: SentenceView,
  claimOf: readonly (number | null)[],
  at: number,
  words: ClaimTables['developments'],
): number | null {
  const i = view.figureAt.findIndex((figure) => figure > at);
  const figure = view.figureAt[i];
  if (figure === undefined || distance(view, figure, at) > 6) return null;
  const leads = [1, 2].some((k) => words.to.includes(view.tokens[figure - k]?.text ?? ''));
  return leads ? (claimOf[i] ?? null) : null;
}

function lastClaim(view: SentenceView, claimOf: readonly (number | null)[], at: number): number | null {
  for (let i = view.figureAt.length - 1; i >= 0; i--) {
    const figure = view.figureAt[i];
    if (figure !== undefined && figure < at && claimOf[i] != null && distance(view, figure, at) <= 14)
      return claimOf[i] ?? null;
  }
  return null;
}

function nextClaim(view: SentenceView, claimOf: readonly (number | null)[], at: number): number | null {
  for (const [i, figure] of view.figureAt.entries()) {
    if (
      figure > at &&
      claimOf[i] != null &&
      distance(view, figure, at) <= 5 &&
      between(view, figure, at, 'figure') === 0
    ) {
      return claimOf[i] ?? null;
    }
  }
  return null;
}

function previousClaim(claims: readonly Claim[], sentence: number): number | null {
  for (let i = claims.length - 1; i >= 0; i--) if (claims[i]?.sentence === sentence - 1) return i;
  return null;
}

/**
 * Indexes of figures that lead to the next one: two values of one development ("from 7 to 13.8",
 * "870 → 2,000").
 */
export function developmentsOf(view: SentenceView, words: ClaimTables['developments']): number[] {
  return [...view.figures.keys()].filter((i) => leadsTo(view, i, words));
}

/**
 * Numbers the developments, marks the first value of each as earlier, and hands the two periods of
 * "2024 to 2025" to them in order. Returns the next number.
 */
export function markDevelopments(
  links: readonly number[],
  claimOf: readonly (number | null)[],
  claims: Claim[],
  next: number,
  dates: readonly FoundDate[],
): number {
  let number = next;
  for (const i of links) {
    const first = claims[claimOf[i] ?? -1];
    const second = claims[claimOf[i + 1] ?? -1];
    if (!first || !second || first.metric !== second.metric || first.subject !== second.subject) continue;
    first.trajectory = number;
    second.trajectory = number;
    first.earlier = true;
    second.earlier = false;
    if (PERIOD_METRICS.has(first.metric)) inOrder(first, second, dates);
    number += 1;
  }
  return number;
}

function inOrder(first: Claim, second: Claim, dates: readonly FoundDate[]): void {
  const [a, b] = dates.filter((d) => d.period !== null && !d.against).slice(-2);
  if (!a || !b) return;
  Object.assign(first, { period: a.period });
  Object.assign(second, { period: b.period });
}

function leadsTo(view: SentenceView, index: number, words: ClaimTables['developments']): boolean {
  const a = view.figureAt[index];
  const b = view.figureAt[index + 1];
  const first = view.figures[index];
  const second = view.figures[index + 1];
  if (a === undefined || b === undefined || first?.figure.unit !== second?.figure.unit || !first || !second)
    return false;
  const gap = view.sentence.text.slice(first.end - view.sentence.start, second.start - view.sentence.start);
  if (ARROWS.test(gap)) return true;
  const opens = [1, 2, 3].some((k) => words.from.includes(view.tokens[a - k]?.text ?? ''));
  const closes = [1, 2, 3, 4].some((k) => b - k > a && words.to.includes(view.tokens[b - k]?.text ?? ''));
  return opens && closes && distance(view, a, b) <= 8;
}
