import {
  type Annotations,
  type CompanyBrief,
  type Details,
  type Fact,
  type FactBase,
  type FactBrief,
  factBrief,
  isLongAgo,
  type KnownCompany,
} from '../model';
import { keyFacts, worthHistory } from './key-facts';
import { type MoneyWish, moneyFor, NO_MONEY } from './money';
import { spreadOf } from './spread';

/** Most reports of a fact that is only drawn. */
const DRAWN_REPORTS = 1;

/** A fact of a company as card and popup show it, with the span of its reports where they dispute one another. */
export function briefOf(company: KnownCompany, fact: Fact, most?: number): FactBrief {
  const brief = factBrief(company.id, fact, { feeds: company.feeds, ...(most === undefined ? {} : { most }) });
  const spread = spreadOf(fact);
  return spread === null ? brief : { ...brief, spread };
}

/** A company as card and popup show it. */
export function companyBrief(company: KnownCompany, now: string): CompanyBrief {
  const { id, name, type, about, checked, owner, parent } = company;
  const facts = keyFacts(company, now).map((fact) => fact.id);
  const longAgo = checked !== null && isLongAgo(checked, now) ? { longAgo: true } : {};
  const history = worthHistory(company, now).map((fact) => fact.id);
  const shown = { id, name, type, about, checked, ...longAgo, owner, parent };
  return { ...shown, keyFacts: facts, history, factCount: company.facts.length };
}

const companyOfFact = (factId: string): string => factId.slice(0, factId.indexOf('/'));

/**
 * What card and popup need of the record for these annotations: the companies they name, the
 * facts their verdicts rest on, and the names of all counterparties. Two look-ups by id.
 *
 * @param now ISO day.
 * @param money the reader's currency with the rates into it; amounts are told in their own only when left out.
 */
export async function detailsFor(
  annotations: Pick<Annotations, 'mentions' | 'claims'>,
  base: FactBase,
  now: string,
  money: MoneyWish = NO_MONEY,
): Promise<Details> {
  const named = new Set(annotations.mentions.flatMap((m) => (m.company === null ? [] : [m.company])));
  for (const claim of annotations.claims) named.add(claim.subject);
  const judged = new Set(annotations.claims.flatMap((claim) => claim.verdict.facts));
  const parties = annotations.claims.flatMap((claim) => claim.counterparties);
  const found = await base.byIds([...new Set([...named, ...parties, ...[...judged].map(companyOfFact)])]);

  const details: Details = { companies: {}, facts: {}, names: {}, day: now };
  const wanted = new Set(judged);
  const drawn = new Set<string>();
  for (const company of found.values()) {
    details.names[company.id] = company.name;
    if (!named.has(company.id)) continue;
    const brief = companyBrief(company, now);
    details.companies[company.id] = brief;
    for (const id of brief.keyFacts) wanted.add(id);
    for (const id of brief.history) drawn.add(id);
  }
  for (const company of found.values()) {
    for (const fact of company.facts) {
      if (wanted.has(fact.id)) details.facts[fact.id] = briefOf(company, fact);
      else if (drawn.has(fact.id)) details.facts[fact.id] = { ...briefOf(company, fact, DRAWN_REPORTS), why: null };
    }
  }
  await nameParties(details, base);
  const rates = moneyFor(money, Object.values(details.facts), annotations.claims);
  return rates === undefined ? details : { ...details, money: rates };
}

/** Adds the names of the facts' other parties and of the companies' owners to `details`. */
export async function nameParties(details: Details, base: FactBase): Promise<void> {
  const parties = Object.values(details.facts).flatMap((fact) => fact.counterparties);
  const owners = Object.values(details.companies).flatMap(({ owner, parent }) => [owner, parent]);
  const unnamed = [...parties, ...owners].filter(
    (id): id is string => id !== null && !Object.hasOwn(details.names, id),
  );
  if (unnamed.length === 0) return;
  for (const company of (await base.byIds([...new Set(unnamed)])).values()) details.names[company.id] = company.name;
}
