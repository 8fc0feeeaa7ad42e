import type { FoundDate } from '../figures';
import type { Metric } from '../model';
import { boundaries, distance, type SentenceView } from './tokens';

/** Metrics whose figures cover a stretch of time. */
export const PERIOD_METRICS: ReadonlySet<Metric> = new Set(['revenue', 'profit_loss', 'capex']);

/** A date of a sentence with the tokens it takes, `to` included. */
export interface Placed {
  date: FoundDate;
  from: number;
  to: number;
}

/** Dates of a sentence with the tokens they take. Offsets of `dates` are in the sentence's text. */
export function placeDates(view: SentenceView, dates: readonly FoundDate[]): Placed[] {
  let at = 0;
  return dates.map((date) => {
    const start = date.start + view.sentence.start;
    const end = date.end + view.sentence.start;
    while ((view.tokens[at + 1]?.start ?? end) <= start) at++;
    const from = at;
    let to = from;
    while ((view.tokens[to + 1]?.start ?? end) < end) to++;
    return { date, from, to };
  });
}

/** Tokens within which a date opens its sentence, or a statement after a sign that ends one. */
const OPENS = 3;
const PARTING: ReadonlySet<string> = new Set([';', '–', '—']);
/** Words within which a date behind a figure is that figure's own. */
const OWN_REACH = 5;
/** What the parts of a date's distance cost. */
const COST = {
  word: 0.3,
  /** More words than these cost nothing more. */
  words: 12,
  clause: 1.2,
  clauseBack: 2,
  figure: 1,
  figureBack: 3,
  /** It is another figure's own. */
  owned: 6,
  ownedAhead: 0.8,
  /** It stands in a statement with a figure of its own. */
  elsewhere: 5,
  /** It stands in a later statement. */
  parted: 5,
  /** A day of this week mostly says when somebody spoke. */
  day: 1.5,
  opening: 1,
  limit: 8,
};

/** Whether a sign stands between two tokens. */
const stops = (view: SentenceView, a: number, b: number): boolean => {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (view.tokens[i]?.kind === 'stop') return true;
  return false;
};

/** The figure that a date with a colon labels ("2021: 7.3 billion"), as token; null where it labels none. */
export function labelledBy(view: SentenceView, { from, to }: Placed): number | null {
  const next = view.tokens[to + 1]?.text === ')' ? to + 2 : to + 1;
  const opens = from < OPENS && !view.figureAt.some((f) => f < from);
  if (opens || view.tokens[next]?.text !== ':') return null;
  return view.figureAt.filter((f) => f > next).sort((a, b) => a - b)[0] ?? null;
}

/** The figure a date belongs to before all others: the one right before it, or the one it labels. */
export function ownerOf(view: SentenceView, placed: Placed): number | null {
  const labelled = labelledBy(view, placed);
  if (labelled !== null) return labelled;
  if (view.sentence.kind === 'table-row') return null;
  const { from } = placed;
  const before = view.figureAt.filter((f) => f < from).sort((a, b) => b - a)[0];
  if (before === undefined) return null;
  const bracket = view.tokens[from - 1]?.text === '(' && before === from - 2;
  if (bracket) return before;
  return distance(view, before, from) <= OWN_REACH && !stops(view, before, from) ? before : null;
}

/** Whether a sign that ends a statement stands between two tokens. */
export const isParted = (view: SentenceView, a: number, b: number): boolean =>
  statementStart(view, a) !== statementStart(view, b);

/** Where the statement begins in which token `at` stands: behind the last sign that ends one. */
function statementStart(view: SentenceView, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (PARTING.has(view.tokens[i]?.text ?? '')) return i + 1;
  return 0;
}

function figuresBetween(view: SentenceView, a: number, b: number): number {
  return view.figureAt.filter((f) => f > Math.min(a, b) && f < Math.max(a, b)).length;
}

/** What stands against a date being that of the figure at token `at`; null where it cannot be. */
function cost(view: SentenceView, placed: Placed, at: number): number | null {
  const { date, from, to } = placed;
  const before = to < at;
  const near = before ? to : from;
  const away = distance(view, near, at);
  const crossed = boundaries(view, near, at);
  if (date.birth === 'always' || (date.birth === 'here' && crossed >= 1)) return null;
  if (date.against && (!before || away > 0)) return null;
  if (date.local && crossed >= 1) return null;
  const labelled = labelledBy(view, placed);
  if (labelled !== null && labelled !== at) return null;
  const owner = ownerOf(view, placed);
  const words = COST.word * Math.min(away, COST.words);
  const day = date.relative && date.date?.length === 10 ? COST.day : 0;
  const between = figuresBetween(view, near, at);
  if (owner === at) return Math.min(words, 1);
  if (before) {
    const start = statementStart(view, from);
    if (from - start < OPENS && statementStart(view, at) === start) {
      return COST.opening + 0.1 * words + 0.3 * Math.min(crossed, 4) + 0.5 * between + day;
    }
    const taken = owner !== null && owner < from ? COST.ownedAhead : 0;
    return words + COST.clause * crossed + COST.figure * between + taken + day;
  }
  const owned = owner !== null ? COST.owned : 0;
  const elsewhere = crossed >= 1 && view.figureAt.some((f) => f > to && boundaries(view, to, f) < 1);
  const parted = statementStart(view, from) > at ? COST.parted : 0;
  const apart = parted + (elsewhere ? COST.elsewhere : 0);
  return words + COST.clauseBack * crossed + COST.figureBack * between + owned + apart + day;
}

/** A date with what stands against it. */
export interface Bound extends Placed {
  cost: number;
}

/** The date of its sentence that the figure at token `at` most likely has, of those that fit; null when none does. */
export function bindDate(
  view: SentenceView,
  placed: readonly Placed[],
  at: number,
  fits: (date: FoundDate) => boolean,
  surcharge: (placed: Placed) => number = () => 0,
): Bound | null {
  let best: Bound | null = null;
  for (const p of placed) {
    if (!fits(p.date)) continue;
    const points = cost(view, p, at);
    if (points === null) continue;
    const total = points + surcharge(p);
    if (total <= COST.limit && (!best || total < best.cost)) best = { ...p, cost: total };
  }
  return best;
}
