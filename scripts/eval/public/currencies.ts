/** Currencies by the names that public sets give them. */
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../../lib/figures/currencies';
import { detectPacks } from '../../../lib/languages';
import type { PublicLanguage } from './case';

/** What a currency without a country means in business news, which is how the product reads it. */
const BARE: Readonly<Record<string, string>> = {
  dollar: 'USD',
  'united states dollar': 'USD',
  pound: 'GBP',
  franc: 'CHF',
  rupee: 'INR',
};

/** English names of all currencies of ISO 4217 (CLDR's), in lower case, with their codes. */
const NAMES: ReadonlyMap<string, string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return new Map(Intl.supportedValuesOf('currency').map((code) => [names.of(code)?.toLowerCase() ?? code, code]));
})();

/** ISO 4217 code of a currency by its English name; null for what is none (cents, bitcoin). */
export const codeOf = (name: string): string | null =>
  BARE[name.toLowerCase()] ?? NAMES.get(name.toLowerCase()) ?? null;

/** Codes of the currencies that the product has signs, codes or words for in a language. */
export function currenciesRead(language: PublicLanguage): ReadonlySet<string> {
  const words = detectPacks[language].figures.currencies;
  return new Set([...Object.values(CURRENCY_SIGNS), ...Object.values(CURRENCY_CODES), ...Object.values(words)]);
}

/** The rule that puts an amount in a currency outside what the product reads, or null. */
export function outsideCurrency(code: string | null, language: PublicLanguage): string | null {
  if (code === null) return 'no currency of ISO 4217';
  return currenciesRead(language).has(code) ? null : 'a currency without words in the tables';
}
