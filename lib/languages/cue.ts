import type { MetricCue, UnitKind } from '../model/tables/claims';

type MakeCue = (
  metric: MetricCue['metric'],
  rule: string,
  weight: number,
  phrases: readonly string[],
  more?: Partial<MetricCue>,
) => MetricCue;

const cueOf =
  (unit: UnitKind): MakeCue =>
  (metric, rule, weight, phrases, more = {}) => ({ rule, metric, unit, weight, phrases, ...more });

/** A row on what sums of money measure. */
export const money = cueOf('money');
/** A row on what percentages measure. */
export const percent = cueOf('percent');
/** A row on what counted people are. */
export const people = cueOf('people');
