import type { DetectedFigure, Metric } from '../model';
import { type KnownFigure, PAIR_METRICS } from './features';
import { ageOf, dayOf, figuresOf } from './known-figures';
import type { CueReading } from './metric';
import type { ReadContext } from './reading';
import type { Signals } from './signals';

/** Relative difference up to which a figure is the record's own, and up to which it is near it. */
const THE_SAME = 0.006;
const NEAR = 0.12;

/** Figures on record from which one that agrees says half as much. */
const MANY = 6;

/** Digits of a number without the zeros at its end: 2 for 14 billion, 3 for 14.3. */
function significant(value: number): number {
  return Math.abs(value)
    .toPrecision(6)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** Days before it took effect on which a figure can already be in the news, and after which it is an old one. */
const AHEAD = 45;
const FRESH = 120;

/** How far a size is off one on record, as a share of that one; infinite where there is none. */
const offFrom = (value: number, known: number | null): number =>
  known ? Math.abs(value - Math.abs(known)) / Math.abs(known) : Infinity;

/** Names of a signal by whether the figure has a cue, and whether its sentence names the company. */
const byTold = (name: string) => ({
  told: `${name}-told`,
  untold: `${name}-untold`,
  'told-elsewhere': `${name}-told-elsewhere`,
  'untold-elsewhere': `${name}-untold-elsewhere`,
});

const NEAR_FIGURE = byTold('near-figure-on-record');
const AMONG_FEW = byTold('figure-among-few');
const PRECISE = byTold('precise-figure-on-record');
const PLAIN = byTold('plain-figure-on-record');
const ROUND = byTold('round-figure-on-record');

/** A figure that the record has for the company is likely the one that is told. */
export function recordSignals(
  context: ReadContext,
  detected: DetectedFigure,
  metric: Metric,
  figures: readonly KnownFigure[],
  cue: CueReading | null,
  isHere: boolean,
): Signals {
  const { figure } = detected;
  const value = Math.abs(figure.low ?? figure.high ?? 0);
  if (value === 0 || figure.vague) return [];
  const { published, cues, discourse } = context;
  const exact = Math.max(THE_SAME, figure.step ? Math.min(figure.step / 2 / value, 0.04) : 0);
  const isHereToo = (id: string): boolean => cues.features.some((f) => f.mention.company === id);
  const alike = figuresOf(figures, metric, figure.unit);
  if (alike.length === 0) return [];
  const today = published ? dayOf(published) : null;
  let best: { points: number; signals: Signals } | null = null;
  let near = false;
  let count = 0;
  for (const dated of alike) {
    const { known } = dated;
    const days = today === null ? 0 : ageOf(dated, today);
    if (days < -AHEAD) continue;
    count += 1;
    const off = Math.min(offFrom(value, known.amount), offFrom(value, known.upper));
    near ||= off <= NEAR;
    if (off > exact) continue;
    const parties = known.counterparties;
    const party = parties.some(isHereToo);
    const named = party || parties.some((p) => discourse.entities.of({ company: p, name: '' }) !== null);
    const points = (party ? 2 : named ? 1 : 0) + (days < FRESH ? 1.5 : 0);
    if (best && points <= best.points) continue;
    const isFresh = days < FRESH;
    const signals: Signals = isHere
      ? [[isFresh ? 'record-fresh' : 'record-old', 1]]
      : [[isFresh ? 'record-fresh-elsewhere' : 'record-old-elsewhere', 1]];
    if (PAIR_METRICS.has(metric) && parties.length > 0)
      signals.push([party ? 'record-party-here' : named ? 'record-party-named' : 'record-party-missing', 1]);
    best = { points, signals };
  }
  const told = isHere ? (cue ? 'told' : 'untold') : cue ? 'told-elsewhere' : 'untold-elsewhere';
  if (!best) return near ? [[NEAR_FIGURE[told], 1]] : [];
  const digits = significant(value);
  const kind = digits >= 3 ? PRECISE : digits === 2 ? PLAIN : ROUND;
  return [...best.signals, [kind[told], 1], [AMONG_FEW[told], 1 / (1 + count / MANY)]];
}
