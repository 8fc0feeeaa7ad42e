import type { Words } from '../words';
import type { ChartSeries, ChartValue } from './series';

/** Day or period of a value, in words. */
const whenOf = ({ fact }: ChartValue, words: Words): string =>
  fact.period ? words.period(fact.period) : words.date(fact.date);

function valueText(value: ChartValue, isOpen: boolean, { metric, unit }: ChartSeries, words: Words): string {
  const { fact, span } = value;
  const parts = [`${whenOf(value, words)}: ${words.figure(fact.figure, metric)}`];
  if (isOpen) parts.push(words.status(fact.status));
  if (span && fact.spread) {
    const [low, high] = [words.amount(span.low, unit, metric), words.amount(span.high, unit, metric)];
    parts.push(words.t('chart.spread', { low, high }));
  }
  return parts.join(', ');
}

/** What a chart draws, value by value, oldest first, and the marked figure last. */
export function chartLines(series: ChartSeries, words: Words): string[] {
  const open = new Set(series.open);
  const values = [...series.held, ...series.open].sort((a, b) => a.at - b.at);
  const lines = values.map((value) => valueText(value, open.has(value), series, words));
  const { mark } = series;
  if (mark) {
    const { period, date: day } = mark;
    const date = period ? words.period(period) : day === null ? words.t('chart.undated') : words.date(day);
    lines.push(words.t('chart.marked', { label: mark.label, date, figure: words.figure(mark.figure, series.metric) }));
  }
  return lines;
}

/** A chart in one sentence: metric, time, how many values, the lowest and the highest. */
export function chartLabel(series: ChartSeries, words: Words): string {
  const values = [...series.held, ...series.open].sort((a, b) => a.at - b.at);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return words.metric(series.metric, null);
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0] ?? first, sorted.at(-1) ?? last];
  return words.t('chart.label', {
    metric: words.metric(series.metric, null),
    ...{ from: whenOf(first, words), to: whenOf(last, words), count: values.length },
    low: words.figure(low.fact.figure, series.metric),
    high: words.figure(high.fact.figure, series.metric),
  });
}

/** What a chart does not show, in a sentence; null when it shows all. */
export function chartNote({ leftOut }: ChartSeries, words: Words): string | null {
  const counted = [
    ['chart.otherUnit', leftOut.otherUnit],
    ['chart.preMoney', leftOut.preMoney],
    ['chart.otherPeriod', leftOut.otherPeriod],
  ] as const;
  const parts = counted.flatMap(([key, count]) => (count > 0 ? [words.t(key, { count })] : []));
  if (leftOut.mark) parts.push(words.t('chart.otherMark'));
  return parts.length === 0 ? null : words.t('chart.leftOut', { what: parts.join(', ') });
}
