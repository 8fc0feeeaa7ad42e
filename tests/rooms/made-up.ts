import { type Company, companySchema } from '../../lib/model';

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
