import type { Company, ReadingLanguage } from '../model';
import type { HeadKind } from '../model/tables/names';
import type { CompiledNames, Head } from './compile';
import type { Token } from './tokens';

/** A company founded before this year is no start-up; one founded since and not listed is no group. */
const OLD = 2005;

const onMarket = (company: Company): boolean => company.facts.some((fact) => fact.metric === 'market_cap');
const established = (company: Company): boolean =>
  onMarket(company) || (company.founded !== null && company.founded < OLD);

/** Metrics that only companies without a market price have on record. */
const PRIVATE: ReadonlySet<string> = new Set(['valuation', 'funding_round', 'total_funding']);

const unlisted = (company: Company): boolean =>
  (company.founded !== null && company.founded >= OLD) || company.facts.some((fact) => PRIVATE.has(fact.metric));

/** Points for how well a company fits a head noun; null when it cannot be meant. */
export function kindFit(company: Company, kind: HeadKind): number | null {
  if (company.type === 'public-body' || company.type === 'person' || company.type === 'product') return null;
  if (kind === 'investor') return company.type === 'investor' ? 1 : null;
  if (company.type === 'investor') return kind === 'any' ? -1.5 : null;
  if (kind === 'startup' || kind === 'lab') return established(company) ? null : unlisted(company) ? 0.5 : -1.5;
  if (kind === 'large') return established(company) ? 0.5 : unlisted(company) ? -1.5 : 0;
  return 0;
}

/** What of a description's words the record says about the company ("Chip" in "Chipkonzern"); the record speaks German and English. */
export function aboutFit(
  company: Company,
  words: readonly string[],
  compound: boolean,
  language: ReadingLanguage,
): number {
  if (words.length === 0) return 0;
  const told = language === 'de' ? 'de' : 'en';
  const text = [company.about[told], ...company.descriptions[told]].join(' ').toLowerCase();
  if (words.some((word) => text.includes(word))) return 2.5;
  return compound ? -1.5 : -0.25;
}

const LEAST_WORD = 4;

const folded = (word: string): string => {
  const base = word.replace(/(e[nrsm]?|s)$/, '');
  return base.length >= LEAST_WORD ? base : word;
};

/** Telling words of a description: its modifiers and the first part of its head. */
export function tellingWords(tokens: readonly Token[], head: Head | null, names: CompiledNames): string[] {
  const words = tokens
    .slice(0, -1)
    .filter((token) => !names.determiners.has(token.lower) && !names.many.has(token.lower))
    .flatMap((token) => token.lower.split(/[-‐‑]/));
  const last = tokens.at(-1);
  if (last && head && head.prefix > 0) words.push(...last.lower.slice(0, head.prefix).split(/[-‐‑]/));
  const made =
    head && names.tables.madeBy.find((ending) => head.head.length > ending.length && head.head.endsWith(ending));
  if (made) words.push(head.head.slice(0, -made.length));
  return words.map(folded).filter((word) => word.length >= LEAST_WORD);
}
