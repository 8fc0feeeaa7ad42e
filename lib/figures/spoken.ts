import { type Numeral, numeralOf } from './numerals';
import type { Reading } from './reading';

/** Most digits after a decimal sign that is told as a word. */
const MOST_SPOKEN = 4;
const TWO_DIGITS = 10;
const THREE_DIGITS = 100;

/** Digits of the decimals at `index`, in digits, as one number word or as a word for each digit; null when there are none. */
function digitsAt({ tokens, lexicon }: Reading, index: number): { digits: string; to: number } | null {
  const token = tokens[index];
  if (token?.kind === 'number') return /^\d{1,4}$/.test(token.text) ? { digits: token.text, to: index + 1 } : null;
  let digits = '';
  let to = index;
  while (digits.length < MOST_SPOKEN) {
    const word = lexicon.numbers.at(tokens, to);
    const value = word?.numeral.decimals === 0 ? word.numeral.digits : THREE_DIGITS;
    if (!word || value >= (digits === '' ? THREE_DIGITS : TWO_DIGITS)) break;
    digits += value;
    to = word.to;
    if (value >= TWO_DIGITS) break;
  }
  return digits === '' ? null : { digits, to };
}

/**
 * A number whose decimal sign is a word ("two point five", "zwölf Komma null drei"), from its whole part and the
 * token after that; null when no such word stands there.
 */
export function spokenDecimals(
  reading: Reading,
  whole: Numeral,
  index: number,
): { numeral: Numeral; to: number } | null {
  if (!reading.lexicon.decimalWords.has(reading.tokens[index]?.lower ?? ' ') || whole.decimals > 0) return null;
  const found = digitsAt(reading, index + 1);
  return found && { numeral: numeralOf(Number(`${whole.digits}.${found.digits}`)), to: found.to };
}
