import { useMemo } from 'preact/hooks';
import { useWords, type Words } from '../words';
import { type Layout, layoutOf, type Placed, SIZE } from './layout';
import { type ChartSeries, isDrawable } from './series';
import { chartLabel, chartLines, chartNotes } from './text';

/** Half the size of the signs, in units of the drawing. */
const SIGN = 4;

/** Room that a label beside a sign needs below the upper edge. */
const LABEL_ROOM = 24;

/** Labels nearer to one another than this, from above to below, would touch. */
const LABELS_APART = 15;

const isDenied = ({ value }: Placed): boolean => value.fact.status === 'denied';

function Cross({ x, y }: { x: number; y: number }) {
  const [a, b] = [x - SIGN + 0.5, x + SIGN - 0.5];
  const [c, d] = [y - SIGN + 0.5, y + SIGN - 0.5];
  return <path class="chart-denied" d={`M${a} ${c}L${b} ${d}M${b} ${c}L${a} ${d}`} />;
}

const diamond = (x: number, y: number): string =>
  `M${x} ${y - SIGN - 2}L${x + SIGN + 2} ${y}L${x} ${y + SIGN + 2}L${x - SIGN - 2} ${y}Z`;

function Span({ placed: { x, span } }: { placed: Placed }) {
  if (!span) return null;
  const [left, right] = [x - SIGN, x + SIGN];
  const d = `M${left} ${span.top}H${right}M${x} ${span.top}V${span.bottom}M${left} ${span.bottom}H${right}`;
  return <path class="chart-span" d={d} />;
}

function Axes({ layout, words }: { layout: Layout; words: Words }) {
  const { plot, xTicks, yTicks, years } = layout;
  return (
    <g>
      {yTicks.map(({ amount, y, label }) => (
        <g key={amount}>
          <line class="chart-grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text class="chart-tick" x={plot.left - 6} y={y + 3.6} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      <line class="chart-axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {xTicks.map(({ at, x }) => (
        <g key={at}>
          <line class="chart-axis" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 3} />
          <text class="chart-tick" x={Math.min(x, plot.right - 6)} y={SIZE.height - 4} text-anchor="middle">
            {words.moment(at, years ? 'year' : 'month')}
          </text>
        </g>
      ))}
    </g>
  );
}

function Held({ series, layout }: { series: ChartSeries; layout: Layout }) {
  const { held, plot, steps } = layout;
  return (
    <g>
      {steps ? <path class="chart-line" d={steps} /> : null}
      {held.map((placed) => (
        <g key={placed.value.fact.id} data-fact={placed.value.fact.id}>
          {series.shape === 'event' ? (
            <line class="chart-line" x1={placed.x} x2={placed.x} y1={plot.bottom} y2={placed.y} />
          ) : null}
          {series.shape === 'period' ? (
            <line class="chart-line" x1={placed.x1} x2={placed.x2} y1={placed.y} y2={placed.y} />
          ) : null}
          <Span placed={placed} />
          <circle class="chart-point" cx={placed.x} cy={placed.y} r={SIGN - 0.7} />
        </g>
      ))}
    </g>
  );
}

function Open({ layout }: { layout: Layout }) {
  return (
    <g>
      {layout.open.map((placed) => (
        <g key={placed.value.fact.id} data-fact={placed.value.fact.id}>
          <Span placed={placed} />
          {isDenied(placed) ? (
            <Cross x={placed.x} y={placed.y} />
          ) : (
            <circle class="chart-open" cx={placed.x} cy={placed.y} r={SIGN} />
          )}
        </g>
      ))}
    </g>
  );
}

/** Where a sign's label stands, so that it stays inside the drawing. */
function labelPlace(x: number, y: number, { plot }: Layout): { x: number; y: number; anchor: 'start' | 'end' } {
  const isRight = x > (plot.left + plot.right) / 2;
  return { x: isRight ? x - 9 : x + 9, y: y < LABEL_ROOM ? y + 13 : y - 5, anchor: isRight ? 'end' : 'start' };
}

function Labels({ series, layout, words }: { series: ChartSeries; layout: Layout; words: Words }) {
  const { mark, plot } = layout;
  const newest = layout.held.at(-1);
  const name = series.mark && `${series.mark.label} ${words.shortFigure(series.mark.figure, series.metric)}`;
  const place = mark && labelPlace(mark.x ?? plot.right, mark.y, layout);
  const isFree = !place || !newest || place.anchor === 'start' || Math.abs(place.y - newest.y + 5) > LABELS_APART;
  return (
    <g>
      {newest && isFree && series.shape === 'state' ? (
        <text class="chart-newest" x={plot.right} y={newest.y - 6} text-anchor="end">
          {words.shortFigure(newest.value.fact.figure, series.metric)}
        </text>
      ) : null}
      {mark ? (
        <g data-mark="">
          {mark.x === null ? (
            <line class="chart-mark-line" x1={plot.left} x2={plot.right} y1={mark.y} y2={mark.y} />
          ) : (
            <path class="chart-mark" d={diamond(mark.x, mark.y)} data-x={mark.x} data-y={mark.y} />
          )}
          <text class="chart-name" x={place?.x} y={place?.y} text-anchor={place?.anchor}>
            {name}
          </text>
        </g>
      ) : null}
    </g>
  );
}

/** What the signs mean, as far as the chart has them. */
function Key({ series, layout, words }: { series: ChartSeries; layout: Layout; words: Words }) {
  const signs = [
    layout.open.some((placed) => !isDenied(placed)) && {
      sign: <circle class="chart-open" cx="6" cy="6" r={SIGN} />,
      text: words.t('chart.keyOpen'),
    },
    layout.open.some(isDenied) && { sign: <Cross x={6} y={6} />, text: words.t('chart.keyDenied') },
    [...series.held, ...series.open].some(({ span, fact }) => span && fact.spread) && {
      sign: <path class="chart-span" d="M2 1.5H10M6 1.5V10.5M2 10.5H10" />,
      text: words.t('chart.keySpan'),
    },
    layout.mark && layout.mark.x !== null && series.mark
      ? { sign: <path class="chart-mark" d={diamond(6, 6)} />, text: series.mark.label }
      : null,
  ].filter((sign) => sign !== null && sign !== false);
  const notes = [...(layout.scale === 'log' ? [words.t('chart.log')] : []), ...chartNotes(series, words)];
  if (signs.length === 0 && notes.length === 0) return null;
  return (
    <figcaption class="chart-key fine">
      {signs.map(({ sign, text }) => (
        <span key={text} aria-hidden="true">
          <svg class="chart-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            {sign}
          </svg>
          {text}
        </span>
      ))}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </figcaption>
  );
}

/**
 * Comparable values of a company over time, as steps, periods or single days, with what is only talked of,
 * what reports dispute, and a figure to be marked. Nothing where there is not enough to draw (`isDrawable`).
 */
export function FactChart({ series }: { series: ChartSeries }) {
  const words = useWords();
  const layout = useMemo(
    () =>
      isDrawable(series) ? layoutOf(series, (amount) => words.shortAmount(amount, series.unit, series.metric)) : null,
    [series, words],
  );
  if (layout === null) return null;
  return (
    <figure class="chart">
      <svg
        class="chart-plot"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={chartLabel(series, words)}
        focusable="false"
      >
        <Axes layout={layout} words={words} />
        <Held series={series} layout={layout} />
        <Open layout={layout} />
        <Labels series={series} layout={layout} words={words} />
      </svg>
      <ol class="visually-hidden">
        {chartLines(series, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Key series={series} layout={layout} words={words} />
    </figure>
  );
}
