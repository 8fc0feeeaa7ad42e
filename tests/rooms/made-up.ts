import { type Company, companySchema, type Fact, factSchema, type Report } from '../../lib/model';

/** A made-up company of the record: all that `more` does not say is empty. */
export function company(id: string, name: string, more: Partial<Company> = {}): Company {
  return companySchema.parse({
    id,
    name,
    legalName: null,
    aliases: [],
    former: [],
    ambiguous: [],
    type: 'company',
    owner: null,
    parent: null,
    country: null,
    founded: null,
    founders: [],
    website: null,
    wikidata: null,
    about: { en: `${name} is made up.`, de: `${name} ist erfunden.` },
    descriptions: { en: [], de: [] },
    products: [],
    sources: [],
    facts: [],
    ...more,
  });
}

/** A made-up fact: an amount in whole dollars, done on `date`, told by one page of the company's; `report` says of it what matters. */
export function fact(
  id: string,
  amount: number,
  date: string,
  { unit = 'USD', report, ...more }: Partial<Fact> & { unit?: string; report?: Partial<Report> } = {},
): Fact {
  const stated = { amount, upper: null, unit, qualifier: 'exact' };
  const source = {
    publisher: 'Sample Times',
    url: 'https://sample.example/a',
    title: null,
    published: null,
    note: null,
  };
  return factSchema.parse({
    ...{ id, metric: id.split('/')[1], basis: null, scope: 'whole', counterparties: [], date, known: null },
    ...{ period: null, periodText: null, status: 'completed', denial: null, outcome: null, replaces: null },
    accepted: { ...stated, why: null },
    reports: [{ ...stated, standing: 'company', ...source, ...report }],
    ...more,
  });
}
