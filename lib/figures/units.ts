import type { Unit } from '../model';
import { adjacent, type Token } from '../text';
import { DOUBTFUL_CODES } from './currencies';
import { isHyphen, overHyphen } from './hyphens';
import type { Reading } from './reading';

const MOST_ADJECTIVES = 5;

/** A currency before a number. */
export interface Prefix {
  value: string;
  to: number;
  /** Power of ten stated with it ("TEUR", "Mio. EUR"), or null. */
  exponent: number | null;
  /** Whether it counts only before a large amount with no other unit after it. */
  doubtful: boolean;
  /** Whether it is a single letter, which counts only before a magnitude ("W10tn"). */
  letter: boolean;
}

interface Place<T> {
  value: T;
  to: number;
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

/** A magnitude before or after a code or sign before a number: "TEUR 500", "Mio. EUR 500", "EURm 500". */
function scaledPrefix({ tokens, lexicon }: Reading, index: number): Prefix | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || isNumber(tokens[index - 1])) return null;
  const letter = lexicon.letters.get(token.text);
  const short = lexicon.abbreviations.get(token.lower);
  const exponent = letter ?? short;
  if (exponent === undefined) return null;
  const dot = letter === undefined && tokens[index + 1]?.text === '.' ? 1 : 0;
  const at = index + 1 + dot;
  if (letter !== undefined && !adjacent(token, tokens[at])) return null;
  const code = lexicon.codes.at(tokens, at) ?? lexicon.signs.at(tokens, at);
  if (!code || !isNumber(tokens[at + code.length])) return null;
  return { value: code.value, to: at + code.length, exponent, doubtful: false, letter: false };
}

/** A currency sign, code or word before a number ("$", "US$", "EUR", "Franken"). */
export function currencyBefore(reading: Reading, index: number): Prefix | null {
  const { tokens, lexicon } = reading;
  const sign = lexicon.signs.at(tokens, index);
  const found = sign ?? lexicon.codes.at(tokens, index);
  if (!found) {
    const word = lexicon.currenciesBefore.at(tokens, index);
    if (word && isNumber(tokens[index + word.length]) && !isNumber(tokens[index - 1])) {
      return { value: word.value, to: index + word.length, exponent: null, doubtful: true, letter: false };
    }
    return scaledPrefix(reading, index);
  }
  let to = index + found.length;
  const scale = tokens[to];
  if (scale && adjacent(tokens[to - 1], scale) && isNumber(tokens[to + 1]) && !adjacent(scale, tokens[to + 1])) {
    const exponent = lexicon.letters.get(scale.text) ?? lexicon.magnitudes.get(scale.lower);
    if (exponent !== undefined) return { value: found.value, to: to + 1, exponent, doubtful: false, letter: false };
  }
  const dot = tokens[to];
  if (dot?.text === '.' && adjacent(tokens[to - 1], dot) && !(sign && adjacent(dot, tokens[to + 1]))) to++;
  const doubtful = !sign && DOUBTFUL_CODES.has(tokens[index]?.text ?? '');
  return { value: found.value, to, exponent: null, doubtful, letter: /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '') };
}

const told = new WeakMap<readonly Token[], Map<string, string | null>>();

/** The currency that a word shared by countries means by the other words of the text ("kroner" in Oslo), or null. */
function sharedCurrency({ tokens, lexicon }: Reading, word: string): string | null {
  const hints = lexicon.tables.currencyHints[word];
  if (!hints) return null;
  const known = told.get(tokens) ?? new Map<string, string | null>();
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = Object.entries(hints).find(([, words]) => tokens.some((token) => words.includes(token.lower)));
  told.set(tokens, known.set(word, found?.[0] ?? null));
  return found?.[0] ?? null;
}

/**
 * A currency after an amount; a sign or code that belongs to the next number is none. `large`: the amount
 * is so large that a word that is also something else ("won") may be one.
 */
