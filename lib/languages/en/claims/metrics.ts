import type { MetricCue } from '../../../model/tables/claims';
import { capital } from './metrics-capital';
import { contracts } from './metrics-contracts';
import { costs } from './metrics-costs';
import { counts } from './metrics-counts';
import { deals } from './metrics-deals';
import { markets } from './metrics-markets';
import { results } from './metrics-results';
import { value } from './metrics-value';

/** Words that say what a figure measures, or that it is no claim. */
export const metrics: MetricCue[] = [
  ...value,
  ...capital,
  ...deals,
  ...contracts,
  ...results,
  ...markets,
  ...costs,
  ...counts,
];
