import { measures as de } from '../../../lib/languages/de/measures';
import { measures as en } from '../../../lib/languages/en/measures';
import {
  type Claim,
  type Fact,
  type Figure,
  factSchema,
  figureOf,
  intervalOfDate,
  type Qualifier,
  type RateTable,
  type Report,
  type Standing,
} from '../../../lib/model';

/** A figure as the words would give it. */
export function figure(
  amount: number,
  qualifier: Qualifier = 'exact',
  unit = 'USD',
  upper: number | null = null,
): Figure {
  return figureOf({ amount, upper, unit, qualifier });
}

interface ReportInput extends Partial<Report> {
  readonly amount: number;
}

/** A report by an invented outlet. */
export function report(input: ReportInput): Report {
  return {
    upper: null,
    unit: 'USD',
    qualifier: 'exact',
    standing: 'firsthand',
    publisher: 'Morning Ledger',
    url: 'https://example.org/a',
    title: null,
    published: null,
    note: null,
    ...input,
  };
}

interface FactInput extends Partial<Omit<Fact, 'accepted' | 'reports'>> {
  readonly id: string;
  readonly amount: number;
  readonly upper?: number | null;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  readonly standing?: Standing;
  readonly reports?: readonly Report[];
}

/** A fact of an invented record, checked against the schema; one report that bears it unless others are given. */
export function fact(input: FactInput): Fact {
  const { amount, upper = null, unit = 'USD', qualifier = 'exact', standing = 'firsthand', reports, ...rest } = input;
  const stated = { amount, upper, unit, qualifier };
  return factSchema.parse({
    metric: input.id.split('/')[1],
    basis: null,
    scope: 'whole',
    counterparties: [],
    date: '2025-06-12',
    known: null,
    period: null,
    status: 'completed',
    outcome: null,
    replaces: null,
    ...rest,
    accepted: { ...stated, why: null },
    reports: reports ?? [report({ ...stated, standing })],
  });
}

/** A claim about the invented company "loom"; dated by the words when `date` is given with `dateBy: stated`. */
export function claim(input: Partial<Claim> & Pick<Claim, 'metric' | 'figure'>): Claim {
  const date = input.date ?? null;
  return {
    target: { start: 0, end: 1, exact: 'x', prefix: '', suffix: '' },
    sentence: 0,
    quote: '',
    section: 0,
    subject: 'loom',
    basis: null,
    scope: 'whole',
    counterparties: [],
    date,
    when: date === null ? null : intervalOfDate(date),
    dateBy: date === null ? 'unknown' : 'article',
    period: null,
    status: 'reported',
    hypothetical: false,
    attribution: null,
    earlier: false,
    trajectory: null,
    grounds: {
      subject: { by: 'stated', rule: 'test', evidence: '' },
      metric: { by: 'stated', rule: 'test', evidence: '' },
    },
    ...input,
  };
}

/** One euro is 1.15 dollars in every month; no other rate is known. */
export const RATES: RateTable = {
  rate: (from, to) => (from === 'USD' && to === 'EUR' ? 1 / 1.15 : from === 'EUR' && to === 'USD' ? 1.15 : null),
};

/** The deal of the worked cases: talks of more than 10, closed at 14.3, which some put at 14.8. */
export const DEAL: readonly Fact[] = [
  fact({ id: 'loom/valuation/2021', amount: 7.3e9, date: '2021-04' }),
  fact({
    id: 'loom/valuation/2024',
    amount: 13.8e9,
    date: '2024-05',
    replaces: 'loom/valuation/2021',
    reports: [
      report({ amount: 13.8e9, standing: 'relay', publisher: 'Exact Times' }),
      report({ amount: 14e9, qualifier: 'about', publisher: 'Round Post' }),
      report({ amount: 14e9, qualifier: 'less_than', publisher: 'Nearly News' }),
    ],
  }),
  fact({
    id: 'loom/valuation/2025',
    amount: 29e9,
    qualifier: 'more_than',
    counterparties: ['orbit'],
    replaces: 'loom/valuation/2024',
  }),
  fact({
    id: 'loom/investment/talks',
    amount: 15e9,
    qualifier: 'less_than',
    counterparties: ['orbit'],
    date: '2025-06',
    status: 'in_talks',
    outcome: 'loom/investment/orbit',
    reports: [
      report({ amount: 15e9, qualifier: 'less_than', standing: 'relay' }),
      report({ amount: 10e9, qualifier: 'more_than', standing: 'relay', publisher: 'First Word' }),
    ],
  }),
  fact({
    id: 'loom/investment/orbit',
    amount: 14.3e9,
    counterparties: ['orbit'],
    reports: [
      report({ amount: 14.3e9 }),
      report({ amount: 14.3e9, standing: 'relay', publisher: 'Echo' }),
      report({ amount: 10e9, qualifier: 'more_than', publisher: 'Day One' }),
      report({ amount: 14.8e9, standing: 'relay', publisher: 'Leak Daily' }),
      report({ amount: 15e9, qualifier: 'about', standing: 'relay', publisher: 'Rounder' }),
    ],
  }),
  fact({ id: 'loom/stake/orbit', amount: 49, unit: 'percent', counterparties: ['orbit'] }),
  fact({
    id: 'loom/revenue/2024',
    amount: 870e6,
    qualifier: 'about',
    date: '2025-04',
    period: '2024',
    status: 'reported',
  }),
  fact({ id: 'loom/revenue/2025-plan', amount: 2e9, date: '2025-04', period: '2025', status: 'forecast' }),
];

/** Words for measures of users, in both languages. */
export const MEASURES = [de, en];
