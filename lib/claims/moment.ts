import type { FoundDate } from '../figures';
import type { DateInterval, Metric, PartialDate, Period } from '../model';
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

function cost(view: SentenceView, placed: Placed, at: number): number | null {
  const figuresBetween = view.figureAt.filter(
    (f) => f !== at && f > Math.min(at, placed.at) && f < Math.max(at, placed.at),
  ).length;
  const away = distance(view, placed.at, at);
  const crossed = boundaries(view, placed.at, at);
  const opens = placed.at <= 3;
  if (!opens && (away > REACH || crossed > CLAUSES)) return null;
  return away * 0.4 + crossed * 1.5 + figuresBetween * 3 - (opens ? 2 : 0);
}

/** The moment of the claim at token `at`: the nearest date of its clause, or one that opens the sentence. */
export function readMoment(view: SentenceView, placed: readonly Placed[], at: number, metric: Metric): MomentReading {
  let date: { value: Placed; points: number } | null = null;
  let period: { value: Placed; points: number } | null = null;
  for (const p of placed) {
    const points = cost(view, p, at);
    if (points === null || points > 9) continue;
    if (p.date.date !== null || p.date.relative) if (!date || points < date.points) date = { value: p, points };
    if (p.date.period !== null || p.date.kind === 'period')
      if (!period || points < period.points) period = { value: p, points };
  }
  const chosen = PERIOD_METRICS.has(metric) || metric === 'annualized_revenue' ? (period ?? date) : date;
  if (!chosen) return { date: null, when: null, period: null, stated: false };
  const found = chosen.value.date;
  return {
    date: found.date,
    when: found.interval,
    period: PERIOD_METRICS.has(metric) ? found.period : null,
    stated: true,
  };
}
