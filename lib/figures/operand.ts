import type { Unit } from '../model';
import { adjacent } from '../text';
import { type Numeral, readNumeral, withHalf } from './numerals';
import { isHyphen, type Operand, overHyphen, type Reading } from './reading';

const SPACE_GROUP = /^[\u00a0\u2009\u202f]$/;
const MOST_ADJECTIVES = 4;
const MOST_MAGNITUDES = 3;

interface Place<T> {
  value: T;
  to: number;
}

/** A currency sign or code before a number ("$", "US$", "EUR"). */
function currencyBefore({ tokens, lexicon }: Reading, index: number): Place<string> | null {
  const found = lexicon.signs.at(tokens, index) ?? lexicon.codes.at(tokens, index);
  if (!found) return null;
  let to = index + found.length;
  if (tokens[to]?.text === '.' && adjacent(tokens[to - 1], tokens[to])) to++;
  return { value: found.value, to };
}

/** Tokens of a number grouped by blanks ("1 500"): a plain blank joins only where no name stands before. */
function spaceGrouped({ text, tokens }: Reading, index: number): number {
  const first = tokens[index];
  if (!first || !/^\d{1,3}$/.test(first.text)) return index + 1;
  const before = tokens[index - 1];
  const afterName = before?.kind === 'number' || (before?.kind === 'word' && /^\p{Lu}/u.test(before.text));
  let to = index + 1;
  for (;;) {
    const token = tokens[to];
    const last = tokens[to - 1];
    if (!token || !last || token.start !== last.end + 1 || !/^\d{3}(?:[.,]\d+)?$/.test(token.text)) return to;
    if (afterName && !SPACE_GROUP.test(text[last.end] as string)) return to;
    to++;
    if (token.text.length > 3) return to;
  }
}

interface Magnitude {
  exponent: number;
  to: number;
  glued: boolean;
}

