import type { FoundDate } from '../figures';
import { type Claim, isSettled } from '../model';
import type { ClaimTables } from '../model/tables/claims';
import { unitKindOf } from './metric';
import { PERIOD_METRICS } from './moment';
import { shiftPeriod } from './periods';
import { distance, type SentenceView } from './tokens';

const ARROWS = /^\s*(?:→|->|➔|=>)\s*$/u;

/**
 * Indexes of figures that lead to the next one: two values of one development ("from 7 to 13.8",
 * "870 → 2,000"). Both are of one kind: a rate of growth leads to no sum.
 */
export function developmentsOf(view: SentenceView, words: ClaimTables['developments']): number[] {
  return [...view.figures.keys()].filter((i) => leadsTo(view, i, words));
}

/**
 * Numbers the developments, marks the first value of each as earlier, and hands the two periods of
 * "2024 to 2025" to them in order; of one period alone the first value is that of the year before. Returns the next number.
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
  const results = isSettled(first.status) && isSettled(second.status);
  if (a && !b && results && first.period !== null && first.period === second.period)
    first.period = shiftPeriod(first.period, { unit: 'year', count: -1 }) ?? first.period;
  if (!a || !b) return;
  Object.assign(first, { period: a.period });
  Object.assign(second, { period: b.period });
}

function leadsTo(view: SentenceView, index: number, words: ClaimTables['developments']): boolean {
  const a = view.figureAt[index];
  const b = view.figureAt[index + 1];
  const first = view.figures[index];
  const second = view.figures[index + 1];
  if (a === undefined || b === undefined || !first || !second) return false;
  if (unitKindOf(first) !== unitKindOf(second)) return false;
  const gap = view.sentence.text.slice(first.end - view.sentence.start, second.start - view.sentence.start);
  if (ARROWS.test(gap)) return true;
  const marker = [1, 2, 3]
    .map((k) => view.tokens[a - k]?.text ?? '')
    .find((w) => [...words.from, ...words.to].includes(w));
  const opens = marker !== undefined && words.from.includes(marker);
  const closes = [1, 2, 3, 4].some((k) => b - k > a && words.to.includes(view.tokens[b - k]?.text ?? ''));
  return opens && closes && distance(view, a, b) <= 8;
}
