import type { Company } from '../../lib/model';
import { metricSchema, standingSchema } from '../../lib/model';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Counts of a record as Markdown: totals, then facts by metric and by the best standing that reports the accepted figure. */
export function countsOf(companies: readonly Company[]): string {
  const facts = companies.flatMap((company) => company.facts);
  const reports = facts.flatMap((fact) => fact.reports);
  const best = (fact: (typeof facts)[number]): string =>
    standingSchema.options.find((standing) => fact.reports.some((report) => report.standing === standing)) ?? '';
  const withFacts = companies.filter((company) => company.facts.length > 0).length;
  const lines = [
    `${companies.length} companies (${withFacts} with facts), ${facts.length} facts, ${reports.length} reports: ` +
      standingSchema.options
        .map((standing) => `${reports.filter((report) => report.standing === standing).length} ${standing}`)
        .join(', '),
    '',
    row(['metric', 'facts', 'reports', 'best report: company', 'firsthand', 'relay']),
    row(['---', '---', '---', '---', '---', '---']),
  ];
  for (const metric of metricSchema.options) {
    const own = facts.filter((fact) => fact.metric === metric);
    const by = (standing: string): number => own.filter((fact) => best(fact) === standing).length;
    const count = own.reduce((sum, fact) => sum + fact.reports.length, 0);
    lines.push(row([metric, own.length, count, by('company'), by('firsthand'), by('relay')]));
  }
  const most = [...companies].sort((a, b) => b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1)).slice(0, 20);
  lines.push('', `Most facts: ${most.map((company) => `${company.name} ${company.facts.length}`).join(', ')}.`);
  return lines.join('\n');
}
