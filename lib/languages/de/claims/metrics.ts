import type { MetricCue } from '../../../model/tables/claims';
import { counts } from './metrics-counts';
import { deals } from './metrics-deals';
import { noClaims } from './metrics-none';
import { noSums } from './metrics-none-sums';
import { raised } from './metrics-raised';
import { results } from './metrics-results';

/** Words that say what a figure measures, or that it is no claim. */
export const metrics: MetricCue[] = [...raised, ...deals, ...results, ...noClaims, ...noSums, ...counts];
