import type { Metric, Unit } from '../model';
import type { KnownFigure } from './features';

const DAY = 86_400_000;

/** The day that a date (ISO 8601) stands for, in milliseconds since 1970: the middle of a month or year. */
export const dayOf = (date: string): number =>
  Date.parse(date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date);

/** Figures on record by metric and unit, with their days: a company may have thousands, and each figure of an article asks for each metric. */
const indexes = new WeakMap<readonly KnownFigure[], ReadonlyMap<Metric, ReadonlyMap<Unit, readonly DatedFigure[]>>>();

/** A figure on record with the day from when it counts, in milliseconds since 1970. */
export interface DatedFigure {
  readonly known: KnownFigure;
  readonly since: number;
}

function indexed(figures: readonly KnownFigure[]): ReadonlyMap<Metric, ReadonlyMap<Unit, readonly DatedFigure[]>> {
  const found = indexes.get(figures);
  if (found) return found;
  const index = new Map<Metric, Map<Unit, DatedFigure[]>>();
  for (const known of figures) {
    const byUnit = index.get(known.metric) ?? new Map<Unit, DatedFigure[]>();
    index.set(known.metric, byUnit);
    const dated = { known, since: dayOf(known.since) };
    const alike = byUnit.get(known.unit);
    if (alike) alike.push(dated);
    else byUnit.set(known.unit, [dated]);
  }
  indexes.set(figures, index);
  return index;
}

/** Figures on record of a metric and unit, as listed. */
export const figuresOf = (figures: readonly KnownFigure[], metric: Metric, unit: Unit): readonly DatedFigure[] =>
  indexed(figures).get(metric)?.get(unit) ?? NONE;

const NONE: readonly never[] = [];

/** Days from when a figure counts to an article's publication (ISO 8601, of any precision); negative for one that counts later. */
export const ageOf = ({ since }: DatedFigure, published: number): number => (published - since) / DAY;
