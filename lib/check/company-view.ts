import { type CompanyView, type Details, type FactBase, intervalOfDate } from '../model';
import { briefOf, companyBrief, nameParties } from './details';
import { type MoneyWish, moneyFor, NO_MONEY } from './money';

/** So many reports that none is left out. */
const ALL = Number.POSITIVE_INFINITY;

/**
 * All that the record holds of a company: every fact with every report, the newest first, and the names
 * of the parties. Null when the record does not know the id. `now` is an ISO day; `money` as for `detailsFor`.
 */
export async function companyView(
  id: string,
  base: FactBase,
  now: string,
  money: MoneyWish = NO_MONEY,
): Promise<CompanyView | null> {
  const related = await base.byIds([id]);
  const company = related.get(id);
  if (company === undefined) return null;
  const { legalName, aliases, former, products, founded, founders, owner, parent } = company;
  const details: Details = { companies: {}, facts: {}, names: { [id]: company.name }, day: now };
  details.companies[id] = companyBrief(company, now);
  for (const fact of company.facts) details.facts[fact.id] = briefOf(company, fact, ALL);
  await nameParties(details, base);
  const rates = moneyFor(money, Object.values(details.facts), []);
  if (rates !== undefined) details.money = rates;
  const last = (date: string): string => intervalOfDate(date).end;
  const facts = [...company.facts]
    .sort((a, b) => (last(a.date) === last(b.date) ? (a.id < b.id ? -1 : 1) : last(a.date) < last(b.date) ? 1 : -1))
    .map((fact) => fact.id);
  return {
    company: { id, legalName, aliases, former, products, founded, founders, owner, parent },
    facts,
    details,
  };
}
