import type { DetectedFigure, Metric } from '../model';
import type { CueReading } from './metric';
import type { ReadContext, Reading, Suggestion } from './reading';
import { readStatus } from './status';

/** What speaks for or against a reading, by name, and how strongly it is there (mostly 0 to 1). */
export type Signals = [name: string, value: number][];

const cap = (value: number, most: number): number => Math.min(value, most) / most;

/** What is around the figure besides its cues. */
export interface MetricSituation {
  figure: DetectedFigure;
  /** Size of the figure in dollars, or the count itself. */
  size: number;
  /** The readings of the figures before it in the sentence, nearest last, and how they compare in size. */
  before: readonly (Reading | null)[];
  larger: boolean | null;
  taken: Suggestion | null;
  header: CueReading | null;
  /** Best points of any metric's cue. */
  best: number;
  /** How sure the words are. */
  status: string;
  /** Metric of the claim told last before this sentence, and the sentences since. */
  last: { metric: Metric; away: number } | null;
}

function cueSignals(cue: CueReading | null, best: number): Signals {
  if (!cue) return [['no-cue', 1]];
  const signals: Signals = [
    ['cue', 1],
    ['weight', cue.weight / 10],
    ['points', Math.max(cue.points, 0) / 10],
    ['away', cap(cue.away, 14)],
    ['crossed', cap(cue.crossed, 4)],
    ['figures-between', cap(cue.same, 2)],
    ['behind-best', cap(Math.max(best - cue.points, 0), 5)],
  ];
  if (cue.points >= best) signals.push(['best', 1]);
  if (cue.after) signals.push(['after', 1], ['after-crossed', cap(cue.crossed, 2)]);
  if (cue.inside) signals.push([cue.counted ? 'counted' : 'embraced', 1]);
  if (!cue.inside && cue.away <= 1 && cue.same === 0 && cue.crossed < 1) signals.push(['beside', 1]);
  if (cue.touching) signals.push(['touching', 1]);
  if (cue.occasion) signals.push(['occasion', 1]);
  if (cue.more > 0) signals.push(['more-cues', cap(cue.more, 3)]);
  return signals;
}

/** Sizes are compared on a scale where a billion dollars is 0 and a trillion 1. */
const BILLION = 9;
const THOUSAND = 3;
const PER_STEP = 3;

/** What speaks for a figure measuring `metric` (null: for its being no claim). */
export function metricSignals(metric: Metric | null, cue: CueReading | null, at: MetricSituation): Signals {
  const signals = cueSignals(cue, at.best);
  signals.push(['bias', 1], [`status:${at.status}`, 1]);
  const { qualifier, vague } = at.figure.figure;
  if (vague) signals.push(['vague', 1]);
  else if (qualifier !== 'exact') signals.push([`qualifier:${qualifier}`, 1]);
  if (metric === null) {
    if (at.best < 2) signals.push(['nothing-told', 1]);
    return signals;
  }
  if (at.figure.figure.unit !== 'percent' && at.size > 0) {
    const middle = at.figure.figure.unit === 'people' ? THOUSAND : BILLION;
    const size = (Math.log10(at.size) - middle) / PER_STEP;
    signals.push(['size', size], ['size-squared', size * size]);
  }
  const previous = at.before.findLast((r) => r !== null)?.metric.metric ?? null;
  if (previous) {
    signals.push([`after:${previous}`, 1]);
    if (previous === metric) signals.push(['same-as-before', 1]);
    if (at.larger !== null) signals.push([at.larger ? 'larger' : 'smaller', 1]);
  }
  if (at.before.some((r) => r?.metric.metric === metric)) signals.push(['told-before-here', 1]);
  if (at.taken?.reading.metric.metric === metric) signals.push(['tied', at.taken.strength / 10]);
  if (at.header?.metric === metric) signals.push(['header', Math.max(at.header.points, 0) / 10]);
  if (at.last?.metric === metric) signals.push(['told-last', 1 / at.last.away]);
  return signals;
}

/** Currencies whose unit is far smaller than a dollar, by how many of them make one, roughly. */
const PER_DOLLAR: Readonly<Record<string, number>> = {
  JPY: 150,
  KRW: 1400,
  INR: 85,
  CNY: 7,
  TWD: 32,
  HKD: 8,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  RUB: 90,
  TRY: 35,
  THB: 35,
  IDR: 16000,
  VND: 25000,
  MXN: 18,
  PLN: 4,
  CZK: 23,
  HUF: 360,
  AED: 4,
  SAR: 4,
  ILS: 4,
  BRL: 5,
  PHP: 57,
  ZAR: 18,
};

/** Size of a figure in dollars, as near as telling a round from a valuation needs; counts as they are. */
export function sizeOf({ figure }: DetectedFigure): number {
  return Math.abs(figure.high ?? figure.low ?? 0) / (PER_DOLLAR[figure.unit] ?? 1);
}

/** The reading context of a metric's signals. */
export function situationOf(
  context: ReadContext,
  figureIndex: number,
  readings: readonly (Reading | null)[],
  cues: ReadonlyMap<Metric | null, CueReading>,
  taken: Suggestion | null,
  header: CueReading | null,
): MetricSituation | null {
  const { view, discourse } = context;
  const figure = view.figures[figureIndex];
  if (!figure) return null;
  const before = readings.slice(0, figureIndex);
  const previous = before.findLastIndex((r) => r !== null);
  const other = view.figures[previous];
  const { last } = discourse;
  const status = readStatus(view, view.figureAt[figureIndex] ?? 0, context.cues.statuses);
  return {
    figure,
    size: sizeOf(figure),
    before,
    larger: other && other.figure.unit === figure.figure.unit ? sizeOf(figure) > sizeOf(other) : null,
    taken,
    header,
    status: status.hypothetical ? 'hypothetical' : status.status,
    best: Math.max(0, ...[...cues.values()].map((c) => c.points)),
    last:
      last && last.section === view.sentence.section && last.sentence < view.index
        ? { metric: last.metric, away: view.index - last.sentence }
        : null,
  };
}
