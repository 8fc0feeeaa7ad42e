import {
  type Annotations,
  type Company,
  type CompanyBrief,
  type Details,
  type FactBase,
  factBrief,
  isLongAgo,
} from '../model';
import { keyFacts } from './key-facts';

/** A company as card and popup show it. */
export function companyBrief(company: Company, now: string): CompanyBrief {
  const { id, name, type, about, checked } = company;
  const facts = keyFacts(company, now).map((fact) => fact.id);
  const longAgo = checked !== null && isLongAgo(checked, now) ? { longAgo: true } : {};
  return { id, name, type, about, checked, ...longAgo, keyFacts: facts, factCount: company.facts.length };
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
    for (const fact of company.facts)
      if (wanted.has(fact.id)) details.facts[fact.id] = factBrief(company.id, fact, { feeds: company.feeds });
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
