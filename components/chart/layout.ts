import { type ScaleContinuousNumeric, scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { ChartSeries, ChartValue } from './series';

/** Size of the drawing in its own units; about CSS pixels in a card. */
export const SIZE = { width: 328, height: 128 } as const;

/** Space round the plot; the left one grows with the labels. */
const SPACE = { top: 14, right: 10, bottom: 19, left: 8 } as const;

/** Width of a letter of an axis label. */
const LETTER = 6.3;

/** From this ratio of the highest to the lowest amount on, small ones would lie on the axis of an even scale. */
const LOG_FROM = 20;

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** Shortest stretch of time that the axis shows. */
const SHORTEST = 0.75 * YEAR;

/** Part of the time shown that is left free before the first value, so that its sign stands off the axis. */
const BEFORE = 0.03;

/** Most labels on each axis. */
const MOST_TICKS = { x: 5, y: 4 } as const;

/** A value with its place in the drawing. */
export interface Placed {
  readonly value: ChartValue;
  readonly x: number;
  readonly y: number;
  /** Ends of what a period covers. */
  readonly x1: number;
  readonly x2: number;
  /** Ends of what reports say, top first; null where they agree. */
  readonly span: { readonly top: number; readonly bottom: number } | null;
}

/** Where everything of a chart stands. */
export interface Layout {
  readonly scale: 'linear' | 'log';
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly xTicks: readonly { readonly at: number; readonly x: number }[];
  /** Whether the labels below are years; else months with their year. */
  readonly years: boolean;
  readonly yTicks: readonly { readonly amount: number; readonly y: number; readonly label: string }[];
  readonly held: readonly Placed[];
  readonly open: readonly Placed[];
  /** The values in force over time, a path; empty where the metric is no state. */
  readonly steps: string;
  readonly mark: { readonly x: number | null; readonly y: number } | null;
}

function amountsOf({ held, open, mark }: ChartSeries): number[] {
  const values = [...held, ...open].flatMap(({ value, span }) => (span ? [value, span.low, span.high] : [value]));
  return mark ? [...values, mark.value] : values;
}

type Scale = ScaleContinuousNumeric<number, number>;

function amountScale(series: ChartSeries): { kind: Layout['scale']; scale: Scale } {
  const amounts = amountsOf(series);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (low > 0 && high / low > LOG_FROM) return { kind: 'log', scale: scaleLog().domain([low / 1.5, high * 1.3]) };
  const top = Math.max(high, 0);
  return {
    kind: 'linear',
    scale: scaleLinear()
      .domain([Math.min(low, 0), top === 0 && low === 0 ? 1 : top])
      .nice(3),
  };
}

/** Every `n`-th of a list, so that at most `most` are left. */
function thin<T>(all: readonly T[], most: number): T[] {
  const step = Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === 0);
}

function amountTicks(kind: Layout['scale'], scale: Scale): number[] {
  if (kind === 'linear') return scale.ticks(3);
  const [low = 1, high = 1] = scale.domain();
  const digits = (bases: readonly number[]): number[] => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      for (const base of bases) {
        const amount = base * 10 ** power;
        if (amount >= low && amount <= high) found.push(amount);
      }
    }
    return found;
  };
  const tens = digits([1]);
  return tens.length >= 2 ? thin(tens, MOST_TICKS.y) : thin(digits([1, 3]), MOST_TICKS.y);
}

/** First and last moment of the axis. */
function timeDomain(series: ChartSeries): [number, number] {
  const values = [...series.held, ...series.open];
  const starts = values.map(({ at, from }) => (series.shape === 'period' ? from : at));
  if (series.mark?.at) starts.push(series.mark.at);
  const first = Math.min(...starts, series.until);
  const missing = Math.max(0, SHORTEST - (series.until - first));
  const before = Math.max(missing / 2, (series.until - first) * BEFORE);
  return [first - before, series.until + missing / 2];
}

/** The moments to label: whole years, or months where the axis is short. */
function timeTicks(from: number, to: number): { ticks: number[]; years: boolean } {
  const scale = scaleUtc().domain([from, to]);
  const all = scale.ticks(MOST_TICKS.x).map(Number);
  const whole = all.filter((at) => new Date(at).getUTCMonth() === 0);
  const years = whole.length >= 2 || to - from > 2 * YEAR;
  return { ticks: thin(years ? whole : all, MOST_TICKS.x), years };
}

/**
 * Where everything of a chart stands.
 *
 * @param label writes an amount of the axis.
 */
export function layoutOf(series: ChartSeries, label: (amount: number) => string): Layout {
  const { kind, scale } = amountScale(series);
  const ticks = amountTicks(kind, scale).map((amount) => ({ amount, label: label(amount) }));
  const left = SPACE.left + Math.max(...ticks.map((tick) => tick.label.length), 0) * LETTER;
  const plot = { left, right: SIZE.width - SPACE.right, top: SPACE.top, bottom: SIZE.height - SPACE.bottom };
  const y = scale.range([plot.bottom, plot.top]);
  const [from, to] = timeDomain(series);
  const x = scaleUtc().domain([from, to]).range([plot.left, plot.right]);
  const place = (value: ChartValue): Placed => ({
    value,
    ...{ x: x(value.at), y: y(value.value), x1: x(value.from), x2: x(value.to) },
    span: value.span && { top: y(value.span.high), bottom: y(value.span.low) },
  });
  const held = series.held.map(place);
  const last = held.at(-1);
  const steps = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveStepAfter);
  const { ticks: moments, years } = timeTicks(from, to);
  return {
    ...{ scale: kind, plot, years, held },
    open: series.open.map(place),
    steps: series.shape === 'state' && last ? (steps([...held, { x: x(series.until), y: last.y }]) ?? '') : '',
    xTicks: moments.map((at) => ({ at, x: x(at) })),
    yTicks: ticks.map((tick) => ({ ...tick, y: y(tick.amount) })),
    mark: series.mark && { x: series.mark.at === null ? null : x(series.mark.at), y: y(series.mark.value) },
  };
}
