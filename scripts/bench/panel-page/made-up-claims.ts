import { type Annotations, type JudgedClaim, type Metric, type Target, VERDICT_ORDER } from '../../../lib/model';

const METRICS: readonly Metric[] = ['valuation', 'funding_round', 'revenue', 'investment', 'stake'];
const REASONS = {
  contradicted: 'differs',
  outdated: 'replaced-before',
  disputed: 'other-reports',
  superseded: 'newer-value',
  confirmed: 'agrees',
  unverified: 'event-not-in-record',
} as const;
const COMPANIES = 12;

function claimAt(i: number): JudgedClaim {
  const billions = 1 + ((i * 7) % 90);
  const kind = VERDICT_ORDER[i % VERDICT_ORDER.length] as keyof typeof REASONS;
  const metric = METRICS[i % METRICS.length] as Metric;
  const unit = metric === 'stake' ? 'percent' : 'USD';
  const amount = unit === 'percent' ? billions : billions * 1e9;
  const point = {
    low: amount,
    high: amount,
    unit,
    qualifier: 'exact',
    vague: false,
    step: unit === 'percent' ? 1 : 1e9,
    converted: null,
  } as const;
  const exact = unit === 'percent' ? `${billions} percent` : `$${billions} billion`;
  const quote = `Sentence ${i} says, at the length of most sentences in the business pages, that it comes to ${exact}, and adds a clause.`;
  const target: Target = {
    start: i * 200,
    end: i * 200 + exact.length,
    exact,
    prefix: 'that it comes to ',
    suffix: ', and adds',
  };
  const grounds = { by: 'stated', rule: 'made-up', evidence: '' } as const;
  return {
    ...{ target, sentence: i, quote, section: 0, subject: `company-${i % COMPANIES}`, metric, figure: point },
    ...{ basis: null, scope: 'whole', counterparties: [], date: '2025-05', when: null, dateBy: 'stated', period: null },
    ...{ status: 'announced', hypothetical: false, attribution: null, earlier: false, trajectory: null },
    grounds: { subject: grounds, metric: grounds },
    verdict: {
      ...{ kind, reason: REASONS[kind], severity: 'low', facts: [] },
      difference: kind === 'contradicted' ? { amount: 1e9, ratio: 1.1, unit } : null,
      values: {
        ...{ record: point, recordDate: '2025-04', recordStatus: 'announced', latest: point, latestDate: '2025-06' },
        ...{ formerDate: '2024-05', otherFigure: point, slip: null, disputed: false },
        ...{ publishers: ['The Courier', 'Example Wire'], others: ['The Gazette'] },
      },
    },
  } as JudgedClaim;
}

/** An article with so many made-up claims, of every kind of verdict, about a dozen companies. */
export function madeUpAnnotations(count: number): Annotations {
  return {
    article: {
      title: 'A long list of figures',
      language: 'en',
      published: '2025-07-01',
      site: 'Sample',
      partial: null,
    },
    ...{ mentions: [], figures: [], relations: [], inconsistencies: [] },
    claims: Array.from({ length: count }, (_, i) => claimAt(i)),
  };
}

/** Names of the companies of made-up claims. */
export const MADE_UP_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: COMPANIES }, (_, i) => [`company-${i}`, `Company number ${i}`]),
);
