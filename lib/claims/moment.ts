import type { FoundDate } from '../figures';
import type { Metric } from '../model';
import { asidesOf, type ClauseWords, clauseAround, clausesOfFigures, type RelativeClauses } from './clauses';
import { boundaries, distance, type SentenceView } from './tokens';

/** Metrics whose figures cover a stretch of time. */
export const PERIOD_METRICS: ReadonlySet<Metric> = new Set(['revenue', 'profit_loss', 'capex']);

const NONE = -1;
/** Tokens beyond which only a date that opens the sentence is a figure's. */
const WINDOW = 150;

/** A date of a sentence with the tokens it takes, `to` included. */
export interface Placed {
  date: FoundDate;
  from: number;
  to: number;
  clauses: RelativeClauses;
  /** Beginning of the clause of the same time that it stands in, or that follows it at once; null for none. */
  during: { from: number; holds: boolean } | null;
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** What looks like a relative clause is the article of the date (", in der ersten Hälfte"). */
const NO_CLAUSES: ReadonlyMap<number, number> = new Map();

/** Dates of a sentence with the tokens they take. Offsets of `dates` are in the sentence's text. */
export function placeDates(
  view: SentenceView,
  dates: readonly FoundDate[],
  { relatives, temporal }: ClauseWords = { relatives: NO_WORDS, temporal: NO_WORDS },
): Placed[] {
  const clauses = { asides: asidesOf(view, relatives), ofFigure: clausesOfFigures(view, relatives) };
  let at = 0;
  return dates.map((date) => {
    const start = date.start + view.sentence.start;
    const end = date.end + view.sentence.start;
    while ((view.tokens[at + 1]?.start ?? end) <= start) at++;
    const from = at;
    let to = from;
    while ((view.tokens[to + 1]?.start ?? end) < end) to++;
    const articled = relatives.has(view.tokens[from - 1]?.text ?? ' ') && !/^\d/.test(view.tokens[from]?.text ?? '');
    const clauseOf = articled && view.tokens[from - 2]?.kind === 'word' ? NO_CLAUSES : clauses.ofFigure;
    return {
      date,
      from,
      to,
      clauses: { ...clauses, ofFigure: clauseOf },
      during: clauseAround(view, from, to, temporal),
    };
  });
}

/** Tokens within which a date opens its sentence, or a statement after a sign that ends one. */
const OPENS = 3;
const PARTING: ReadonlySet<string> = new Set([';', '–', '—']);
/** Two of them in a sentence are as good as brackets. */
const DASHES: ReadonlySet<string> = new Set(['–', '—']);
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
  /** The same across a comma: it stands in an aside of that figure. */
  ownedApart: 2,
  /** It stands in a relative clause that is closed before the figure, or the figure in one. */
  aside: 5,
  /** It stands in a statement with a figure of its own. */
  elsewhere: 6.5,
  /** It stands in a later statement. */
  parted: 5,
  /** A day of this week mostly says when somebody spoke. */
  day: 1.5,
  opening: 1,
  /** Another date stands between an opening one and the figure. */
  overtaken: 2.5,
  limit: 8,
};

/** What is asked of a sentence's tokens again and again, counted once. */
interface Layout {
  /** Where the statement begins in which a token stands: behind the last sign that ends one. */
  statement: Int32Array;
  /** Figures, and signs, before each token. */
  figures: Int32Array;
  signs: Int32Array;
  /** The last figure before each token and the next one at or after it; -1 for none. */
  before: Int32Array;
  after: Int32Array;
  owners: WeakMap<Placed, number>;
}

const layouts = new WeakMap<SentenceView, Layout>();

