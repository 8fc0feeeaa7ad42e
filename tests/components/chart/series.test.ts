import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../components/chart/layout';
import { isDrawable, seriesOf, worthMetric } from '../../../components/chart/series';
import { chartLabel, chartLines, chartNote } from '../../../components/chart/text';
import { createWords } from '../../../components/create-words';
import { type FactBrief, factBrief, figureOf, type Metric } from '../../../lib/model';
import { fact as madeUp } from '../../rooms/made-up';

const words = createWords('en');
const value = (id: string, amount: number, date: string, more: Parameters<typeof madeUp>[3] = {}) =>
  factBrief('acme', madeUp(`acme/${id}`, amount, date, more));
const worth = (slug: string, amount: number, date: string, more: Parameters<typeof madeUp>[3] = {}) =>
  value(`valuation/${slug}`, amount, date, more);
const point = (amount: number, unit = 'USD') => figureOf({ amount, upper: null, unit, qualifier: 'exact' });
const ids = (values: readonly { fact: { id: string } }[]) => values.map(({ fact }) => fact.id.split('/')[2]);

describe('series of facts', () => {
  it('holds settled values and talks apart, oldest first, and today is the last day', () => {
    const facts = [
      worth('b', 29e9, '2025-06-12'),
      worth('a', 7.3e9, '2021-04'),
      worth('talks', 28e9, '2025-06', { status: 'in_talks' }),
      worth('part', 1e9, '2025', { scope: 'segment' }),
      value('revenue/x', 1e9, '2025'),
    ];
    const series = seriesOf(facts, 'valuation', { day: '2026-07-01' });
    expect(ids(series.held)).toEqual(['a', 'b']);
    expect(ids(series.open)).toEqual(['talks']);
    expect(series.until).toBe(Date.parse('2026-07-01'));
    expect(series.shape).toBe('state');
  });

  it('draws the most frequent currency of settled values, of two alike the newer, and counts the others', () => {
    const facts = [
      worth('a', 2e9, '2023'),
      worth('b', 5.8e9, '2024', { unit: 'EUR' }),
      worth('talks', 10e9, '2025', { status: 'in_talks' }),
    ];
    const mark = { figure: point(6e9), date: '2024', label: 'Article' };
    const series = seriesOf(facts, 'valuation', { mark });
    expect([series.unit, ids(series.held), series.leftOut.otherUnit]).toEqual(['EUR', ['b'], 2]);
    expect([series.mark, series.leftOut.mark]).toEqual([null, true]);
    expect(chartNote(series, words)).toBe(
      'Not drawn: 2 values in other currencies, the article’s figure (another currency).',
    );
    expect(seriesOf([...facts, worth('c', 3e9, '2022')], 'valuation', { mark }).unit).toBe('USD');
  });

  it('draws a round once: after the new money where that is known', () => {
    const before = worth('pre', 10e9, '2025-09-08', { basis: 'pre-money' });
    const after = worth('post', 11.7e9, '2025-09-09', { basis: 'post-money' });
    const other = worth('old', 5e9, '2024', { basis: 'pre-money' });
    const series = seriesOf([before, after, other], 'valuation');
    expect([ids(series.held), series.leftOut.preMoney]).toEqual([['old', 'post'], 1]);
  });

  it('compares years with years only', () => {
    const facts = [
      value('revenue/2023', 4e9, '2024-02', { period: '2023' }),
      value('revenue/2024', 5e9, '2025-02', { period: '2024' }),
      value('revenue/q1', 1e9, '2025-05', { period: '2025-Q1' }),
    ];
    const series = seriesOf(facts, 'revenue');
    expect([series.shape, ids(series.held), series.leftOut.otherPeriod]).toEqual(['period', ['2023', '2024'], 1]);
    expect(series.held[0]?.from).toBe(Date.parse('2023-01-01'));
    // Asked about a quarter, it draws quarters; about a half, of which there are none, what there is most of.
    expect(ids(seriesOf(facts, 'revenue', { period: '2025-Q2' }).held)).toEqual(['q1']);
    expect(ids(seriesOf(facts, 'revenue', { period: '2025-H1' }).held)).toEqual(['2023', '2024']);
  });

  it('marks a figure on its day, or without one', () => {
    const facts = [worth('a', 2e9, '2023'), worth('b', 3e9, '2024')];
    const at = (date: string | null) =>
      seriesOf(facts, 'valuation', { mark: { figure: point(5e9), date, label: 'Article' } }).mark;
    expect(at('2023-05-03')).toMatchObject({ at: Date.parse('2023-05-03'), value: 5e9 });
    expect(at(null)).toMatchObject({ at: null, value: 5e9 });
  });

  it('marks a figure for a period where that period’s value stands, or would', () => {
    const facts = [
      value('revenue/2023', 4e9, '2024-02', { period: '2023' }),
      value('revenue/2024', 5e9, '2025-02', { period: '2024' }),
      value('revenue/fy', 6e9, '2025-10', { period: 'FY2025' }),
    ];
    const series = (period: FactBrief['period'], date: string | null = '2025-07-01') =>
      seriesOf(facts, 'revenue', { mark: { figure: point(5.5e9), date, period, label: 'Article' }, period });
    const placeOf = (id: string) => series('2024').held.find(({ fact }) => fact.id.endsWith(id))?.at;
    expect(series('2024').mark?.at).toBe(placeOf('2024'));
    expect(series('FY2025').mark?.at).toBe(placeOf('fy'));
    expect(series('2022').mark?.at).toBe((Date.parse('2022-01-01') + Date.parse('2022-12-31')) / 2);
    expect(series('2024', null).mark?.at).toBe(placeOf('2024'));
    expect(series(null).mark?.at).toBe(Date.parse('2025-07-01'));
    expect(series('FY2019', null).mark?.at).toBeNull();
    expect(chartLines(series('2024'), words).at(-1)).toBe('Article, 2024: $5.5 billion');
  });

  it('is worth drawing from two figures on', () => {
    const one = [worth('a', 2e9, '2023')];
    const mark = { figure: point(5e9), date: null, label: 'Article' };
    expect(isDrawable(seriesOf(one, 'valuation'))).toBe(false);
    expect(isDrawable(seriesOf(one, 'valuation', { mark }))).toBe(true);
    expect(isDrawable(seriesOf([], 'valuation', { mark }))).toBe(false);
  });

  it('tells a company’s worth in the metric known newest', () => {
    const listed = [worth('a', 2e9, '2020'), value('market_cap/b', 9e9, '2024')];
    expect(worthMetric(listed)).toBe('market_cap');
    expect(worthMetric([...listed, worth('buyout', 5e9, '2025')])).toBe('valuation');
    expect(worthMetric([])).toBe('valuation');
  });
});

