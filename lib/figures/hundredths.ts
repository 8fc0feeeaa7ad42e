import { type Numeral, numeralOf } from './numerals';
import type { Reading } from './reading';

const HUNDRED = 100;

/** A number from 1 to 99 at `index`, in digits or words; null when there is none. */
function smallAt({ tokens, lexicon }: Reading, index: number): { value: number; to: number } | null {
  const token = tokens[index];
  if (token?.kind === 'number')
    return /^[1-9]\d?$/.test(token.text) ? { value: Number(token.text), to: index + 1 } : null;
  const word = lexicon.numbers.at(tokens, index);
  const value = word?.numeral.decimals === 0 ? word.numeral.digits : 0;
  return word && value > 0 && value < HUNDRED ? { value, to: word.to } : null;
}

/** A whole sum of money with the hundredths after it ("5 dollars and 30 cents"), told at token `index`; null when there are none. */
export function withHundredths(
  reading: Reading,
  whole: Numeral,
  index: number,
): { numeral: Numeral; to: number } | null {
  const { tokens, lexicon } = reading;
  const first = tokens[index];
  if (!first || first.kind === 'mark' || whole.decimals > 0) return null;
  const small = smallAt(reading, lexicon.ands.has(first.lower) ? index + 1 : index);
  if (!small || !lexicon.hundredths.has(tokens[small.to]?.lower ?? ' ')) return null;
  return { numeral: numeralOf(Number((whole.digits + small.value / HUNDRED).toFixed(2))), to: small.to + 1 };
}