function layoutOf(view: SentenceView): Layout {
  const known = layouts.get(view);
  if (known) return known;
  const count = view.tokens.length;
  const isFigure = new Set(view.figureAt);
  const make = (): Int32Array => new Int32Array(count + 1).fill(NONE);
  const layout: Layout = {
    statement: make(),
    figures: make(),
    signs: make(),
    before: make(),
    after: make(),
    owners: new WeakMap(),
  };
  let [statement, figures, signs, before] = [0, 0, 0, NONE];
  const dashes = view.tokens.flatMap((t, i) => (DASHES.has(t.text) ? [i] : []));
  for (let i = 0; i <= count; i++) {
    layout.statement[i] = statement;
    layout.figures[i] = figures;
    layout.signs[i] = signs;
    layout.before[i] = before;
    const token = view.tokens[i];
    if (PARTING.has(token?.text ?? ''))
      statement = dashes.length === 2 && dashes[1] === i ? (layout.statement[dashes[0] as number] ?? 0) : i + 1;
    if (token?.kind === 'stop') signs += 1;
    if (isFigure.has(i)) {
      figures += 1;
      before = i;
    }
  }
  for (let i = count, after = NONE; i >= 0; i--) {
    if (isFigure.has(i)) after = i;
    layout.after[i] = after;
  }
  layouts.set(view, layout);
  return layout;
}

const at = (table: Int32Array, i: number): number => table[Math.max(0, Math.min(i, table.length - 1))] ?? NONE;

/** How many things a table counts strictly between two tokens. */
const countBetween = (table: Int32Array, a: number, b: number): number =>
  at(table, Math.max(a, b)) - at(table, Math.min(a, b) + 1);

/** The figure that a date with a colon labels ("2021: 7.3 billion"), as token; null where it labels none. */
export function labelledBy(view: SentenceView, { from, to }: Placed): number | null {
  const layout = layoutOf(view);
  const next = view.tokens[to + 1]?.text === ')' ? to + 2 : to + 1;
  const opens = from < OPENS && at(layout.before, from) === NONE;
  if (opens || view.tokens[next]?.text !== ':') return null;
  const labelled = at(layout.after, next + 1);
  return labelled === NONE ? null : labelled;
}

function findOwner(view: SentenceView, placed: Placed): number {
  const labelled = labelledBy(view, placed);
  if (labelled !== null) return labelled;
  if (view.sentence.kind === 'table-row') return NONE;
  const { from } = placed;
  const layout = layoutOf(view);
  if (view.tokens[placed.to + 1]?.text === '(' && at(layout.after, placed.to + 1) === placed.to + 2)
    return placed.to + 2;
  const before = at(layout.before, from);
  if (before === NONE) return NONE;
  if (view.tokens[from - 1]?.text === '(' && before === from - 2) return before;
  const near = distance(view, before, from) <= OWN_REACH && countBetween(layout.signs, before, from) === 0;
  return near ? before : NONE;
}

/** The figure a date belongs to before all others: the one right before it, or the one it labels. */
export function ownerOf(view: SentenceView, placed: Placed): number | null {
  const { owners } = layoutOf(view);
  const owner = owners.get(placed) ?? findOwner(view, placed);
  owners.set(placed, owner);
  return owner === NONE ? null : owner;
}

/** Where the statement begins in which a token stands. */
const statementStart = (view: SentenceView, token: number): number => at(layoutOf(view).statement, token);

/** Whether a sign that ends a statement stands between two tokens. */
export const isParted = (view: SentenceView, a: number, b: number): boolean =>
  statementStart(view, a) !== statementStart(view, b);

const figuresBetween = (view: SentenceView, a: number, b: number): number => countBetween(layoutOf(view).figures, a, b);

/** Whether a figure follows in the clause that a token stands in. */
function figureFollows(view: SentenceView, token: number): boolean {
  const next = at(layoutOf(view).after, token + 1);
  return next !== NONE && boundaries(view, token, next) < 1;
}

/** What a bracket adds to the boundaries around it. */
const BRACKET = 3;

/** Boundaries of the brackets that open and close between two tokens: what they hold parts nothing. */
function bracketed(view: SentenceView, a: number, b: number): number {
  if (Math.abs(a - b) > WINDOW) return 0;
  let open = 0;
  let dashes = 0;
  let whole = 0;
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
    const { text } = view.tokens[i] ?? {};
    if (DASHES.has(text ?? '')) dashes += 1;
    if (text === '(') open += 1;
    else if (text === ')' && open > 0) {
      open -= 1;
      whole += 1;
    }
  }
  return (whole + (dashes === 2 ? 1 : 0)) * BRACKET;
}

/** Whether a date opens a statement, so that it goes for all of it. */
function opensStatement(view: SentenceView, { from }: Placed): boolean {
  const said = view.tokens.slice(Math.max(0, from - OPENS), from).some((t) => t.text === ':');
  return said || from - statementStart(view, from) < OPENS;
}

