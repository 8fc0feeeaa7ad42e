import { type FactBrief, type Figure, intervalOfDate, intervalOfPeriod, isSettled, type Metric } from '../../lib/model';

/** How a metric is drawn: a state holds until the next, a period covers its days, an event has one day. */
export type SeriesShape = 'state' | 'period' | 'event';

/** A fact with its place in the chart. */
export interface ChartValue {
  readonly fact: FactBrief;
  /** Days it speaks of, milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Where its mark stands: the middle of the days its date may mean. */
  readonly at: number;
  /** Amount drawn: the figure's own, the end that a bound names, the middle of a span. */
  readonly value: number;
  /** Lowest and highest amount where reports dispute one another or the figure is a span; else null. */
  readonly span: { readonly low: number; readonly high: number } | null;
}

/** A figure to be marked on the chart, most often the article's. `date` null: it speaks of no known day. */
export interface MarkedFigure {
  readonly figure: Figure;
  readonly date: string | null;
  /** The period that it covers, which says more than its date; left out or null for a figure of a moment. */
  readonly period?: FactBrief['period'] | undefined;
  /** What the figure is called beside its mark ("Article"). */
  readonly label: string;
}

/** A marked figure with its place; `at` is null where it has no day. */
export interface ChartMark extends MarkedFigure {
  readonly at: number | null;
  readonly value: number;
}

/** What a chart draws, and what it had to leave out. */
export interface ChartSeries {
  readonly metric: Metric;
  readonly unit: string;
  readonly shape: SeriesShape;
  /** Settled values, oldest first. */
  readonly held: readonly ChartValue[];
  /** Talks, plans and forecasts, and what came to nothing, oldest first. */
  readonly open: readonly ChartValue[];
  readonly mark: ChartMark | null;
  /** Today, milliseconds since 1970; the last day of any value where today is not known. */
  readonly until: number;
  readonly leftOut: {
    /** Values in another currency than most. */
    readonly otherUnit: number;
    /** Values before the new money where the value after it is drawn. */
    readonly preMoney: number;
    /** Values for a shorter or longer time than most. */
    readonly otherPeriod: number;
    /** Whether the marked figure is in another currency. */
    readonly mark: boolean;
  };
}

/** What a series may be made with besides the facts. */
export interface SeriesOptions {
  readonly mark?: MarkedFigure | null | undefined;
  /** Today, ISO; a state is drawn as holding until then. */
  readonly day?: string | undefined;
  /** The period in question: values that cover as much time are drawn where there are any. */
  readonly period?: FactBrief['period'] | undefined;
}

const DAY = 86_400_000;

/** Days between the values of one round before and after the new money. */
const SAME_ROUND = 62 * DAY;

const EVENTS: readonly Metric[] = ['funding_round', 'investment', 'acquisition_price', 'contract_value'];

/** The amount of a figure that a chart draws: its own, the end a bound names, the middle of a span. */
function drawnValue({ low, high }: Pick<Figure, 'low' | 'high'>): number {
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);
}

/** What `2025-Q2` and `FY2026-Q1` have in common: the length of the time covered. */
const lengthOf = ({ period }: Pick<FactBrief, 'period'>): string =>
  period?.replace(/^(FY)?\d{4}-?/, '').replace(/\d+$/, '') ?? '';

function placed(fact: FactBrief, today: number): ChartValue {
  const dated = intervalOfDate(fact.date);
  const days = fact.period && !fact.period.startsWith('FY') ? intervalOfPeriod(fact.period) : dated;
  const [from, to] = [Date.parse(days.start), Date.parse(days.end)];
  const { low, high } = fact.figure;
  const own = low !== null && high !== null && low !== high ? { low, high } : null;
  const spread = fact.spread ?? null;
  const span = spread && own ? { low: Math.min(spread.low, own.low), high: Math.max(spread.high, own.high) } : null;
  const known = from <= today && isSettled(fact.status) ? Math.min(to, today) : to;
  return { fact, from, to, at: (from + known) / 2, value: drawnValue(fact.figure), span: span ?? spread ?? own };
}