/** Amounts that a drawing shows, read off by its axis as an eye would: from the labelled ticks. */
function readOff(facts: readonly ReturnType<typeof factBrief>[], metric: Metric, mark?: number) {
  const marked = mark === undefined ? null : { figure: point(mark), date: '2024', label: 'Article' };
  const series = seriesOf(facts, metric, { mark: marked, day: '2026-01-01' });
  const layout = layoutOf(series, (amount) => words.shortAmount(amount, series.unit));
  const [low, high] = [layout.yTicks[0], layout.yTicks.at(-1)];
  if (!low || !high || low === high) throw new Error('an axis needs two ticks');
  const amountAt = (y: number): number => {
    const part = (low.y - y) / (low.y - high.y);
    return layout.scale === 'log'
      ? low.amount * (high.amount / low.amount) ** part
      : low.amount + part * (high.amount - low.amount);
  };
  const drawn = [...layout.held, ...layout.open].sort((a, b) => a.x - b.x);
  return { series, layout, amountAt, drawn };
}

describe('the text alternative', () => {
  const disputed = { ...worth('b', 14.3e9, '2024-05'), spread: { low: 13e9, high: 14.8e9 } };
  const linear = [
    worth('a', 7.3e9, '2021-04'),
    disputed,
    worth('talks', 28e9, '2025-06', { status: 'in_talks' }),
    worth('gone', 20e9, '2025-08', { status: 'denied', denial: 'collapsed' }),
  ];
  const steep = [worth('a', 260e6, '2023-06'), worth('b', 2e9, '2023-12'), worth('c', 62e9, '2025-09')];

  it.each([
    ['linear', linear],
    ['log', steep],
  ] as const)('says the same as the drawing, on a %s axis', (scale, facts) => {
    const { series, layout, amountAt, drawn } = readOff(facts, 'valuation', 18e9);
    expect(layout.scale).toBe(scale);
    const lines = chartLines(series, words);
    expect(lines).toHaveLength(facts.length + 1);
    const close = (amount: number) => words.amount(Number(amount.toPrecision(5)), 'USD');
    for (const [index, { y, span }] of drawn.entries()) {
      expect(lines[index]).toContain(`: ${close(amountAt(y))}`);
      if (span) {
        const [low, high] = [amountAt(span.bottom), amountAt(span.top)].map(close);
        expect(lines[index]).toContain(`reports range from ${low} to ${high}`);
      } else expect(lines[index]).not.toContain('reports range');
    }
    expect(lines.at(-1)).toBe(`Article, 2024: ${close(amountAt(layout.mark?.y ?? 0))}`);
  });

  it('names what is not settled, and sums the chart up in a sentence', () => {
    const { series } = readOff(linear, 'valuation');
    expect(chartLines(series, words)).toEqual([
      'April 2021: $7.3 billion',
      'May 2024: $14.3 billion, reports range from $13 billion to $14.8 billion',
      'June 2025: $28 billion, in talks',
      'August 2025: $20 billion, denied or collapsed',
    ]);
    expect(chartLabel(series, words)).toBe(
      'Valuation, April 2021 to August 2025: 4 values between $7.3 billion and $28 billion',
    );
  });
});

