import type { Unit } from '../model';
import { adjacent } from '../text';
import { isHyphen, overHyphen } from './hyphens';
import { amountOf, numeralOf } from './numerals';
import type { Draft, Reading } from './reading';
import { currencyAfter, peopleAfter } from './units';

const MOST_MODIFIERS = 4;
/** Digits of a sum that is told by their number alone ("eight-figure"). */
const LEAST_DIGITS = 5;
const MOST_DIGITS = 13;
/** Least vague number that counts people or money without a magnitude ("dozens of engineers"). */
const LEAST_COUNT = 20;

const draftOf = (part: Partial<Draft> & Pick<Draft, 'from' | 'to' | 'low' | 'exponent' | 'kind'>): Draft => ({
  high: null,
  step: Number(`1e${part.exponent}`),
  unit: null,
  noun: null,
  hedge: null,
  inherits: true,
  unitBy: 'stated',
  converted: null,
  ...part,
});

/** Power of ten of the magnitude word at `index`, with the token after it. */
function magnitudeWord({ tokens, lexicon }: Reading, index: number): { exponent: number; to: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.text.length < 3) return null;
  const short = lexicon.abbreviations.get(token.lower);
  if (short !== undefined) return { exponent: short, to: index + (tokens[index + 1]?.text === '.' ? 2 : 1) };
  const exponent = lexicon.magnitudes.get(token.lower) ?? lexicon.sumStems.get(token.lower);
  return exponent !== undefined && exponent >= 3 ? { exponent, to: index + 1 } : null;
}

/** Unit after a vague sum, over a partitive ("billions of dollars") or hyphen. */
function unitOf(reading: Reading, index: number): { unit: Unit | null; noun: string | null; to: number } {
  const { tokens, lexicon } = reading;
  const word = tokens[index]?.lower ?? ' ';
  const partitive = lexicon.partitives.has(word);
  const at = partitive ? index + 1 : index;
  const currency = currencyAfter(reading, partitive || lexicon.currencyLinks.has(word) ? index + 1 : index);
  if (currency) return { unit: currency.value, noun: null, to: currency.to };
  const people = peopleAfter(reading, at);
  if (people) return { unit: 'people', noun: people.value, to: people.to };
  return { unit: null, noun: null, to: index };
}

/** A noun that, joined or next to a magnitude, names a sum; the token after it, or `index` when none is there. */
function overSumNoun({ tokens, lexicon }: Reading, index: number): number {
  const at = overHyphen(tokens, index);
  const word = tokens[at]?.lower ?? ' ';
  const joined = at > index || adjacent(tokens[index - 1], tokens[index]);
  if (joined && lexicon.sumNouns.has(word)) return at + 1;
  return lexicon.sumsApart.has(word) ? at + 1 : index;
}

/** A smaller count of digits before `index`, which opens a range of them ("ein- bis zweistellig", "eight- to nine-figure"). */
function digitsBefore({ tokens, lexicon }: Reading, index: number): { digits: number; from: number } | null {
  let end = index;
  for (let n = 0; n < MOST_MODIFIERS && lexicon.digitModifiers.has(tokens[end - 1]?.lower ?? ' '); n++) {
    if (lexicon.ranges.before(tokens, end)) break;
    end--;
  }
  const range = lexicon.ranges.before(tokens, end);
  if (!range) return null;
  const hyphen = end - range.length - 1;
  const number = tokens[hyphen - 1];
  if (tokens[hyphen]?.text !== '-' || !number || !adjacent(number, tokens[hyphen])) return null;
  const inside = lexicon.numbers.valueOf(number.lower) ?? (lexicon.articles.has(number.lower) ? 1 : null);
  return inside === null ? null : { digits: inside, from: hyphen - 1 };
}

/** "zweistelliger Milliardenbetrag", "mid-single-digit billions": a range of all numbers with so many digits. */
function digitSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const digits = lexicon.digitWords.at(tokens, index);
  if (!digits) return null;
  let at = index + digits.length;
  for (let n = 0; n < MOST_MODIFIERS && lexicon.digitModifiers.has(tokens[at]?.lower ?? ' '); n++) at++;
  const compound = lexicon.sums.get(tokens[at]?.lower ?? ' ');
  const magnitude = compound === undefined ? magnitudeWord(reading, at) : { exponent: compound, to: at + 1 };
  if (!magnitude) return null;
  const { exponent } = magnitude;
  const counted = compound === undefined ? overSumNoun(reading, magnitude.to) : magnitude.to;
  const unit = unitOf(reading, counted);
  const to = overSumNoun(reading, unit.to);
  const smaller = digitsBefore(reading, index);
  const low = Number(`1e${exponent + Math.min(digits.value, smaller?.digits ?? digits.value) - 1}`);
  const high = Number(`${10 ** digits.value - 1}e${exponent}`);
  return draftOf({ from: smaller?.from ?? index, low, high, exponent, kind: 'vague-range', ...unit, to });
}

