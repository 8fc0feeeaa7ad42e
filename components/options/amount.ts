/** Orders of magnitude that a form offers. */
export const MAGNITUDES = [1, 1e3, 1e6, 1e9, 1e12] as const;

/** Significant digits that a sum may have: what a double holds without change. */
const DIGITS = 15;

/**
 * What was typed (`14.3`, `14,3`) times its order of magnitude, as plain digits; what is no number comes
 * back as it was typed, so that the check can name it.
 */
export function amountText(typed: string, magnitude: number): string {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  if (!/^-?\d+(\.\d+)?$/.test(text)) return typed.trim();
  return String(Number((Number(text) * magnitude).toPrecision(DIGITS)));
}

/** A whole amount as a person would type it: the number and the order of magnitude that makes it short. */
export function typedAmount(amount: string, language: string): { typed: string; magnitude: number } {
  const value = Number(amount);
  if (amount.trim() === '' || !Number.isFinite(value)) return { typed: amount, magnitude: 1 };
  const magnitude = MAGNITUDES.findLast((step) => Math.abs(value) >= step && step > 1e3) ?? 1;
  const short = String(Number((value / magnitude).toPrecision(DIGITS)));
  return { typed: language === 'de' ? short.replace('.', ',') : short, magnitude };
}
