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

/** Signs with letters in them ("HK$", "C$"), which news writes in capitals and without a gap. */
const LETTERED = Object.keys(CURRENCY_SIGNS).filter((sign) => /\p{Lu}/u.test(sign));

/** Whether words begin with such a sign in small letters or with gaps ("hk $ 3"), as texts do whose capitals were taken away. */
function misspelt(words: string): boolean {
  const sign = words.replace(/\s/g, '').toUpperCase();
  const meant = LETTERED.filter((known) => sign.startsWith(known.replace(/\s/g, '').toUpperCase()));
  return meant.length > 0 && !meant.some((known) => words.startsWith(known));
}

/** Whether the hundredths of a price stand after its unit without a word of the tables for them ("5 dollars 20"). */
function bareHundredths(words: string, value: string, language: PublicLanguage): boolean {
  const { hundredths, numbers } = detectPacks[language].figures;
  const after = /^\d+\.\d/.test(value) && !/[.,/]\d/.test(words);
  const said = new Set(words.toLowerCase().split(/[^\p{L}]+/u));
  return after && ![...hundredths, ...numbers.decimalWords].some((word) => said.has(word.toLowerCase()));
}

/** The rule that puts a sum of money outside what the product reads, or null. */
export function outsideMoney(
  code: string | null,
  values: readonly string[],
  words: string,
  language: PublicLanguage,
): string | null {
  if (code === null) return 'in no currency of ISO 4217';
  if (!currenciesRead(language).has(code)) return 'in a currency without words in the tables';
  const [value] = values;
  if (value === undefined) return 'without a value in the set';
  if (misspelt(words)) return 'with a sign like C$ in small letters or apart';
  return bareHundredths(words, value, language) ? 'a price whose hundredths have no unit' : null;
}
