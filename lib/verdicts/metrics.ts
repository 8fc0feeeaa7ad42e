import type { Metric } from '../model';

/**
 * How facts of a metric relate to time: a `state` holds until the next one, an `event` happened
 * once, a `period` figure belongs to a stretch of time.
 */
export type MetricKind = 'state' | 'event' | 'period';

/** How a metric is judged. The rows are the metrics table of the design. */
export interface MetricRule {
  readonly kind: MetricKind;
  /** Days within which two dates are the same moment. */
  readonly window: number;
  /** Relative gap that still agrees; null where only the precision of the words counts. */
  readonly tolerance: number | null;
  /** What counterparties mean: `pair` = another party is another thing; `party` = they identify the event; `none` = no part in it. */
  readonly parties: 'pair' | 'party' | 'none';
  /** Days a state is taken to last when no newer value is known; null: until the next one. */
  readonly lasts: number | null;
  /** Whether claims and facts that cover a stated period are a slice, never compared with the whole. */
  readonly periodIsSlice: boolean;
}

const state = (window: number, tolerance: number | null): MetricRule => ({
  kind: 'state',
  window,
  tolerance,
  parties: 'none',
  lasts: null,
  periodIsSlice: false,
});
const event = (window: number, parties: 'pair' | 'party'): MetricRule => ({
  kind: 'event',
  window,
  tolerance: null,
  parties,
  lasts: null,
  periodIsSlice: false,
});
const period: MetricRule = {
  kind: 'period',
  window: 0,
  tolerance: null,
  parties: 'none',
  lasts: null,
  periodIsSlice: false,
};

/** One row per metric. A market value moves daily, so it is not taken to last longer than a month. */
export const METRIC_RULES: Readonly<Record<Metric, MetricRule>> = {
  valuation: state(31, null),
  market_cap: { ...state(5, 0.05), lasts: 31 },
  stake: { ...state(31, null), parties: 'pair' },
  users: state(180, 0.15),
  headcount: state(180, 0.15),
  annualized_revenue: state(31, null),
  revenue: period,
  profit_loss: period,
  capex: period,
  total_funding: state(31, 0.05),
  funding_round: event(31, 'party'),
  investment: event(31, 'pair'),
  acquisition_price: event(90, 'pair'),
  contract_value: { ...event(90, 'pair'), periodIsSlice: true },
};
