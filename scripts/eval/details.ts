import type { JudgedClaim, Metric, Span, Status } from '../../lib/model';
import { type Case, noteMiss } from './case';
import type { FigureLabel } from './labels';
import type { Reading } from './readings';

/** Metrics of deals between two sides. */
const DEALS: ReadonlySet<Metric> = new Set<Metric>(['investment', 'stake', 'acquisition_price', 'contract_value']);

/** Announced and completed are one: news seldom tells them apart. */
const settled = (status: Status): Status => (status === 'announced' ? 'completed' : status);

/** Dates count by month: the first characters of an ISO date. */
const monthOf = (date: string): string => date.slice(0, 'YYYY-MM'.length);

const sameMonth = (a: string, b: string): boolean => a.startsWith(monthOf(b)) || b.startsWith(monthOf(a));

const [NOBODY, NO_PERIOD, NO_DATE] = ['nobody', 'no period', 'no date'];

const kindOf = (got: string): string => ([NOBODY, NO_PERIOD, NO_DATE].includes(got) ? 'none read' : 'another read');

/** Compares the other parts of a claim whose figure, subject and metric are right; each may come from any reading. */
export function scoreDetails(
  scored: Case,
  label: FigureLabel,
  readings: readonly Reading[],
  claim: JudgedClaim,
  place: Span | null,
): void {
  const { article, ids, ledger } = scored;
  const check = (name: string, fits: (reading: Reading) => boolean, show: (one: Reading | JudgedClaim) => string) => {
    const right = readings.some(fits);
    const row = `detail.${name}`;
    ledger.mark(row, right);
    if (right) return;
    const wanted = [...new Set(readings.map(show))].join(' or ');
    const time = `date ${claim.dateBy}${claim.attribution ? `, said by ${claim.attribution}` : ''}`;
    const kind = name === 'status' ? `${label.status} read as ${claim.status}` : kindOf(show(claim));
    noteMiss(scored, row, kind, place, wanted, show(claim), time);
  };
  check(
    'status',
    ({ status }) => settled(status) === settled(claim.status),
    ({ status }) => status,
  );
  check(
    'qualifier',
    ({ qualifier }) => qualifier === claim.figure.qualifier,
    (one) => ('figure' in one ? one.figure.qualifier : one.qualifier),
  );
  if (label.counterparties.length > 0 && DEALS.has(label.metric)) {
    check(
      'counterparties',
      ({ counterparties }) =>
        counterparties.filter(ids.isKnown).every((party) => claim.counterparties.includes(ids.of(party))),
      ({ counterparties }) => counterparties.join(', ') || NOBODY,
    );
  }
  if (label.period) {
    check(
      'period',
      ({ period }) => period === claim.period,
      ({ period }) => period ?? NO_PERIOD,
    );
  }
  const said = label.date && !(article.published && monthOf(label.date) === monthOf(article.published));
  if (said) {
    check(
      'date',
      ({ date }) => date !== null && claim.date !== null && sameMonth(claim.date, date),
      ({ date }) => date ?? NO_DATE,
    );
  }
}
