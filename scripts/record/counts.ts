import type { Company, Fact } from '../../lib/model';
import { metricSchema, restsOn, type Support, standingSchema } from '../../lib/model';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const SUPPORTS: readonly Support[] = ['company', 'firsthand', 'relay'];

/** How many of the facts rest on each kind of source at best. */
const bySupport = (facts: readonly Fact[]): number[] =>
  SUPPORTS.map((support) => facts.filter((fact) => restsOn(fact) === support).length);

/** Part of the facts whose accepted figure rests on a company, a filing or first-hand reporting, from 0 to 1. */
export function strongShare(facts: readonly Fact[]): number {
  return facts.length === 0 ? 0 : facts.filter((fact) => restsOn(fact) !== 'relay').length / facts.length;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const reportsOf = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + fact.reports.length, 0);

/**
 * Counts of a record as Markdown: totals, then facts by metric and by company, each by the best kind of
 * source that gives the accepted figure.
 */
export function countsOf(companies: readonly Company[]): string {
  const facts = companies.flatMap((company) => company.facts);
  const reports = facts.flatMap((fact) => fact.reports);
  const withFacts = companies.filter((company) => company.facts.length > 0);
  const standings = standingSchema.options.map(
    (standing) => `${reports.filter((report) => report.standing === standing).length} ${standing}`,
  );
  const metrics = metricSchema.options.map((metric) => {
    const own = facts.filter((fact) => fact.metric === metric);
    return row([metric, own.length, reportsOf(own), ...bySupport(own)]);
  });
  const rows = [...withFacts]
    .sort((a, b) => b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1))
    .map(({ name, facts: own, checked }) =>
      row([name, own.length, reportsOf(own), ...bySupport(own), checked ?? 'no dated page']),
    );
  return [
    `${companies.length} companies (${withFacts.length} with facts), ${facts.length} facts, ${reports.length} reports: ${standings.join(', ')}.`,
    '',
    `${percent(strongShare(facts))} of the accepted figures rest on the company, a filing or first-hand reporting.`,
    '',
    row(['metric', 'facts', 'reports', 'rest on: company', 'firsthand', 'relay']),
    row(['---', '---', '---', '---', '---', '---']),
    ...metrics,
    '',
    row(['company', 'facts', 'reports', 'rest on: company', 'firsthand', 'relay', 'newest page read']),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}
