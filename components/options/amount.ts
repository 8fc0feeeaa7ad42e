import type { Language } from '../../lib/model';

/** Orders of magnitude that a form offers. */
export const MAGNITUDES = [1, 1e3, 1e6, 1e9, 1e12] as const;

/** Significant digits that a sum may have: what a double holds without change. */
const DIGITS = 15;

/** The sign that does not separate decimals in a language, before exactly three digits: thousands, perhaps. */
const UNSURE: Readonly<Record<Language, RegExp>> = { de: /^[-+]?\d+\.\d{3}$/, en: /^[-+]?\d+,\d{3}$/ };

/**
 * What was typed (`14.3`, `14,3`) times its order of magnitude, as plain digits. What is no number comes
 * back with a mark that no number has, so that the check names it; so does what could be thousands as well
 * as decimals ("2.400" in German).
 */
export function amountText(typed: string, magnitude: number, language: Language): string {
  const text = typed.trim().replace('−', '-');
  const number = text.replace(',', '.');
  if (UNSURE[language].test(text) || !/^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(number)) return text && `?${text}`;
  return String(Number((Number(number) * magnitude).toPrecision(DIGITS)));
}

const shortened = (value: number, magnitude: number, language: Language): string => {
  const short = String(Number((value / magnitude).toPrecision(DIGITS)));
  return language === 'de' ? short.replace('.', ',') : short;
};

/** A whole amount, and the upper end of its range, as a person would type them: numbers and the order of magnitude that makes them short. */
export function typedAmount(
  amount: string,
  upper: string,
  language: Language,
): { amount: string; upper: string; magnitude: number } {
  const value = Number(amount);
  if (amount.trim() === '' || !Number.isFinite(value)) return { amount, upper, magnitude: 1 };
  const magnitude = MAGNITUDES.findLast((step) => Math.abs(value) >= step && step > 1e3) ?? 1;
  const high = Number(upper);
  return {
    amount: shortened(value, magnitude, language),
    upper: upper.trim() === '' || !Number.isFinite(high) ? upper : shortened(high, magnitude, language),
    magnitude,
  };
}
