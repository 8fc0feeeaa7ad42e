import { adjacent } from '../text';
import { overHyphen } from './hyphens';
import type { Reading } from './reading';

const MOST_MAGNITUDES = 3;

/** A magnitude in the text: its power of ten and the token after it. */
export interface Magnitude {
  exponent: number;
  to: number;
  /** Whether it is a letter joined to the number ("5B"). */
  glued: boolean;
}

/** Whether a currency stands at `index`, which makes a lone letter before it a magnitude ("20 M€", "500 TEUR"). */
function beforeCurrency({ tokens, lexicon }: Reading, index: number): boolean {
  const found = lexicon.signs.at(tokens, index) ?? lexicon.codes.at(tokens, index);
  return found !== null || lexicon.currencies.at(tokens, index) !== null;
}

/** The magnitude at `index`, which follows a number; null when there is none. */
export function magnitudeAt(reading: Reading, index: number, prefixed: boolean): Magnitude | null {
  const { tokens, lexicon } = reading;
  const at = overHyphen(tokens, index);
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const glued = at === index && adjacent(tokens[index - 1], token) && tokens[index - 1]?.kind === 'number';
  const next = tokens[at + 1];
  if (token.text.length === 1) {
    const exponent = lexicon.letters.get(token.text);
    if (exponent === undefined) return null;
    const joined = next !== undefined && adjacent(token, next) && /[&'’]/.test(next.text);
    return (glued || prefixed || beforeCurrency(reading, at + 1)) && !joined
      ? { exponent, to: at + 1, glued: true }
      : null;
  }
  const short = lexicon.abbreviations.get(token.lower);
  if (short !== undefined) {
    const dot = next?.text === '.' && adjacent(token, next);
    return { exponent: short, to: at + (dot ? 2 : 1), glued: false };
  }
  const exponent = lexicon.magnitudes.get(token.lower);
  return exponent === undefined ? null : { exponent, to: at + 1, glued: false };
}

/** All magnitudes from `index` on ("hundred million", "lakh crore"). */
export function magnitudesAt(reading: Reading, index: number, prefixed: boolean): Magnitude | null {
  const first = magnitudeAt(reading, index, prefixed);
  if (!first) return null;
  const sum = { ...first };
  for (let n = 1; n < MOST_MAGNITUDES; n++) {
    const next = magnitudeAt(reading, sum.to, prefixed);
    if (!next || next.glued) break;
    sum.exponent += next.exponent;
    sum.to = next.to;
  }
  return sum;
}
