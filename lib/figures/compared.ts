import type { LastFigure } from '../model/tables/figures';
import type { Token } from '../text';
import { bare, pointOf, value } from './combine';
import { hedgeBefore } from './hedges';
import { type Draft, isMoney, type Operand, type Reading } from './reading';

/** Largest ratio of a number and the figure it is compared with. */
const LARGEST_COMPARED = 20;
/** Largest ratio of a decimal number, to which the figure before it moves, and that figure ("may grow to 19.4"). */
const LARGEST_MOVE = 5;
/** Ratio below which a bare decimal number repeats the figure before it more precisely. */
const NEAR = 1.1;
/** Least power of ten of a figure that a number takes over without a word of comparison. */
const LEAST_READ_ON = 5;

/** An article or a name: what the giver of a sum begins with, and no pronoun does. */
const GIVER = /^(?:\p{Lu}.*|\p{L}{1,3})$/u;

/** Whether a number is a member of a list by its givers, magnitude and unit left out (", 30 von der Bank", "and ten from the fund"). */
function isListed({ tokens, lexicon }: Reading, operand: Operand, start: number): boolean {
  const [before, next, after] = [tokens[start - 1], tokens[operand.to], tokens[operand.to + 1]];
  const opens = before !== undefined && (/^[,;]$/.test(before.text) || lexicon.joints.has(before.lower));
  const given = next !== undefined && lexicon.givers.has(next.lower);
  return (
    opens &&
    given &&
    after !== undefined &&
    !lexicon.people.at(tokens, operand.to + 1) &&
    GIVER.test(after.text) &&
    !lexicon.comparatives.has(after.lower)
  );
}

/** Whether nothing that is counted stands at the token after a number. */
const endsComparison = ({ lexicon }: Reading, next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || lexicon.comparisonTails.has(next.lower);

/** Whether a bare number reads on from the last figure by its form alone: "41,3" after "41 Millionen", "viereinhalb". */
function readsOn(reading: Reading, operand: Operand, ratio: number): boolean {
  const { tokens, lexicon } = reading;
  if (operand.numeral.decimals === 0) return false;
  const [next, second] = [tokens[operand.to], tokens[operand.to + 1]];
  const before = tokens[(hedgeBefore(reading, operand.from)?.from ?? operand.from) - 1];
  if (operand.written !== null && lexicon.targets.has(before?.lower ?? ' '))
    return endsComparison(reading, next) && ratio < LARGEST_MOVE && ratio * LARGEST_MOVE > 1;
  if (operand.written !== null)
    return (
      operand.from === 0 && (next === undefined || /^[.,;?!]$/.test(next.text)) && ratio < NEAR && ratio * NEAR > 1
    );
  const isNoun = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
  return !isNoun(next) && !(next?.kind === 'word' && isNoun(second));
}

/**
 * A number without unit and magnitude that is compared with the figure before it, and shares both:
 * "revenue of $13 billion, up from 9.5 a year earlier", "nach zuletzt 2.400". Null where neither a word of
 * comparison stands before it nor its form tells, something counted stands after it, or the two are far
 * apart.
 */
export function comparedWith(reading: Reading, operand: Operand, last: LastFigure): Draft | null {
  const { tokens, lexicon } = reading;
  if (!bare(operand) || operand.pending || operand.numeral.yearLike) return null;
  if (last.unit === 'people' && last.exponent === 0 && operand.numeral.decimals > 0) return null;
  const amount = value(operand, last.exponent);
  const ratio = Math.abs(amount / (last.value || 1));
  if (ratio > LARGEST_COMPARED || ratio * LARGEST_COMPARED < 1) return null;
  const start = hedgeBefore(reading, operand.from)?.from ?? operand.from;
  const next = tokens[operand.to];
  const ends = endsComparison(reading, next);
  const ordinal =
    next?.text === '.' && tokens[operand.to + 1]?.kind === 'word' && /^\d{1,2}$/.test(operand.written ?? '');
  const phrase = lexicon.comparisons.before(tokens, start) ?? lexicon.comparisons.before(tokens, operand.from);
  const compared = phrase !== null && ends && !ordinal && !(next !== undefined && /^[%/:°–—-]$/.test(next.text));
  const listed = last.exponent >= LEAST_READ_ON && isMoney(last.unit) && isListed(reading, operand, start);
  if (!compared && !listed && !(last.exponent >= LEAST_READ_ON && readsOn(reading, operand, ratio))) return null;
  return {
    ...pointOf({ ...operand, unit: last.unit }, last.exponent),
    noun: last.noun,
    inherits: false,
    unitBy: 'inherited',
  };
}