/** Figures of the clause behind a date that it may still hold for. */
const DURING = 3;

/** What stands against a date being that of the figure at token `figure`; null where it cannot be. */
function cost(view: SentenceView, placed: Placed, figure: number): number | null {
  const { date, from, to } = placed;
  const before = to < figure;
  const near = before ? to : from;
  if (Math.abs(near - figure) > WINDOW && from >= OPENS) return null;
  const away = distance(view, near, figure);
  const crossed = Math.max(0, boundaries(view, near, figure) - bracketed(view, near, figure));
  if (date.birth === 'always' || (date.birth === 'here' && (!before || crossed >= 1))) return null;
  if (date.against && (!before || away > 0)) return null;
  if (date.local && crossed >= 1) return null;
  const labelled = labelledBy(view, placed);
  if (labelled !== null && labelled !== figure) return null;
  const owner = ownerOf(view, placed);
  const words = COST.word * Math.min(away, COST.words);
  const day = date.relative && date.date?.length === 10 ? COST.day : 0;
  const between = figuresBetween(view, near, figure);
  const { asides, ofFigure } = placed.clauses;
  if (from > figure && to <= (ofFigure.get(figure) ?? figure)) return COST.opening + 0.1 * words + day;
  const { during } = placed;
  if (during && before && !during.holds && !isParted(view, from, figure) && between <= DURING)
    return COST.opening + 0.1 * words + 0.5 * between + day;
  const aside = (asides[from] ?? 0) === (asides[figure] ?? 0) ? 0 : COST.aside;
  if (owner === figure) return Math.min(words, 1);
  if (before) {
    if (opensStatement(view, placed) && !isParted(view, from, figure)) {
      return COST.opening + 0.1 * words + 0.3 * Math.min(crossed, 4) + 0.5 * between + day;
    }
    const apart = crossed >= 1 ? COST.ownedApart : COST.ownedAhead;
    const taken = owner === null ? 0 : owner < from ? apart : COST.owned;
    return words + COST.clause * crossed + COST.figure * between + taken + day + aside;
  }
  const owned = owner !== null ? COST.owned : 0;
  const same = during?.holds === true && figure < during.from && at(layoutOf(view).before, during.from) === figure;
  const elsewhere = !same && crossed >= 1 && figureFollows(view, to);
  const parted = statementStart(view, from) > figure ? COST.parted : 0;
  const apart = parted + (elsewhere ? COST.elsewhere : 0);
  return words + COST.clauseBack * crossed + COST.figureBack * between + owned + apart + day + aside;
}

/** A date with what stands against it. */
export interface Bound extends Placed {
  cost: number;
}

/** Whether a date says by itself when, in the figure's statement and for no other figure. */
function standsAlone(view: SentenceView, placed: Placed, figure: number): boolean {
  const { shift, ago } = placed.date;
  const owner = ownerOf(view, placed);
  return shift === null && ago === null && !isParted(view, placed.from, figure) && (owner === null || owner === figure);
}

/** What may stand against the only date of a sentence, where figures of a kind rarely go without one. */
export const LONE_LIMIT = 13;

/** The date of its sentence that the figure at token `figure` most likely has, of those that fit; null when none does. */
export function bindDate(
  view: SentenceView,
  placed: readonly Placed[],
  figure: number,
  fits: (date: FoundDate) => boolean,
  surcharge: (placed: Placed) => number = () => 0,
  lone: number = COST.limit,
): Bound | null {
  let best: Bound | null = null;
  let fitting = 0;
  for (const p of placed) {
    if (!fits(p.date)) continue;
    fitting += 1;
    const points = cost(view, p, figure);
    if (points === null) continue;
    const later = opensStatement(view, p) && placed.some((q) => q.from > p.to && q.to < figure && fits(q.date));
    const total = points + surcharge(p) + (later ? COST.overtaken : 0);
    if (!best || total < best.cost) best = { ...p, cost: total };
  }
  if (!best) return null;
  const limit = fitting === 1 && standsAlone(view, best, figure) ? lone : COST.limit;
  return best.cost <= limit ? best : null;
}