/** The most frequent of some words; of equally frequent ones the last. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...words].reverse().sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

const byDay = (a: ChartValue, b: ChartValue): number =>
  a.at - b.at || a.value - b.value || (a.fact.id < b.fact.id ? -1 : 1);

const isHeld = ({ fact }: ChartValue): boolean => isSettled(fact.status);

function shapeOf(metric: Metric, values: readonly ChartValue[]): SeriesShape {
  if (EVENTS.includes(metric)) return 'event';
  return values.some(({ fact }) => fact.period !== null) ? 'period' : 'state';
}

/** The middle of the days that a marked figure speaks of: where a value for the same period stands, if there is one. */
function placeOf({ date, period }: MarkedFigure, values: readonly ChartValue[]): number | null {
  const same = period ? values.find(({ fact }) => fact.period === period) : undefined;
  if (same) return same.at;
  const days = period && !period.startsWith('FY') ? intervalOfPeriod(period) : date && intervalOfDate(date);
  return days ? (Date.parse(days.start) + Date.parse(days.end)) / 2 : null;
}

/** Whether a value before the new money is that of a round whose value after it is drawn as well. */
const isSupplanted = (value: ChartValue, all: readonly ChartValue[]): boolean =>
  value.fact.basis === 'pre-money' &&
  isHeld(value) &&
  all.some((other) => other.fact.basis !== 'pre-money' && isHeld(other) && Math.abs(other.at - value.at) <= SAME_ROUND);

/**
 * The comparable facts of a metric as a chart draws them: one unit and one length of time (that of `period`,
 * else the most frequent among settled values), whole values only. What is left out is counted.
 *
 * @param facts comparable in all else: of one company, and of one party where the metric has parties.
 */
export function seriesOf(
  facts: readonly FactBrief[],
  metric: Metric,
  { mark = null, day, period = null }: SeriesOptions = {},
): ChartSeries {
  const today = day === undefined ? Number.POSITIVE_INFINITY : Date.parse(day);
  const all = facts
    .filter((fact) => fact.metric === metric && fact.scope === 'whole')
    .map((fact) => placed(fact, today))
    .sort(byDay);
  const settled = all.filter(isHeld);
  const guide = settled.length > 0 ? settled : all;
  const unit = mostFrequent(guide.map(({ fact }) => fact.figure.unit)) ?? mark?.figure.unit ?? 'USD';
  const inUnit = all.filter(({ fact }) => fact.figure.unit === unit);
  const lengths = inUnit.filter((value) => guide.includes(value)).map(({ fact }) => lengthOf(fact));
  const wanted = period === null ? null : lengthOf({ period });
  const length = wanted !== null && lengths.includes(wanted) ? wanted : mostFrequent(lengths);
  const alike = inUnit.filter(({ fact }) => lengthOf(fact) === length);
  const drawn = alike.filter((value) => !isSupplanted(value, alike));
  const marked =
    mark && mark.figure.unit === unit ? { ...mark, at: placeOf(mark, drawn), value: drawnValue(mark.figure) } : null;
  const shape = shapeOf(metric, drawn);
  const days = drawn.map(({ at, to }) => (shape === 'period' ? to : at));
  if (marked?.at) days.push(marked.at);
  if (day !== undefined) days.push(today);
  return {
    ...{ metric, unit, shape, mark: marked },
    held: drawn.filter(isHeld),
    open: drawn.filter((value) => !isHeld(value)),
    until: Math.max(0, ...days),
    leftOut: {
      otherUnit: all.length - inUnit.length,
      preMoney: alike.length - drawn.length,
      otherPeriod: inUnit.length - alike.length,
      mark: mark !== null && marked === null,
    },
  };
}

/** Whether a chart of the series would say more than its one figure. */
export function isDrawable({ held, open, mark }: ChartSeries): boolean {
  const values = held.length + open.length;
  return values > 1 || (values === 1 && mark !== null);
}

/** The metric that a company's worth over time is told in: that of its newest settled value. */
export function worthMetric(facts: readonly FactBrief[]): Metric {
  const worth = facts
    .filter(({ metric }) => metric === 'valuation' || metric === 'market_cap')
    .map((fact) => placed(fact, Number.POSITIVE_INFINITY));
  const newest = worth.filter(isHeld).sort(byDay).at(-1) ?? worth.sort(byDay).at(-1);
  return newest?.fact.metric ?? 'valuation';
}
