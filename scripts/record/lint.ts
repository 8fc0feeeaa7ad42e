import type { Company, Fact } from '../../lib/model';
import { intervalOfDate, isRealDate, isSettled, OWN_PREFIX } from '../../lib/model';
import type { Finding } from './finding';
import { reporterFor } from './finding';
import { lintFact } from './lint-fact';
import { lintNames } from './lint-names';
import { formatCompany, type RecordFile } from './read';

/** A valuation that grows by more than this factor from one to the next is looked at twice. */
const STEEP = 20;

function lintLinks(findings: Finding[], companies: readonly Company[], known: readonly Company[]): void {
  const all = [...known, ...companies];
  const ids = new Set(all.map(({ id }) => id));
  const facts = new Map(all.flatMap((company) => company.facts.map((fact) => [fact.id, fact] as const)));
  for (const company of companies) {
    const report = reporterFor(findings, `${company.id}.json`);
    for (const field of ['owner', 'parent'] as const) {
      const id = company[field];
      if (id !== null && !ids.has(id)) report.error(field, `${id} has no file`, `add ${id}.json or correct the id`);
      if (id === company.id) report.error(field, 'is the company itself', 'set it to null');
    }
    for (const fact of company.facts) {
      for (const id of fact.counterparties) {
        if (!ids.has(id)) report.error(fact.id, `counterparty ${id} has no file`, `add ${id}.json or correct the id`);
        if (id === company.id) report.error(fact.id, 'is its own counterparty', 'remove it from counterparties');
      }
      if (fact.outcome !== null) lintLink(report.error, fact, 'outcome', facts.get(fact.outcome));
      if (fact.replaces !== null) lintLink(report.error, fact, 'replaces', facts.get(fact.replaces));
    }
  }
}

function lintLink(
  error: (record: string, says: string, mend: string) => void,
  fact: Fact,
  field: 'outcome' | 'replaces',
  other: Fact | undefined,
): void {
  const id = fact[field];
  if (other === undefined) error(fact.id, `${field} ${id} does not exist`, 'correct the id');
  else if (field === 'replaces' && other.metric !== fact.metric) {
    error(fact.id, `replaces ${id}, which is no ${fact.metric}`, 'name the former value of the same metric');
  } else {
    const [before, after] = field === 'outcome' ? [fact, other] : [other, fact];
    if (intervalOfDate(after.date).end < intervalOfDate(before.date).start) {
      error(fact.id, `${field} ${id} lies on the wrong side in time`, 'swap the two or correct a date');
    }
  }
}

/** Notices on a company's valuations that fall or leap without a word on it. */
function lintValuations(findings: Finding[], company: Company): void {
  const report = reporterFor(findings, `${company.id}.json`);
  const held = company.facts.filter(
    (fact) => fact.metric === 'valuation' && isSettled(fact.status) && fact.scope === 'whole',
  );
  for (const [i, fact] of held.entries()) {
    const before = held[i - 1];
    if (before === undefined || before.accepted.unit !== fact.accepted.unit || fact.accepted.why !== null) continue;
    if (before.basis !== fact.basis && before.basis !== null && fact.basis !== null) continue;
    const ratio = fact.accepted.amount / before.accepted.amount;
    if (ratio < 1) report.notice(fact.id, `below ${before.id}`, 'say why in accepted.why, or correct it');
    if (ratio > STEEP) report.notice(fact.id, `${Math.round(ratio)} times ${before.id}`, 'say why in accepted.why');
  }
}

function lintFile(findings: Finding[], source: RecordFile, company: Company, today: string): void {
  const report = reporterFor(findings, source.file);
  if (source.file !== `${company.id}.json`) report.error('id', `is ${company.id}`, `name the file ${company.id}.json`);
  if (company.id.startsWith(OWN_PREFIX)) {
    report.error('id', `begins with ${OWN_PREFIX}, as a reader's own company does`, 'give it another id');
  }
  if (source.text !== formatCompany(company)) {
    report.error('file', 'not sorted or formatted', 'run npm run facts:check -- --format');
  }
  if (company.checked !== null && (company.checked > today || !isRealDate(company.checked))) {
    report.error('checked', `${company.checked} lies ahead or is no day`, 'correct it');
  }
  for (const item of company.sources) {
    if (item.published !== null && !isRealDate(item.published)) {
      report.error('sources', `${item.published} is no day`, 'correct it');
    }
  }
  const seen = new Set<string>();
  for (const fact of company.facts) {
    if (seen.has(fact.id)) report.error(fact.id, 'stands twice', 'give each fact an id of its own');
    seen.add(fact.id);
    lintFact(report, company, fact, today);
  }
  if (company.facts.length > 0 && company.checked === null) {
    report.notice('checked', 'says on no day that somebody looked', 'fill it when you have looked');
  }
  lintValuations(findings, company);
}

/**
 * All findings on the source files of a record. `today`: day of the check, ISO 8601. `known`: companies of another
 * record that links may lead to.
 */
export function lintRecord(files: readonly RecordFile[], today: string, known: readonly Company[] = []): Finding[] {
  const findings: Finding[] = [];
  const companies: Company[] = [];
  for (const source of files) {
    for (const fault of source.faults) {
      const [field = 'file', ...rest] = fault.split(': ');
      reporterFor(findings, source.file).error(field, rest.join(': '), 'see docs/facts.md for the format');
    }
    if (source.company === null) continue;
    companies.push(source.company);
    lintFile(findings, source, source.company, today);
  }
  lintLinks(findings, companies, known);
  return [...findings, ...lintNames(companies)];
}
