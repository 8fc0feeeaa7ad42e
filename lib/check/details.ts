import {
  type Annotations,
  type Company,
  type CompanyBrief,
  type Details,
  type Fact,
  type FactBase,
  type FactBrief,
  figureOf,
  type Report,
  type ReportBrief,
  restsOn,
  type Standing,
} from '../model';
import { keyFacts } from './key-facts';

/** Most reports kept of one fact; the number of all is told beside them. */
export const MOST_REPORTS = 8;

/** Nearest to the event first. */
const NEARNESS: Readonly<Record<Standing, number>> = { company: 0, firsthand: 1, relay: 2, mistaken: 3 };

function reportBrief(report: Report): ReportBrief {
  const { amount, upper, unit, qualifier, ...rest } = report;
  return { ...rest, figure: figureOf({ amount, upper, unit, qualifier }) };
}

/**
 * The reports a reader sees: nearest to the event first, and of each different figure at least
 * one, so that a dispute or a known slip is never cut off by the limit.
 */
function chosenReports(fact: Fact, most: number): ReportBrief[] {
  const sorted = [...fact.reports].sort((a, b) => NEARNESS[a.standing] - NEARNESS[b.standing]);
  const seen = new Set<string>();
  const first: Report[] = [];
  const more: Report[] = [];
  for (const report of sorted) {
    const figure = `${report.amount} ${report.upper} ${report.unit} ${report.standing === 'mistaken'}`;
    (seen.has(figure) ? more : first).push(report);
    seen.add(figure);
  }
  const kept = new Set([...first, ...more].slice(0, most));
  return sorted.filter((report) => kept.has(report)).map(reportBrief);
}

/** A fact as card and popup show it, with at most `most` of its reports. */
export function factBrief(company: string, fact: Fact, most: number = MOST_REPORTS): FactBrief {
  const { amount, upper, unit, qualifier, why } = fact.accepted;
  const { id, metric, basis, scope, counterparties, date, period, periodText, status } = fact;
  return {
    ...{ id, company, metric, basis, scope, counterparties, date, period, periodText, status, why },
    figure: figureOf({ amount, upper, unit, qualifier }),
    rests: restsOn(fact),
    reports: chosenReports(fact, most),
    reportCount: fact.reports.length,
  };
}

/** A company as card and popup show it. */
export function companyBrief(company: Company, now: string): CompanyBrief {
  const { id, name, type, about, checked } = company;
  const facts = keyFacts(company, now).map((fact) => fact.id);
  return { id, name, type, about, checked, keyFacts: facts, factCount: company.facts.length };
}

const companyOfFact = (factId: string): string => factId.slice(0, factId.indexOf('/'));

/**
 * What card and popup need of the record for these annotations: the companies they name, the
 * facts their verdicts rest on, and the names of all counterparties. Two look-ups by id.
 *
 * @param now ISO day.
 */
export async function detailsFor(
  annotations: Pick<Annotations, 'mentions' | 'claims'>,
  base: FactBase,
  now: string,
): Promise<Details> {
  const named = new Set(annotations.mentions.flatMap((m) => (m.company === null ? [] : [m.company])));
  for (const claim of annotations.claims) named.add(claim.subject);
  const judged = new Set(annotations.claims.flatMap((claim) => claim.verdict.facts));
  const parties = annotations.claims.flatMap((claim) => claim.counterparties);
  const found = await base.byIds([...new Set([...named, ...parties, ...[...judged].map(companyOfFact)])]);

  const details: Details = { companies: {}, facts: {}, names: {} };
  const wanted = new Set(judged);
  for (const company of found.values()) {
    details.names[company.id] = company.name;
    if (!named.has(company.id)) continue;
    const brief = companyBrief(company, now);
    details.companies[company.id] = brief;
    for (const id of brief.keyFacts) wanted.add(id);
  }
  for (const company of found.values()) {
    for (const fact of company.facts) if (wanted.has(fact.id)) details.facts[fact.id] = factBrief(company.id, fact);
  }
  await nameParties(details, base);
  return details;
}

/** Adds the names of the facts' other parties to `details`. */
export async function nameParties(details: Details, base: FactBase): Promise<void> {
  const unnamed = Object.values(details.facts)
    .flatMap((fact) => fact.counterparties)
    .filter((id) => !Object.hasOwn(details.names, id));
  if (unnamed.length === 0) return;
  for (const company of (await base.byIds([...new Set(unnamed)])).values()) details.names[company.id] = company.name;
}
