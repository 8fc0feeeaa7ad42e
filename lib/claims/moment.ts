import type { FoundDate } from '../figures';
import { type DateInterval, intervalOfDate, type Metric, type PartialDate, type Period } from '../model';
import { boundaries, distance, type SentenceView } from './tokens';

/** Metrics whose figures cover a stretch of time. */
export const PERIOD_METRICS: ReadonlySet<Metric> = new Set(['revenue', 'profit_loss', 'capex']);

/** When a claim holds, by the words of its sentence. */
export interface MomentReading {
  date: PartialDate | null;
  when: DateInterval | null;
  period: Period | null;
  /** The words name a moment, even where it cannot be resolved without the article's date. */
  stated: boolean;
}

/** Dates farther away than this many words, or across this many boundaries, belong to something else. */
const REACH = 14;
const CLAUSES = 2;
/** Tokens within which a date opens its sentence. */
const OPENS = 3;

interface Placed {
  date: FoundDate;
  /** Token nearest before or at the date. */
  at: number;
}

/** Dates of the sentence with the token they stand at. Offsets of `dates` are in the sentence's text. */
export function placeDates(view: SentenceView, dates: readonly FoundDate[]): Placed[] {
  return dates.map((date) => {
    const start = date.start + view.sentence.start;
    let at = 0;
    for (let i = 0; i < view.tokens.length; i++) {
      const token = view.tokens[i];
      if (token && token.start <= start) at = i;
    }
    return { date, at };
  });
}

/** Words of a sentence-opening date that count; its reach is the whole sentence. */
const OPENING_AWAY = 9;
const TOO_DEAR = 9;
/** Cost of a date that stands nearer to a figure on its other side, in another clause. */
const OTHERS = 6;

/** A date with a colon after it belongs to the figure that follows ("2021: 7.3 billion"). */
function labelsNext(view: SentenceView, { date, at }: Placed): boolean {
  const end = date.end + view.sentence.start;
  const next = view.tokens.slice(at).find((t) => t.start >= end);
  return next?.text === ':';
}

function cost(view: SentenceView, placed: Placed, at: number): number | null {
  const figuresBetween = view.figureAt.filter(
    (f) => f !== at && f > Math.min(at, placed.at) && f < Math.max(at, placed.at),
  ).length;
  const away = distance(view, placed.at, at);
  const crossed = boundaries(view, placed.at, at);
  if (at < placed.at && labelsNext(view, placed)) return null;
  if (placed.at <= OPENS)
    return Math.min(away, OPENING_AWAY) * 0.4 + Math.min(crossed, CLAUSES) * 1.2 + figuresBetween - 2;
  if (away > REACH || crossed > CLAUSES) return null;
  const nearer = view.figureAt.some(
    (f) => f !== at && Math.sign(f - placed.at) !== Math.sign(at - placed.at) && distance(view, placed.at, f) < away,
  );
  if (figuresBetween > 0 && crossed >= 1) return null;
  return away * 0.4 + crossed * 1.5 + figuresBetween * 3 + (nearer && crossed >= 1 ? OTHERS : 0);
}

function nearest(
  view: SentenceView,
  placed: readonly Placed[],
  at: number,
  fits: (date: FoundDate) => boolean,
): FoundDate | null {
  let best: { date: FoundDate; points: number } | null = null;
  for (const p of placed) {
    if (!fits(p.date)) continue;
    const points = cost(view, p, at);
    if (points !== null && points <= TOO_DEAR && (!best || points < best.points)) best = { date: p.date, points };
  }
  return best?.date ?? null;
}

const NONE: MomentReading = { date: null, when: null, period: null, stated: false };
const yearOf = (period: Period | null): PartialDate | null => period?.match(/\d{4}/)?.[0] ?? null;

/**
 * The moment of the claim at token `at`: the nearest date of its clause, or one that opens the
 * sentence. A period metric takes a period, and its date stays open: when it was told is not said.
 */
export function readMoment(
  view: SentenceView,
  placed: readonly Placed[],
  at: number,
  metric: Metric,
  periodOf: (date: FoundDate) => Period | null,
): MomentReading {
  if (PERIOD_METRICS.has(metric)) {
    const found = nearest(view, placed, at, (d) => d.period !== null || d.kind === 'period');
    return found ? { ...NONE, period: periodOf(found) } : NONE;
  }
  const found = nearest(view, placed, at, (d) => d.date !== null || d.period !== null || d.relative);
  if (!found) return NONE;
  const date = found.date ?? yearOf(found.period);
  return { date, when: found.interval ?? (date ? intervalOfDate(date) : null), period: null, stated: date !== null };
}
