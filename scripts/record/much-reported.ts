import { type Company, type Fact, isSettled, type Metric } from '../../lib/model';

/** How many companies count as the most reported. */
export const MOST_REPORTED = 40;

const reportsOf = ({ facts }: Company): number => facts.reduce((sum, fact) => sum + fact.reports.length, 0);

/** The companies with the most reports, the most first. */
export function mostReported(companies: readonly Company[]): Company[] {
  return [...companies].sort((a, b) => reportsOf(b) - reportsOf(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_REPORTED);
}

const held = (company: Company, metrics: readonly Metric[]): Fact[] =>
  company.facts.filter((fact) => metrics.includes(fact.metric) && isSettled(fact.status));

/**
 * What a reader would ask of a much-reported company and the record does not hold: its value, its latest
 * round (a listed company has its market value for both), its revenue or at least a forecast or pace of
 * it, who owns it (an owner, stakes, investments, or the investors of a round), and a day on which a
 * curator looked.
 */
export function gapsOf(company: Company): string[] {
  const gaps: string[] = [];
  const listed = held(company, ['market_cap']).length > 0;
  const owners =
    company.owner !== null ||
    company.parent !== null ||
    held(company, ['stake', 'investment']).length > 0 ||
    held(company, ['funding_round']).some(({ counterparties }) => counterparties.length > 0);
  const sales = company.facts.some(({ metric }) => metric === 'revenue' || metric === 'annualized_revenue');
  if (!listed && held(company, ['valuation']).length === 0) gaps.push('valuation');
  if (!listed && held(company, ['funding_round', 'acquisition_price', 'investment']).length === 0) gaps.push('round');
  if (!sales) gaps.push('revenue');
  if (!owners) gaps.push('owners');
  if (company.checked === null) gaps.push('checked');
  return gaps;
}