/** The magnitude at `index`, which follows a number; null when there is none. */
function magnitudeAt(reading: Reading, index: number, prefixed: boolean): Magnitude | null {
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
    const beforeSign = next !== undefined && lexicon.signs.at(tokens, at + 1) !== null;
    return (glued || prefixed || beforeSign) && !joined ? { exponent, to: at + 1, glued: true } : null;
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
function magnitudesAt(reading: Reading, index: number, prefixed: boolean): Magnitude | null {
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

/** A currency after an amount; a sign or code that belongs to the next number is none. */
export function currencyAfter(reading: Reading, index: number): Place<string> | null {
  const { tokens, lexicon } = reading;
  const at = overHyphen(tokens, index);
  const word = lexicon.currencies.at(tokens, at);
  if (word) return { value: word.value, to: at + word.length };
  const sign = lexicon.signs.at(tokens, at) ?? lexicon.codes.at(tokens, at);
  if (!sign) return null;
  const to = at + sign.length;
  const next = tokens[to];
  const last = tokens[to - 1];
  const leads = next?.kind === 'number' && (adjacent(last, next) || !adjacent(tokens[at - 1], tokens[at]));
  const joined = adjacent(last, next) || tokens[index - 1]?.kind === 'number';
  return leads && joined ? null : { value: sign.value, to };
}

/** The counted people after a number, adjectives between them included. */
export function peopleAfter(reading: Reading, index: number): Place<string> | null {
  const { tokens, lexicon } = reading;
  let at = overHyphen(tokens, index);
  for (let n = 0; n <= MOST_ADJECTIVES; n++) {
    const found = lexicon.people.at(tokens, at);
    if (found) return { value: found.value, to: at + found.length };
    const token = tokens[at];
    if (token?.kind === 'word' && /^\p{Lu}/u.test(token.text)) {
      const ending = lexicon.peopleEndings.find(
        ([form]) => token.lower.endsWith(form) && token.lower.length > form.length,
      );
      if (ending) return { value: token.text.slice(0, -ending[0].length) + ending[1], to: at + 1 };
    }
    if (!token || !(lexicon.peopleAdjectives.has(token.lower) || isHyphen(tokens, at))) return null;
    at++;
  }
  return null;
}

interface UnitPlace {
  unit: Unit | null;
  noun: string | null;
  to: number;
}

/** The unit after an amount; `undefined` when the words make it no figure (percentage points). */
export function unitAfter(reading: Reading, index: number): UnitPlace | undefined {
  const { tokens, lexicon } = reading;
  const at = overHyphen(tokens, index);
  const percent = lexicon.percent.at(tokens, at);
  if (percent) {
    const to = at + percent.length;
    return lexicon.notPercent.at(tokens, to) ? undefined : { unit: 'percent', noun: null, to };
  }
  const currency = currencyAfter(reading, index);
  if (currency) return { unit: currency.value, noun: null, to: currency.to };
  const people = peopleAfter(reading, index);
  if (people) return { unit: 'people', noun: people.value, to: people.to };
  return { unit: null, noun: null, to: index };
}

/** Whether the written number at `index` is part of a name, date, time or version ("GPT-5", "16:20"). */
function partOfName({ tokens }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  if (!before || !adjacent(before, tokens[index])) return false;
  if (before.kind === 'word') return true;
  if (!/^[-‑/:._#@]$/.test(before.text)) return false;
  const earlier = tokens[index - 2];
  return before.text === '#' || (earlier !== undefined && earlier.kind !== 'mark' && adjacent(earlier, before));
}

interface NumberPlace {
  numeral: Numeral | null;
  to: number;
  /** Read with the knowledge of what follows. */
  written: string | null;
  article: boolean;
  needsMagnitude: boolean;
}

function numberAt(reading: Reading, index: number, free: boolean): NumberPlace | null {
  const { text, tokens, lexicon } = reading;
  const token = tokens[index];
  if (!token) return null;
  if (token.kind === 'number') {
    if (!free && partOfName(reading, index)) return null;
    const to = spaceGrouped(reading, index);
    const written = text.slice(token.start, tokens[to - 1]?.end);
    return { numeral: null, to, written, article: false, needsMagnitude: false };
  }
  const half = lexicon.beforeMagnitude.at(tokens, index);
  if (half && magnitudeAt(reading, index + half.length, false)) {
    return { numeral: half.value, to: index + half.length, written: null, article: false, needsMagnitude: true };
  }
  const word = lexicon.numbers.at(tokens, index);
  const article = lexicon.articles.has(token.lower);
  if (word && !(article && word.length === 1)) {
    return { numeral: word.value, to: index + word.length, written: null, article: false, needsMagnitude: false };
  }
  if (!article) return null;
  return {
    numeral: { digits: 1, decimals: 0, yearLike: false },
    to: index + 1,
    written: null,
    article: true,
    needsMagnitude: true,
  };
}

const isMinus = (reading: Reading, index: number): boolean => {
  const { tokens, lexicon } = reading;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token) return false;
  if (lexicon.minus.has(token.lower)) return !before || !lexicon.notMinusAfter.has(before.lower);
  if (token.text !== '-' && token.text !== '–') return false;
  const open = before === undefined || (!adjacent(before, token) && before.text !== '/') || /^[(:|]$/.test(before.text);
  return open && adjacent(token, tokens[index + 1]);
};

/**
 * The amount that begins at token `index`: sign, currency, number, magnitude, unit or counted noun;
 * null when none begins there. Without unit and magnitude it is only a number, which the caller may
 * complete (range, trajectory, head-count). `joined`: the caller knows what a hyphen before it means.
 */
export function operandAt(reading: Reading, index: number, joined = false): Operand | null {
  const { tokens, lexicon } = reading;
  const prefix = currencyBefore(reading, index);
  let at = prefix?.to ?? index;
  const inner = prefix && /^[-–−]$/.test(tokens[at]?.text ?? '') && adjacent(tokens[at], tokens[at + 1]) ? 1 : 0;
  at += inner;
  const number = numberAt(reading, at, joined || prefix !== null);
  if (!number) return null;
  if (prefix && number.written === null) return null;
  let hedge: Operand['hedge'] = number.numeral?.about ? 'about' : null;
  let after = number.to;
  const plus = tokens[after];
  if (plus?.text === '+' && adjacent(tokens[after - 1], plus)) {
    hedge = 'at_least';
    after++;
  }
  let magnitude = magnitudesAt(reading, after, prefix !== null);
  if (number.article && !magnitude) {
    const adjective = lexicon.hedgeAdjectives.get(tokens[after]?.lower ?? ' ');
    if (adjective !== undefined) {
      magnitude = magnitudesAt(reading, after + 1, false);
      if (magnitude && adjective !== 'exact') hedge = adjective;
    }
  }
  const half = magnitude && lexicon.halfAfter.at(tokens, magnitude.to);
  const end = (magnitude?.to ?? after) + (half?.length ?? 0);
  let place = unitAfter(reading, end);
  const more = place?.unit === null && tokens[end]?.kind === 'mark' ? lexicon.hedgesAfter.at(tokens, end) : null;
  if (more && adjacent(tokens[end - 1], tokens[end])) {
    const beyond = unitAfter(reading, end + more.length);
    if (beyond?.unit) {
      place = beyond;
      hedge = more.value;
    }
  }
  if (!place) return null;
  const read =
    number.numeral ??
    readNumeral(number.written ?? '', lexicon.tables.decimal, magnitude !== null || place.unit === 'percent');
  const numeral = read && half ? withHalf(read) : read;
  if (!numeral || (number.needsMagnitude && !magnitude && place.unit !== 'percent')) return null;
  if (number.article && place.unit === null && magnitude && magnitude.exponent < 3) return null;
  const next = tokens[end];
  const nameTail = !magnitude && place.to === end && next?.kind === 'word' && adjacent(tokens[end - 1], next);
  if (nameTail && number.written !== null) return null;
  if (numeral.yearLike && !magnitude && !prefix && place.unit === 'people' && numeral.digits % 100 !== 0) {
    const hedged = lexicon.hedgesBefore.before(tokens, index) !== null;
    if (!hedged && numeral.digits >= 2000 && numeral.digits <= 2040) return null;
  }
  let { unit, to } = place;
  if (prefix) {
    const named = unit !== null && unit !== 'percent' && unit !== 'people';
    const finer = named && prefix.value === 'USD' && to - end > 1;
    if (!named || (unit !== prefix.value && !finer)) to = end;
    if (!finer) unit = prefix.value;
  }
  const minus = !joined && index > 0 && isMinus(reading, index - 1);
  return {
    from: minus ? index - 1 : index,
    to,
    numeral,
    exponent: magnitude?.exponent ?? 0,
    magnitude: magnitude !== null,
    glued: magnitude?.glued ?? false,
    unit,
    noun: prefix ? null : place.noun,
    negative: minus || inner === 1,
    hedge,
  };
}