describe('the layout', () => {
  it('keeps every sign inside the plot, and its axis short', () => {
    const facts = Array.from({ length: 24 }, (_, i) =>
      worth(`v${i}`, 1e9 * 1.3 ** i, `20${10 + Math.floor(i / 2)}-0${(i % 9) + 1}`),
    );
    const { layout } = readOff(facts, 'valuation');
    for (const { x, y } of [...layout.held, ...layout.open]) {
      expect(x).toBeGreaterThanOrEqual(layout.plot.left);
      expect(x).toBeLessThanOrEqual(layout.plot.right);
      expect(y).toBeGreaterThanOrEqual(layout.plot.top - 0.01);
      expect(y).toBeLessThanOrEqual(layout.plot.bottom + 0.01);
    }
    expect(layout.xTicks.length).toBeLessThanOrEqual(6);
    expect(layout.xTicks.length).toBeGreaterThanOrEqual(2);
    expect(layout.yTicks.length).toBeLessThanOrEqual(6);
  });

  it('steps after each value, holds the last until today, and shows losses below nothing', () => {
    const { layout } = readOff([worth('a', 2e9, '2023-01-01'), worth('b', 4e9, '2024-01-01')], 'valuation');
    const [a, b] = layout.held;
    expect(layout.steps).toBe(
      `M${a?.x},${a?.y}L${b?.x},${a?.y}L${b?.x},${b?.y}L${layout.plot.right},${b?.y}L${layout.plot.right},${b?.y}`
        .split(/(?=[ML])/)
        .map((part) => part.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 1000) / 1000)))
        .join(''),
    );
    const loss = (slug: string, amount: number, period: string) =>
      value(`profit_loss/${slug}`, amount, period, { period });
    const { layout: losses } = readOff([loss('a', 1e9, '2023'), loss('b', -3e9, '2024')], 'profit_loss');
    expect(losses.scale).toBe('linear');
    expect(losses.steps).toBe('');
    expect(losses.held[1]?.y).toBeGreaterThan(losses.held[0]?.y ?? 0);
  });
});
