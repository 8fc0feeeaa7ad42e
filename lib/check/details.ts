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
  type ListDetails,
  type ListedCompany,
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

/** What stands at the head of a company's claims: its name, and when a curator last looked. */
function headOf({ name, checked }: KnownCompany, now: string): ListedCompany {
  return { name, checked, ...(checked !== null && isLongAgo(checked, now) ? { longAgo: true } : {}) };
}

/** A company as card and popup show it. */
export function companyBrief(company: KnownCompany, now: string): CompanyBrief {
  const { id, type, about, owner, parent } = company;
  const facts = keyFacts(company, now).map((fact) => fact.id);
  const history = worthHistory(company, now).map((fact) => fact.id);
  const shown = { id, type, about, ...headOf(company, now), owner, parent };
  return { ...shown, keyFacts: facts, history, factCount: company.facts.length };
}

const companyOfFact = (factId: string): string => factId.slice(0, factId.indexOf('/'));

/** The facts that verdicts on these claims rest on, and all companies that the claims speak of: subjects, parties, whose facts they are. */
function spokenOf(claims: Annotations['claims']): { judged: Set<string>; companies: Set<string> } {
  const judged = new Set(claims.flatMap((claim) => claim.verdict.facts));
  const companies = new Set(claims.flatMap(({ subject, counterparties }) => [subject, ...counterparties]));
  for (const id of judged) companies.add(companyOfFact(id));
  return { judged, companies };
}

/**
 * What the card needs of the record for these annotations: the companies they name, the facts their verdicts rest on and
 * those that cards tell, and the names of all counterparties. Two look-ups by id.
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
  const { judged, companies } = spokenOf(annotations.claims);
  const found = await base.byIds([...new Set([...named, ...companies])]);

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
  return withMoney(details, money, annotations.claims);
}

/** What popup and side panel need of the record for these claims; as `detailsFor`, without what only cards tell. */
export async function listDetailsFor(
  claims: Annotations['claims'],
  base: FactBase,
  now: string,
  money: MoneyWish = NO_MONEY,
): Promise<ListDetails> {
  const { judged, companies } = spokenOf(claims);
  const details: ListDetails = { companies: {}, facts: {}, names: {}, day: now };
  for (const company of (await base.byIds([...companies])).values()) {
    details.names[company.id] = company.name;
    details.companies[company.id] = headOf(company, now);
    for (const fact of company.facts) if (judged.has(fact.id)) details.facts[fact.id] = briefOf(company, fact);
  }
  await nameParties(details, base);
  return withMoney(details, money, claims);
}

function withMoney<T extends ListDetails>(details: T, money: MoneyWish, claims: Annotations['claims']): T {
  const rates = moneyFor(money, Object.values(details.facts), claims);
  return rates === undefined ? details : { ...details, money: rates };
}

/** Adds the names of the facts' other parties to `details`, and of companies' owners where they are told. */
export async function nameParties(details: Details | ListDetails, base: FactBase): Promise<void> {
  const parties = Object.values(details.facts).flatMap((fact) => fact.counterparties);
  const owners = Object.values<Partial<CompanyBrief>>(details.companies).flatMap(({ owner, parent }) => [
    owner,
    parent,
  ]);
  const unnamed = [...parties, ...owners].filter((id): id is string => !!id && !Object.hasOwn(details.names, id));
  if (unnamed.length === 0) return;
  for (const company of (await base.byIds([...new Set(unnamed)])).values()) details.names[company.id] = company.name;
}
