import type { Company } from '../model';
import { aliasKey, withoutLegalForm } from '../text';

/** Companies that share each alias key. */
export type Lookup = ReadonlyMap<string, readonly Company[]>;

/** Whom a name may mean. */
export interface Readings {
  /** Companies that bear the name themselves, and companies that own a product of that name. */
  own: Company[];
  owners: Company[];
  /** Companies that bear the name too, but less exactly ("Turing Inc." for "Turing"). */
  namesakes: Company[];
}

const capitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Names of a company that have `key`. */
function formsWithKey(list: readonly string[], key: string): string[] {
  return list.filter((name) => aliasKey(name) === key || aliasKey(withoutLegalForm(name)) === key);
}

const ownNames = (company: Company): string[] => [
  company.name,
  ...company.aliases,
  ...company.former,
  ...(company.legalName === null ? [] : [company.legalName]),
];

/**
 * Whether a name is written as `surface` may be: keys of up to three letters only as the record has
 * them, names all in capitals ("SNOW") only in capitals, and no name in small letters that has capitals.
 */
function caseFits(surface: string, forms: readonly string[], key: string, shouted: boolean): boolean {
  if (forms.length === 0) return false;
  if (forms.includes(surface)) return true;
  if (shouted && forms.some((form) => form.toUpperCase() === surface)) return true;
  if (key.length <= 3 || surface === surface.toLowerCase()) return false;
  return capitals(surface) || !forms.every(capitals);
}

/** How well a company's own names fit: 0 as written, 1 by key, 2 a former name, 3 less its legal form; null not at all. */
function ownFit(company: Company, key: string, surface: string, shouted: boolean): number | null {
  const current = [company.name, ...company.aliases];
  if (current.includes(surface)) return 0;
  const byKey = (list: readonly string[]): string[] => list.filter((name) => aliasKey(name) === key);
  if (caseFits(surface, byKey(current), key, shouted)) return 1;
  if (caseFits(surface, byKey(company.former), key, shouted)) return 2;
  return caseFits(surface, formsWithKey(ownNames(company), key), key, shouted) ? 3 : null;
}

const POSSESSIVE = /['’]s$/;

/** Whether a name with an "'s" at its end is so written in the record ("Moody's"); else "Stripe's" would be "Stripes". */
const bearsApostrophe = (company: Company, surface: string): boolean =>
  [...ownNames(company), ...company.products].some((name) => name.replace('’', "'") === surface.replace('’', "'"));

/** The companies that a key and its spelling fit best. */
export function readings(lookup: Lookup, key: string, surface: string, sentence: string): Readings | null {
  const companies = (lookup.get(key) ?? []).filter(
    (company) => !POSSESSIVE.test(surface) || bearsApostrophe(company, surface),
  );
  if (companies.length === 0) return null;
  const shouted = capitals(surface) && capitals(sentence);
  const fits = companies.map((company) => ownFit(company, key, surface, shouted));
  const best = Math.min(...fits.map((fit) => (fit === null ? Number.POSITIVE_INFINITY : Math.max(fit, 1))));
  const own = companies.filter((_, i) => Math.max(fits[i] ?? Number.POSITIVE_INFINITY, 1) === best && fits[i] !== null);
  const owners = companies.filter((company) => caseFits(surface, formsWithKey(company.products, key), key, shouted));
  const namesakes = companies.filter((company, i) => fits[i] !== null && !own.includes(company));
  return own.length + owners.length === 0 ? null : { own, owners, namesakes };
}
