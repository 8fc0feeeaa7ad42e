import type { Hedge } from '../model/tables/figures';
import { adjacent, CELL_END, type Token } from '../text';
import { isHyphen, overHyphen } from './hyphens';
import { magnitudeAt } from './magnitudes';
import { amountOf, type Numeral, numeralOf } from './numerals';
import type { Reading } from './reading';
import { spokenDecimals } from './spoken';

const SPACE_GROUP = /^[\u00a0\u2009\u202f]$/;
/** Marks that group thousands in Swiss texts beside the two apostrophes that tokens hold. */
const GROUP_MARK = /^[´`′‘]$/;
/** How many a dozen is. */
export const DOZEN = 12;
const LARGEST_DENOMINATOR = 8;
/** Two groups after the first, in so many characters, which only a number has. */
const MORE = /^(?: \d{3}){2}$/;
const LONG_GROUPS = 8;
/** Most groups of thousands after the first. */
const MOST_GROUPS = 6;
/** Most digits of a number that a fraction or dozen follows. */
const MOST_DIGITS = 3;

/** A number in the text, before its magnitude and unit. */
export interface NumberPlace {
  /** Null for a written number, whose reading depends on what follows. */
  numeral: Numeral | null;
  written: string | null;
  to: number;
  article: boolean;
  /** Whether it is no number without a magnitude or percent sign after it ("half a", "eine"). */
  needsMagnitude: boolean;
  /** Whether it counts dozens, and what that makes of a number before it in a range ("two to three dozen"). */
  dozens: boolean;
  /** Hedge between article and magnitude ("eine gute Milliarde") or in the number itself ("une dizaine de"). */
  hedge: Hedge | null;
}

/**
 * Tokens of a number grouped by blanks ("1 500"): a plain blank joins only where no name or number stands
 * before it in its cell, or where two groups follow.
 */
function grouped({ text, tokens }: Reading, index: number): number {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (!first || !second || second.kind === 'word' || first.text.length > 3 || !/^\d{1,3}$/.test(first.text))
    return index + 1;
  if (second.kind === 'mark' && !GROUP_MARK.test(second.text)) return index + 1;
  const previous = tokens[index - 1];
  const before = text.slice(previous?.end ?? 0, first.start).includes(CELL_END) ? undefined : previous;
  const isLong = MORE.test(text.slice(first.end, first.end + LONG_GROUPS));
  const afterName = !isLong && (before?.kind === 'number' || (before?.kind === 'word' && /^\p{Lu}/u.test(before.text)));
  let to = index + 1;
  for (let n = 0; n < MOST_GROUPS; n++) {
    const last = tokens[to - 1];
    const mark = tokens[to];
    const marked =
      mark !== undefined && GROUP_MARK.test(mark.text) && adjacent(last, mark) && adjacent(mark, tokens[to + 1]);
    const token = marked ? tokens[to + 1] : mark;
    if (!token || !last || !/^\d{3}(?:[.,]\d+)?$/.test(token.text)) return to;
    if (!marked) {
      const gap = text[last.end] as string;
      if (token.start !== last.end + 1 || gap === CELL_END || (afterName && !SPACE_GROUP.test(gap))) return to;
    }
    to += marked ? 2 : 1;
    if (token.text.length > 3) return to;
  }
  return to;
}

const digit = (token: Token | undefined): number =>
  token?.kind === 'number' && /^\d$/.test(token.text) ? Number(token.text) : 0;

/** A fraction in digits at `index` ("1/2", "3/4"): its value and the token after it. */
function digitsFraction({ tokens }: Reading, index: number): { value: number; to: number } | null {
  const slash = tokens[index + 1];
  if (slash?.text !== '/') return null;
  const [top, bottom] = [tokens[index], tokens[index + 2]];
  if (!adjacent(top, slash) || !adjacent(slash, bottom)) return null;
  const [over, under] = [digit(top), digit(bottom)];
  if (over === 0 || under <= over || under > LARGEST_DENOMINATOR) return null;
  return { value: Math.round((over / under) * 1000) / 1000, to: index + 3 };
}

const isPercent = ({ tokens, lexicon }: Reading, index: number): boolean =>
  lexicon.percent.at(tokens, overHyphen(tokens, index)) !== null;

const isDozen = ({ tokens, lexicon }: Reading, index: number): boolean =>
  lexicon.dozens.has(tokens[overHyphen(tokens, index)]?.lower ?? ' ');

/** Whether what makes a fraction a number stands at `index`: a magnitude, percent sign or dozen. */
const isScaled = (reading: Reading, index: number): boolean =>
  magnitudeAt(reading, index, false) !== null || isPercent(reading, index) || isDozen(reading, index);

const wholeOf = ({ numeral, written }: NumberPlace): Numeral | null =>
  written === null ? numeral : /^\d{1,3}$/.test(written) ? numeralOf(Number(written)) : null;

/** What a number becomes with decimals that are told in words ("two point five"); null when there are none. */
function withDecimals(reading: Reading, index: number, place: NumberPlace): NumberPlace | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.decimalWords.has(tokens[place.to]?.lower ?? ' ')) return null;
  if (place.article && !lexicon.ones.has(tokens[index]?.lower ?? ' ')) return null;
  const whole = wholeOf(place);
  const spoken = whole && spokenDecimals(reading, whole, place.to);
  return spoken && { ...place, ...spoken, written: null, article: false, needsMagnitude: false };
}

/** What a number becomes with the fraction words after it ("12 and a half"); null when there are none. */
function withFraction(reading: Reading, place: NumberPlace): NumberPlace | null {
  const { tokens, lexicon } = reading;
  if (place.written !== null && place.written.length > MOST_DIGITS) return null;
  const inDigits =
    place.written === null ? null : digitsFraction(reading, isHyphen(tokens, place.to) ? place.to + 1 : place.to);
  const words = inDigits ? null : lexicon.fractions.at(tokens, place.to);
  const fraction = inDigits?.value ?? words?.value;
  if (fraction === undefined) return null;
  const to = inDigits?.to ?? place.to + (words?.length ?? 0);
  const whole = wholeOf(place);
  if (!whole || !isScaled(reading, to)) return null;
  return { ...place, numeral: numeralOf(amountOf(whole, 0) + fraction), written: null, to, needsMagnitude: true };
}

function inDozens(reading: Reading, place: NumberPlace): NumberPlace {
  if (!isDozen(reading, place.to)) return place;
  const whole = wholeOf(place);
  if (!whole) return place;
  const numeral = numeralOf(amountOf(whole, 0) * DOZEN);
  return {
    ...place,
    numeral,
    written: null,
    to: overHyphen(reading.tokens, place.to) + 1,
    article: false,
    needsMagnitude: false,
    dozens: true,
  };
}

/** Whether the written number at `index` is part of a name, date, time or version ("GPT-5", "16:20", "%20"). */
function partOfName({ tokens }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  if (!before || !adjacent(before, tokens[index])) return false;
  if (before.kind === 'word' || before.text === '%') return true;
  if (!/^[-‑/:._#@]$/.test(before.text)) return false;
  const earlier = tokens[index - 2];
  return before.text === '#' || (earlier !== undefined && earlier.kind !== 'mark' && adjacent(earlier, before));
}

const PLACE: Omit<NumberPlace, 'to'> = {
  numeral: null,
  written: null,
  article: false,
  needsMagnitude: false,
  dozens: false,
  hedge: null,
};

function writtenAt(reading: Reading, index: number, free: boolean): NumberPlace | null {
  const { text, tokens } = reading;
  const token = tokens[index] as Token;
  if (token.text === '.') {
    const next = tokens[index + 1];
    if (next?.kind !== 'number' || !adjacent(token, next) || (!free && adjacent(tokens[index - 1], token))) return null;
    return { ...PLACE, written: `0.${next.text}`, to: index + 2 };
  }
  if (!free && partOfName(reading, index)) return null;
  const fraction = digitsFraction(reading, index);
  if (fraction && isScaled(reading, fraction.to)) {
    return { ...PLACE, numeral: numeralOf(fraction.value), to: fraction.to, needsMagnitude: true };
  }
  let to = grouped(reading, index);
  let written = text.slice(token.start, tokens[to - 1]?.end);
  const half = tokens[to];
  if (half && /^[½¼¾]$/.test(half.text) && half.start === (tokens[to - 1]?.end ?? 0) + 1) {
    written += half.text;
    to++;
  }
  return { ...PLACE, written, to };
}

/** Whether the magnitude at `index` is no single one for "the first" before it: a plural, or part of a word ("the billion-dollar round"). */
const isSome = ({ tokens, lexicon }: Reading, index: number): boolean =>
  lexicon.bare.has(tokens[index]?.lower ?? ' ') || isHyphen(tokens, index + 1);

function wordAt(reading: Reading, index: number, pending: boolean): NumberPlace | null {
  const { tokens, lexicon } = reading;
  const about = lexicon.approximate.at(tokens, index);
  if (about) return { ...PLACE, numeral: about.value, to: index + about.length, hedge: 'about' };
  const half = lexicon.beforeMagnitude.at(tokens, index);
  const some = half !== null && amountOf(half.value, 0) === 1 && isSome(reading, index + half.length);
  if (half && !some && ((pending && half.length > 1) || isScaled(reading, index + half.length))) {
    return { ...PLACE, numeral: half.value, to: index + half.length, needsMagnitude: true };
  }
  const word = lexicon.numbers.at(tokens, index);
  const article = lexicon.articles.has(tokens[index]?.lower ?? ' ');
  if (word && !(article && word.to === index + 1)) return { ...PLACE, numeral: word.numeral, to: word.to };
  if (!article) return null;
  const one: NumberPlace = { ...PLACE, numeral: numeralOf(1), to: index + 1, article: true, needsMagnitude: true };
  const hedge = lexicon.hedgeAdjectives.get(tokens[index + 1]?.lower ?? ' ');
  if (hedge === undefined) return one;
  const inner = lexicon.beforeMagnitude.at(tokens, index + 2);
  const to = index + 2 + (inner?.length ?? 0);
  if (!isScaled(reading, to)) return one;
  const numeral = inner?.value ?? one.numeral;
  return { ...one, numeral, to, article: inner === null, hedge: hedge === 'exact' ? null : hedge };
}

/**
 * The number that begins at token `index`, in digits or words, with its fraction ("2 1/2", "two and a
 * half") and dozens; null when none does. `free`: something before it (a currency, a hyphen whose sense
 * is known) tells that it is a number. `pending`: its magnitude may come with the end of a range.
 */
export function numberAt(reading: Reading, index: number, free: boolean, pending: boolean): NumberPlace | null {
  const token = reading.tokens[index];
  if (!token) return null;
  const place =
    token.kind === 'number' || token.text === '.' ? writtenAt(reading, index, free) : wordAt(reading, index, pending);
  if (!place) return null;
  const whole = withDecimals(reading, index, place) ?? place;
  return inDozens(reading, withFraction(reading, whole) ?? whole);
}
