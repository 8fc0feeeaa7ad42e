import { type FoundDate, fiscalPeriod } from '../figures';
import { type Claim, type Detection, intervalOfDate, type Metric } from '../model';
import type { SentenceCues } from './cues';
import { figuresBetween } from './metric';
import { placeDates, readMoment } from './moment';
import type { Reading } from './reading';
import { readStatus } from './status';
import { between, boundaries, distance, type SentenceView } from './tokens';

/** Scope and basis that words near the figure give. */
export function readScope(
  view: SentenceView,
  at: number,
  metric: Metric,
  cues: SentenceCues,
): Pick<Claim, 'scope' | 'basis'> {
  const result: Pick<Claim, 'scope' | 'basis'> = { scope: 'whole', basis: null };
  let scopeAway = Infinity;
  let basisAway = Infinity;
  for (const hit of cues.scopes) {
    if (hit.value.metrics && !hit.value.metrics.includes(metric)) continue;
    const before = hit.to < at;
    if (hit.value.side && (hit.value.side === 'before') !== before) continue;
    const inside = hit.from <= at && at <= hit.to;
    const near = inside ? at : before ? hit.to : hit.from;
    const away = distance(view, near, at) + boundaries(view, near, at);
    if (away > hit.value.reach || figuresBetween(view, near, at)[0] > 0) continue;
    if (hit.value.scope && away < scopeAway) {
      result.scope = hit.value.scope;
      scopeAway = away;
    }
    if (hit.value.basis && away < basisAway) {
      result.basis = hit.value.basis;
      basisAway = away;
    }
  }
  return result;
}

/** What two sides can be in talks about; anything else that is not settled is a plan. */
const NEGOTIABLE: ReadonlySet<Metric> = new Set([
  'valuation',
  'funding_round',
  'investment',
  'stake',
  'acquisition_price',
  'contract_value',
]);

/** Everything else a claim says: status, moment, scope, and whether it is a former value. */
export function readDetails(
  view: SentenceView,
  at: number,
  reading: Reading,
  cues: SentenceCues,
  dates: readonly FoundDate[],
  detection: Detection,
  fiscalYearEnd: number,
): Omit<
  Claim,
  | 'target'
  | 'sentence'
  | 'quote'
  | 'section'
  | 'subject'
  | 'metric'
  | 'figure'
  | 'counterparties'
  | 'grounds'
  | 'trajectory'
> {
  const metric = reading.metric.metric;
  const section = detection.sections[view.sentence.section];
  const published = section?.published ?? detection.article.published;
  const status = readStatus(view, at, cues.statuses);
  const moment = readMoment(view, placeDates(view, dates), at, metric, (found) =>
    found.fiscal ? fiscalPeriod(found.fiscal, published, fiscalYearEnd) : found.period,
  );
  const former =
    reading.earlier ||
    cues.earlier.some((hit) => {
      if (hit.figure !== null) return hit.figure === at;
      const before = hit.to < at;
      const near = before ? hit.to : hit.from;
      if (between(view, near, at, 'figure') > 0 || boundaries(view, near, at) >= 1) return false;
      return hit.value.next ? before && distance(view, near, at) <= 3 : distance(view, near, at) <= 6;
    });
  const earlier = former || section?.role === 'correction';
  const told = !moment.stated && published !== null && (!earlier || moment.period !== null) ? published : null;
  return {
    ...readScope(view, at, metric, cues),
    date: moment.date ?? told,
    when: moment.when ?? (told ? intervalOfDate(told) : null),
    dateBy: moment.stated ? 'stated' : published ? 'article' : 'unknown',
    period: moment.period,
    status: status.status === 'in_talks' && !NEGOTIABLE.has(metric) ? 'planned' : status.status,
    hypothetical: status.hypothetical,
    attribution: null,
    earlier,
  };
}
