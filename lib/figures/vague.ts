import type { Unit } from '../model';
import { amountOf, numeralOf } from './numerals';
import { currencyAfter, peopleAfter } from './operand';
import { type Draft, isHyphen, overHyphen, type Reading } from './reading';

const MOST_MODIFIERS = 4;

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
  const exponent = lexicon.magnitudes.get(token.lower) ?? lexicon.sumStems.get(token.lower);
  if (exponent !== undefined && exponent >= 3) return { exponent, to: index + 1 };
  const short = lexicon.abbreviations.get(token.lower);
  return short === undefined ? null : { exponent: short, to: index + (tokens[index + 1]?.text === '.' ? 2 : 1) };
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
  if (at > index && lexicon.sumNouns.has(word)) return at + 1;
  return lexicon.sumsApart.has(word) ? at + 1 : index;
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
  const low = Number(`1e${exponent + digits.value - 1}`);
  const high = Number(`${10 ** digits.value - 1}e${exponent}`);
  return draftOf({ from: index, low, high, exponent, kind: 'vague-range', ...unit, to });
}

/** "mehrere Milliarden", "tens of billions", "hunderte Millionen". */
function countedSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const count = lexicon.vagueCounts.at(tokens, index);
  const magnitude = count && magnitudeWord(reading, index + count.length);
  if (!count || !magnitude) return null;
  const low = amountOf(numeralOf(count.value), magnitude.exponent);
  return draftOf({
    from: index,
    low,
    exponent: magnitude.exponent,
    kind: 'vague-open',
    ...unitOf(reading, magnitude.to),
  });
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

/** "multi-billion-dollar": at least two; "billion-dollar": one. */
function hyphenSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  const multi = lexicon.multi.has(tokens[index]?.lower ?? ' ');
  const at = multi ? overHyphen(tokens, index + 1) : index;
  const magnitude = magnitudeWord(reading, at);
  if (!magnitude || (multi && at === index + 1 && !isHyphen(tokens, index + 1) && at !== index + 1)) return null;
  const { exponent, to } = magnitude;
  if (multi) {
    const low = Number(`2e${exponent}`);
    return draftOf({ from: index, low, exponent, kind: 'vague-open', ...unitOf(reading, to) });
  }
  const currency = isHyphen(tokens, to) ? currencyAfter(reading, to) : null;
  if (!currency) return null;
  const low = Number(`1e${exponent}`);
  return draftOf({ from: index, to: currency.to, low, high: low, exponent, kind: 'point', unit: currency.value });
}

/** "Milliarden in Anthropic gesteckt", "billions of dollars": at least two; "in millions of dollars" is the scale of a table. */
function bareSum(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.bare.has(tokens[index]?.lower ?? ' ')) return null;
  const magnitude = magnitudeWord(reading, index);
  const before = tokens[index - 1];
  const scale = lexicon.currencyLinks.has(before?.lower ?? ' ');
  if (!magnitude || scale || before?.kind === 'number' || isHyphen(tokens, index - 1) || isHyphen(tokens, index + 1))
    return null;
  const low = Number(`2e${magnitude.exponent}`);
  return draftOf({
    from: index,
    low,
    exponent: magnitude.exponent,
    kind: 'vague-open',
    ...unitOf(reading, magnitude.to),
  });
}

/** The sum told only by its order of magnitude that begins at token `index`, or null. */
export function vagueAt(reading: Reading, index: number): Draft | null {
  const { tokens, lexicon } = reading;
  if (tokens[index]?.kind !== 'word' || !lexicon.starts.has(tokens[index]?.lower ?? ' ')) return null;
  return (
    digitSum(reading, index) ??
    countedSum(reading, index) ??
    joinedSum(reading, index) ??
    hyphenSum(reading, index) ??
    bareSum(reading, index)
  );
}