export function currencyAfter(reading: Reading, index: number, large = true): Place<string> | null {
  const { tokens, lexicon } = reading;
  const hyphened = overHyphen(tokens, index);
  const filler = lexicon.hedgeAdjectives.has(tokens[hyphened]?.lower ?? ' ') ? hyphened + 1 : hyphened;
  const at = lexicon.currencies.at(tokens, hyphened) ? hyphened : filler;
  const word = lexicon.currencies.at(tokens, at);
  if (word) {
    const partitive = lexicon.counting.at(tokens, at)?.length ?? 0;
    const name = word.length === partitive + 1 ? (tokens[at + partitive]?.lower ?? ' ') : ' ';
    const doubtful = lexicon.ambiguousCurrencies.has(name);
    const code = sharedCurrency(reading, name);
    return doubtful && !large ? null : { value: code ?? word.value, to: at + word.length };
  }
  const sign =
    lexicon.signs.at(tokens, hyphened) ?? lexicon.codes.at(tokens, hyphened) ?? lexicon.smallCodes.at(tokens, hyphened);
  if (!sign || (DOUBTFUL_CODES.has(tokens[hyphened]?.text ?? '') && !large)) return null;
  const to = hyphened + sign.length;
  const next = tokens[to];
  const last = tokens[to - 1];
  const leads = isNumber(next) && (adjacent(last, next) || !adjacent(tokens[hyphened - 1], tokens[hyphened]));
  const joined = adjacent(last, next) || isNumber(tokens[index - 1]);
  if (leads && joined) return null;
  return { value: sign.value, to };
}

/** The noun for people at `index` itself, a compound with one at its end included. */
function peopleNoun({ tokens, lexicon }: Reading, index: number): Place<string> | null {
  const found = lexicon.people.at(tokens, index);
  if (found) return { value: found.value, to: index + found.length };
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return null;
  const ending = lexicon.peopleEndings.find(([form]) => token.lower.endsWith(form) && token.lower.length > form.length);
  return ending ? { value: token.text.slice(0, -ending[0].length) + ending[1], to: index + 1 } : null;
}

/** Whether the word at `index` may stand between a count and its noun. */
function isAdjective({ tokens, lexicon }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (lexicon.peopleAdjectives.has(token.lower) || isHyphen(tokens, index)) return true;
  if (token.kind !== 'word' || lexicon.currencies.at(tokens, index)) return false;
  if (isHyphen(tokens, index + 1)) return true;
  if (lexicon.tables.countedBy === 'plural-s' && /^\p{Lu}/u.test(token.text)) return true;
  return /^\p{Ll}/u.test(token.text) && lexicon.peopleAdjectiveEndings.some((ending) => token.lower.endsWith(ending));
}

/** The counted people after a number, adjectives between them and a second noun for the same people included. */
export function peopleAfter(reading: Reading, index: number): Place<string> | null {
  const { tokens, lexicon } = reading;
  const hyphened = isHyphen(tokens, index) ? lexicon.people.at(tokens, index) : null;
  if (hyphened) return { value: hyphened.value, to: index + hyphened.length };
  let at = overHyphen(tokens, index);
  let best: Place<string> | null = null;
  for (let n = 0; n <= MOST_ADJECTIVES; n++) {
    const found = peopleNoun(reading, at);
    best = found ?? best;
    const isNoun = found !== null && !/^\p{Ll}/u.test(tokens[at]?.text ?? '');
    if (isNoun || (found && lexicon.tables.countedBy !== 'capital')) break;
    if (!isAdjective(reading, at) && !found) break;
    at++;
  }
  if (!best) return null;
  const joint = lexicon.peopleJoints.has(tokens[best.to]?.lower ?? ' ') ? peopleNoun(reading, best.to + 1) : null;
  return joint ?? best;
}

interface UnitPlace {
  unit: Unit | null;
  noun: string | null;
  to: number;
}

/** The unit after an amount; `undefined` when the words make it no figure (percentage points, the escapes of an address). */
export function unitAfter(reading: Reading, index: number, large: boolean): UnitPlace | undefined {
  const { tokens, lexicon } = reading;
  const at = overHyphen(tokens, index);
  const percent = lexicon.percent.at(tokens, at);
  if (percent) {
    const to = at + percent.length;
    if (tokens[to]?.kind === 'number' && adjacent(tokens[to - 1], tokens[to])) return undefined;
    return lexicon.notPercent.at(tokens, to) ? undefined : { unit: 'percent', noun: null, to };
  }
  const currency = currencyAfter(reading, index, large);
  if (currency) return { unit: currency.value, noun: null, to: currency.to };
  const people = peopleAfter(reading, index);
  if (people) return { unit: 'people', noun: people.value, to: people.to };
  return { unit: null, noun: null, to: index };
}
