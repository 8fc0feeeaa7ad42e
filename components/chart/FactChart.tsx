import { useMemo } from 'preact/hooks';
import { useWords, type Words } from '../words';
import { labelPlacer } from './labels';
import { type Layout, layoutOf, type Placed, SIZE } from './layout';
import { type ChartSeries, isDrawable } from './series';
import { chartLabel, chartLines, chartNote } from './text';

/** Half the size of the signs, in units of the drawing. */
const SIGN = 4;

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

/** Settled values: a line as the metric has it, and a dot each. */
function Held({ series, layout }: { series: ChartSeries; layout: Layout }) {
  const { held, plot, steps } = layout;
  const { shape } = series;
  return (
    <g>
      {steps ? <path class="chart-line" d={steps} /> : null}
      {shape === 'state'
        ? null
        : held.map(({ value, x, x1, x2, y }) =>
            shape === 'event' ? (
              <line key={value.fact.id} class="chart-line" x1={x} x2={x} y1={plot.bottom} y2={y} />
            ) : (
              <line key={value.fact.id} class="chart-line" x1={x1} x2={x2} y1={y} y2={y} />
            ),
          )}
    </g>
  );
}

/** The sign of every value, those that are only talked of beneath the others. */
function Signs({ layout }: { layout: Layout }) {
  return (
    <g>
      {[...layout.held, ...layout.open].map((placed) => (
        <Span key={placed.value.fact.id} placed={placed} />
      ))}
      {layout.open.map((placed) =>
        isDenied(placed) ? (
          <Cross key={placed.value.fact.id} x={placed.x} y={placed.y} />
        ) : (
          <circle key={placed.value.fact.id} class="chart-open" cx={placed.x} cy={placed.y} r={SIGN} />
        ),
      )}
      {layout.held.map(({ value, x, y }) => (
        <circle key={value.fact.id} class="chart-point" cx={x} cy={y} r={SIGN - 0.7} />
      ))}
    </g>
  );
}

/** The marked figure with its name, and the amount that holds. */
function Labels({ series, layout, words }: { series: ChartSeries; layout: Layout; words: Words }) {
  const { mark, plot } = layout;
  const newest = series.shape === 'state' ? layout.held.at(-1) : undefined;
  const place = labelPlacer(layout);
  const name = series.mark && `${series.mark.label} ${words.shortFigure(series.mark.figure, series.metric)}`;
  const named = mark && name ? place(mark.x ?? plot.left, mark.y, name) : null;
  const amount = newest && words.shortFigure(newest.value.fact.figure, series.metric);
  const told = newest && amount ? place(plot.right, newest.y, amount) : null;
  return (
    <g>
      {told ? (
        <text class="chart-newest" x={told.x} y={told.y} text-anchor={told.anchor}>
          {amount}
        </text>
      ) : null}
      {mark && mark.x === null ? (
        <line class="chart-mark-line" x1={plot.left} x2={plot.right} y1={mark.y} y2={mark.y} />
      ) : null}
      {mark && mark.x !== null ? <path class="chart-mark" d={diamond(mark.x, mark.y)} /> : null}
      {named ? (
        <text class="chart-name" x={named.x} y={named.y} text-anchor={named.anchor}>
          {name}
        </text>
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
  const notes = [layout.scale === 'log' ? words.t('chart.log') : null, chartNote(series, words)].filter(
    (n) => n !== null,
  );
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
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawing takes the focus; label and list say it, and Chromium would say its words again. */}
        <g aria-hidden="true">
          <Axes layout={layout} words={words} />
          <Held series={series} layout={layout} />
          <Signs layout={layout} />
          <Labels series={series} layout={layout} words={words} />
        </g>
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
