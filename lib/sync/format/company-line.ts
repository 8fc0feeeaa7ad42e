import { canonicalJson, readCanonical } from '../../integrity';
import { type Company, companySchema, type Fact, FEED_LIMITS, faultsOfFact, isOwnFact, OWN_PREFIX } from '../../model';
import { FeedError, firstIssue, saysOf } from './error';
import { mayHoldTextFault, textFaultWithin } from './text-rules';

/** A company as a feed carries it: the canonical text that counts, and what it says. */
export interface FeedCompany {
  readonly id: string;
  /** Canonical JSON, without a line end. */
  readonly text: string;
  readonly company: Company;
}

/** An address of a page: https, a host without a name or password before it, no backslash in it. */
const SOUND_URL = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\\]*)?$/;

function factFault(company: Company, fact: Fact): string | null {
  if (!fact.id.startsWith(`${company.id}/${fact.metric}/`)) return 'id: does not begin with company and metric';
  if (isOwnFact(fact.id)) return `id: a slug that begins with ${OWN_PREFIX} is a reader's own`;
  if (fact.reports.length > FEED_LIMITS.sourcesOfFact) return `reports: more than ${FEED_LIMITS.sourcesOfFact}`;
  if (fact.reports.every(({ standing }) => standing === 'mistaken')) return 'reports: none but mistaken ones';
  const badUrl = fact.reports.findIndex(({ url }) => !SOUND_URL.test(url));
  if (badUrl >= 0) return `reports.${badUrl}.url: not an address of a page`;
  const [fault] = faultsOfFact(fact);
  return fault === undefined ? null : `${fault.field}: contradicts itself (${fault.code})`;
}

/** Names of one character would be found everywhere; they need the context that `ambiguous` asks for. */
function nameFault({ name, aliases, former, products, ambiguous }: Company): string | null {
  const short = [name, ...aliases, ...former, ...products].find(
    (one) => [...one].length < 2 && !ambiguous.includes(one),
  );
  return short === undefined ? null : `names: "${short}" is one character, and not ambiguous`;
}

/** The order of a company's facts in a feed: by date, then by id, both as UTF-16 code units. */
export function byDateAndId(a: Pick<Fact, 'date' | 'id'>, b: Pick<Fact, 'date' | 'id'>): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What a company of that canonical text may not say in a feed though it fits the schema, or null: a path and why. */
function companyFault(company: Company, text: string): string | null {
  if (company.id.startsWith(OWN_PREFIX)) return `id: one that begins with ${OWN_PREFIX} is a reader's own`;
  if (company.sources.length > FEED_LIMITS.sourcesOfFact) return `sources: more than ${FEED_LIMITS.sourcesOfFact}`;
  const urls = [company.website, ...company.sources.map(({ url }) => url)];
  if (urls.some((url) => url !== null && !SOUND_URL.test(url))) return 'website or sources: not an address of a page';
  const seen = new Set<string>();
  for (const [i, fact] of company.facts.entries()) {
    const fault = seen.has(fact.id) ? 'id: stands twice' : factFault(company, fact);
    if (fault !== null) return `facts.${i} (${fact.id.slice(0, 120)}): ${fault}`;
    const before = company.facts[i - 1];
    if (before !== undefined && byDateAndId(before, fact) > 0) return `facts.${i}: out of order, by date and id`;
    seen.add(fact.id);
  }
  return nameFault(company) ?? (mayHoldTextFault(text) ? textFaultWithin(company, '') : null);
}

/** Reads one company's canonical text. `place` names it in errors. Throws FeedError `not-understood`. */
export function readCompany(text: string, place: string): FeedCompany {
  let value: unknown;
  try {
    value = readCanonical(text);
  } catch (error) {
    throw new FeedError('not-understood', `${place}: ${saysOf(error)}`);
  }
  return companyOf(value, text, place);
}

/** The same for a value of which `text` is known to be the canonical form. */
export function companyOf(value: unknown, text: string, place: string): FeedCompany {
  const parsed = companySchema.safeParse(value);
  if (!parsed.success) throw new FeedError('not-understood', `${place}: ${firstIssue(parsed.error)}`);
  const company = parsed.data;
  const fault = companyFault(company, text);
  if (fault !== null) throw new FeedError('not-understood', `${place} (${company.id}): ${fault}`);
  return { id: company.id, text, company };
}

/** A company as a publisher writes it, its facts put in order. Throws FeedError for what a reader would not take. */
export function writeCompany(company: Company): FeedCompany {
  let text: string;
  try {
    text = canonicalJson({ ...company, facts: [...company.facts].sort(byDateAndId) });
  } catch (error) {
    throw new FeedError('not-understood', `${company.id}: ${saysOf(error)}`);
  }
  return readCompany(text, company.id);
}