/** "achtstellige Summe", "a nine-figure deal": all numbers with so many digits; the sum must be named. */
function digitCount(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const token = tokens[index];
  const digits = token?.kind === 'number' ? Number(token.text) : lexicon.numbers.valueOf(token?.lower ?? '');
  if (digits === null || !(digits >= LEAST_DIGITS && digits <= MOST_DIGITS)) return null;
  const ending = overHyphen(tokens, index + 1);
  if (!lexicon.digitEndings.has(tokens[ending]?.lower ?? ' ')) return null;
  let at = ending + 1;
  for (
    let n = 0;
    n < MOST_MODIFIERS && lexicon.digitModifiers.has(tokens[at]?.lower ?? ' ') && !isHyphen(tokens, at);
    n++
  )
    at++;
  const noun = overSumNoun(reading, at);
  const { tables } = lexicon;
  const named = noun > at || lexicon.sumNouns.has(tokens[at]?.lower ?? ' ');
  const unit = unitOf(reading, named ? Math.max(noun, at + 1) : at);
  const to = unit.unit === null ? unit.to : overSumNoun(reading, unit.to);
  const plural = tables.countedBy === 'plural-s' && /s$/.test(tokens[ending]?.lower ?? '');
  if ((!named && unit.unit === null && !plural) || unit.unit === 'people') return null;
  const smaller = digitsBefore(reading, index);
  const exponent = digits - 1;
  const low = Number(`1e${Math.min(digits, smaller?.digits ?? digits) - 1}`);
  const from = smaller?.from ?? index;
  return draftOf({ from, low, high: 10 ** digits - 1, exponent, kind: 'vague-range', ...unit, to });
}

/** "mehrere Milliarden", "tens of billions", "hunderte Millionen", "hundreds of employees". */
function countedSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const count = lexicon.vagueCounts.at(tokens, index);
  if (!count) return null;
  const at = index + count.length;
  const magnitude = magnitudeWord(reading, at);
  const exponent = magnitude?.exponent ?? 0;
  const unit = unitOf(reading, magnitude?.to ?? at);
  if (!magnitude && (count.value < LEAST_COUNT || unit.unit === null)) return null;
  const low = amountOf(numeralOf(count.value), exponent);
  const plain = { from: index, low, exponent, kind: 'vague-open' as const, ...unit };
  return magnitude ? draftOf(plain) : { ...draftOf(plain), step: count.value / 2, inherits: false };
}

/** "Milliardenbewertung", "Milliarden-Bewertung": at least one of the magnitude. */
function joinedSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const word = tokens[index]?.lower ?? ' ';
  const exponent = lexicon.sums.get(word);
  if (exponent !== undefined) {
    const low = Number(`1e${exponent}`);
    return draftOf({ from: index, low, exponent, kind: 'vague-open', ...unitOf(reading, index + 1) });
  }
  const stem = lexicon.sumStems.get(word);
  if (stem === undefined || !isHyphen(tokens, index + 1)) return null;
  const low = Number(`1e${stem}`);
  if (lexicon.sumNouns.has(tokens[index + 2]?.lower ?? ' ')) {
    return draftOf({ from: index, to: index + 3, low, exponent: stem, kind: 'vague-open' });
  }
  const currency = currencyAfter(reading, index + 1);
  return currency
    ? draftOf({ from: index, to: currency.to, low, exponent: stem, kind: 'vague-open', unit: currency.value })
    : null;
}

/** "multi-billion-dollar", "multi-hundred-million": at least two of it; "billion-dollar", "hundred-million-dollar": one. */
function hyphenSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const multi = lexicon.multi.has(tokens[index]?.lower ?? ' ');
  let at = multi ? overHyphen(tokens, index + 1) : index;
  let hundreds = 0;
  if (multi && lexicon.magnitudes.get(tokens[at]?.lower ?? ' ') === 2) {
    hundreds = 2;
    at = overHyphen(tokens, at + 1);
  }
  if (!multi && lexicon.magnitudes.get(tokens[at]?.lower ?? ' ') === 2 && isHyphen(tokens, at + 1)) {
    hundreds = 2;
    at += 2;
  }
  const magnitude = magnitudeWord(reading, at);
  if (!magnitude) return null;
  const { exponent, to } = magnitude;
  if (multi) {
    const low = Number(`2e${exponent + hundreds}`);
    return draftOf({ from: index, low, exponent, kind: 'vague-open', ...unitOf(reading, to) });
  }
  const currency = isHyphen(tokens, to) ? currencyAfter(reading, to) : null;
  if (!currency) return null;
  const low = Number(`1e${exponent + hundreds}`);
  return draftOf({ from: index, to: currency.to, low, high: low, exponent, kind: 'point', unit: currency.value });
}

/** Whether the magnitude at `index` only says in what something is counted ("in Millionen Euro", "$ millions"). */
function saysUnit({ tokens, lexicon }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (lexicon.unitOpeners.has(before.lower) || lexicon.signs.before(tokens, index)) return true;
  return lexicon.codes.before(tokens, index) !== null;
}

/** "Milliarden in Anthropic gesteckt", "billions of dollars": at least two. */
function bareSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.bare.has(tokens[index]?.lower ?? ' ') || saysUnit(reading, index)) return null;
  const magnitude = magnitudeWord(reading, index);
  const before = tokens[index - 1];
  if (!magnitude || before?.kind === 'number' || isHyphen(tokens, index - 1) || isHyphen(tokens, index + 1))
    return null;
  const { exponent, to } = magnitude;
  return draftOf({ from: index, low: Number(`2e${exponent}`), exponent, kind: 'vague-open', ...unitOf(reading, to) });
}

/** The sum told only by its order of magnitude that begins at token `index`, or null. */
export function vagueAt(reading: Reading, index: number): Draft | null {
  const { tokens } = reading;
  if (tokens[index]?.kind !== 'word') return digitCount(reading, index);
  return (
    digitSum(reading, index) ??
    digitCount(reading, index) ??
    countedSum(reading, index) ??
    joinedSum(reading, index) ??
    hyphenSum(reading, index) ??
    bareSum(reading, index)
  );
}
