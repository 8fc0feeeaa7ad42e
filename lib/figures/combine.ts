import { stepOf } from '../model/step';
import type { LastFigure } from '../model/tables/figures';
import { adjacent, type Token } from '../text';
import { hedgeBefore, overHedges } from './hedges';
import { isHyphen } from './hyphens';
import { DOZEN } from './numbers';
import { amountOf, numeralOf } from './numerals';
import { operandAt } from './operand';
import { type Draft, isMoney, type Operand, type Reading } from './reading';

/** A number without unit takes over the magnitude of its partner only within this ratio ("von 7 auf 13,8 Milliarden"). */
const LARGEST_TRAJECTORY = 100;
/** Largest ratio of the ends of "A – B", of "A or B", and of a number to the figure it is compared with. */
const LARGEST_SPACED = 3;
const LARGEST_OR = 2;
const LARGEST_COMPARED = 20;
/** Largest ratio of a decimal number, to which the figure before it moves, and that figure ("may grow to 19.4"). */
const LARGEST_MOVE = 5;
/** Ratio below which a bare decimal number repeats the figure before it more precisely. */
const NEAR = 1.1;
/** Least power of ten of a figure that a number takes over without a word of comparison. */
const LEAST_READ_ON = 5;
const HUNDRED = 100;
/** Tokens in which a second dash closes what the first one opened. */
const PARENTHESIS = 14;

const value = (operand: Operand, exponent = operand.exponent): number => amountOf(operand.numeral, exponent);
const signed = (operand: Operand, exponent = operand.exponent): number =>
  operand.negative ? -value(operand, exponent) : value(operand, exponent);

/**
 * Value of the last stated digit. Trailing noughts of a number without a magnitude ("3.000
 * Angestellte") are not taken for stated digits: there the model's rule for source amounts decides.
 */
function stepFor(operand: Operand, exponent: number): number {
  if (exponent === 0 && operand.numeral.decimals === 0 && operand.unit !== 'percent' && operand.numeral.digits > 0) {
    return stepOf(operand.numeral.digits, operand.unit ?? 'people');
  }
  return amountOf({ ...numeralOf(1), decimals: operand.numeral.decimals }, exponent);
}

/** The draft of a single amount; `exponent` where it is known better than the words say. */
export function pointOf(operand: Operand, exponent = operand.exponent): Draft {
  const low = signed(operand, exponent);
  return {
    from: operand.from,
    to: operand.to,
    low,
    high: low,
    step: stepFor(operand, exponent),
    unit: operand.unit,
    noun: operand.noun,
    kind: 'point',
    hedge: operand.hedge,
    inherits: operand.magnitude && !operand.glued && exponent >= 5,
    exponent,
    unitBy: 'stated',
    converted: null,
  };
}

const bare = (operand: Operand): boolean => operand.unit === null && !operand.magnitude;

/** How two numbers are joined: by a dash, a dash with blanks, a word, "between … and", "or", a comma. */
interface Joint {
  to: number;
  kind: 'dash' | 'spaced' | 'word' | 'between' | 'or' | 'comma';
  /** Whether the first number is a word that leaves its end to the second ("zehn- bis fünfzehntausend"). */
  suspended?: boolean;
}

/** Range words within hyphens ("$5-billion-to-$6-billion") or after a hyphen that is left open ("20- bis 25-prozentig"). */
function hyphenedJoint({ tokens, lexicon }: Reading, index: number): Joint | null {
  const open = tokens[index];
  if (open?.text !== '-' || !adjacent(tokens[index - 1], open)) return null;
  const word = tokens[index + 1]?.kind === 'word' ? lexicon.ranges.at(tokens, index + 1) : null;
  if (!word) return null;
  const to = index + 1 + word.length;
  const joined = isHyphen(tokens, index);
  if (joined && !isHyphen(tokens, to)) return null;
  return { to: joined ? to + 1 : to, kind: 'word', suspended: !joined };
}

/** What joins two numbers to a range at token `index`, or null. */
function jointAt(reading: Reading, first: Operand, index: number): Joint | null {
  const { tokens, lexicon } = reading;
  const hyphened = hyphenedJoint(reading, index);
  if (hyphened) return hyphened;
  const range = lexicon.ranges.at(tokens, index);
  if (range) {
    const dash = tokens[index]?.kind === 'mark';
    const next = tokens[index + 1];
    if (dash && next?.text === '>') return null;
    const spaced = dash && tokens[index - 1]?.end !== tokens[index]?.start && next?.start !== tokens[index]?.end;
    const complete = first.magnitude || first.unit === 'percent' || first.unit === 'people';
    return { to: index + range.length, kind: !dash ? 'word' : spaced && complete ? 'spaced' : 'dash' };
  }
  if (lexicon.joints.has(tokens[index]?.lower ?? ' ')) {
    const hedge = hedgeBefore(reading, first.from);
    const opener = tokens[(hedge?.from ?? first.from) - 1];
    return lexicon.between.has(opener?.lower ?? ' ') ? { to: index + 1, kind: 'between' } : null;
  }
  const or = lexicon.ors.at(tokens, index);
  if (or) return { to: index + or.length, kind: 'or' };
  const inWords = first.written === null && bare(first) && !first.pending;
  return inWords && tokens[index]?.text === ',' ? { to: index + 1, kind: 'comma' } : null;
}

/** Whether a dash with blanks around it stands among the tokens from `index` on, which makes the one before a bracket. */
function dashFollows({ tokens }: Reading, index: number): boolean {
  for (let at = index; at < index + PARENTHESIS; at++) {
    if (/^[–—-]$/.test(tokens[at]?.text ?? '') && !adjacent(tokens[at - 1], tokens[at])) return true;
  }
  return false;
}

/** Whether the ends of a range fit the way in which they are joined. */
function fits(reading: Reading, joint: Joint, first: Operand, second: Operand, ratio: number): boolean {
  const { tokens, lexicon } = reading;
  switch (joint.kind) {
    case 'spaced':
      return (
        ratio <= LARGEST_SPACED &&
        !lexicon.comparatives.has(tokens[second.to]?.lower ?? ' ') &&
        !dashFollows(reading, second.to)
      );
    case 'or':
      return !first.magnitude || (ratio <= LARGEST_OR && (first.unit === null || second.unit !== null));
    case 'comma':
      return second.written === null && value(second, 0) === value(first, 0) + 1;
    default:
      return true;
  }
}

/** Token before the hedge of `operand`: where "from" or "von" stands. */
function openerOf(reading: Reading, operand: Operand): number {
  return (hedgeBefore(reading, operand.from)?.from ?? operand.from) - 1;
}

/** Whether `operand` opens a trajectory ("from 7 to …"), which is two figures and no range. */
function opensTrajectory(reading: Reading, operand: Operand): ReadonlySet<string> | null {
  const { tokens, lexicon } = reading;
  const at = openerOf(reading, operand);
  const targets = lexicon.trajectories.get(tokens[at]?.lower ?? ' ');
  return targets && !lexicon.rangeOpeners.has(tokens[at - 1]?.lower ?? ' ') ? targets : null;
}

/** By what a first number in words is multiplied that leaves "dozen", "hundert" or "tausend" to the second. */
function sharedFactor(first: Operand, second: Operand, joint: Joint): number {
  if (!bare(first) || first.dozens) return 1;
  if (second.dozens) return DOZEN;
  const amount = value(second, 0);
  if (!joint.suspended || first.written !== null || second.written !== null || value(first, 0) >= HUNDRED) return 1;
  return amount >= HUNDRED * 10 ? HUNDRED * 10 : amount >= HUNDRED ? HUNDRED : 1;
}

/** The range that begins with `first`, or null. Both ends share unit and magnitude where one lacks them. */
export function rangeOf(reading: Reading, start: Operand): Draft | null {
  let first = start;
  if (first.numeral.yearLike && bare(first)) return null;
  const joint = jointAt(reading, first, first.to);
  if (!joint) return null;
  const word = reading.tokens[joint.to - 1]?.lower ?? ' ';
  if (joint.kind === 'word' && opensTrajectory(reading, first)?.has(word)) return null;
  const worded = joint.kind === 'word' || joint.kind === 'between';
  const second = operandAt(reading, worded ? overHedges(reading, joint.to) : joint.to, { joined: true });
  if (!second || (second.numeral.yearLike && bare(second))) return null;
  if (first.unit && second.unit && first.unit !== second.unit) return null;
  const shared = sharedFactor(first, second, joint);
  if (shared > 1) first = { ...first, numeral: numeralOf(value(first, 0) * shared) };
  const unit = first.unit ?? second.unit;
  const dashed = joint.kind === 'dash' || joint.kind === 'spaced';
  const complete = second.unit !== null || second.magnitude || (dashed && first.unit !== null);
  if (!complete && !(joint.kind === 'between' && first.unit !== null)) return null;
  if (unit === null && !second.magnitude) return null;
  if (first.pending && !second.magnitude && second.unit !== 'percent') return null;
  const ends = magnitudes(first, second);
  if (!ends) return null;
  const [low, high] = ends;
  if (!fits(reading, joint, first, second, value(second, high) / value(first, low))) return null;
  const negative = first.negative;
  return {
    from: first.from,
    to: second.to,
    low: negative ? -value(second, high) : value(first, low),
    high: negative ? -value(first, low) : value(second, high),
    step: Math.min(stepFor({ ...first, unit }, low), stepFor({ ...second, unit }, high)),
    unit,
    noun: first.noun ?? second.noun,
    kind: 'range',
    hedge: null,
    inherits: (first.magnitude || second.magnitude) && !first.glued && !second.glued,
    exponent: high,
    unitBy: 'stated',
    converted: null,
  };
}

/** Powers of ten for both ends, or null where the second end is not above the first. */
function magnitudes(first: Operand, second: Operand): [number, number] | null {
  const shared = Math.max(first.exponent, second.exponent);
  const options: [number, number][] = [];
  if (!first.magnitude && second.magnitude) options.push([shared, second.exponent]);
  if (first.magnitude && !second.magnitude) options.push([first.exponent, shared]);
  if (!bare(first) || !second.magnitude) options.push([first.exponent, second.exponent]);
  return options.find(([low, high]) => value(first, low) < value(second, high)) ?? null;
}

/** One amount told in two magnitudes: "zwei Milliarden achthundert Millionen Dollar", "1 trillion 200 billion won". */
export function sumOf(reading: Reading, first: Operand): Operand {
  if (!first.magnitude || first.unit !== null || first.glued || reading.tokens[first.to]?.kind === 'mark') return first;
  const second = operandAt(reading, first.to, { joined: true });
  const fits = second?.magnitude && second.exponent < first.exponent && value(second) < Number(`1e${first.exponent}`);
  if (!second || !fits || second.negative) return first;
  return {
    ...second,
    from: first.from,
    numeral: numeralOf(value(first, first.exponent - second.exponent) + value(second, 0)),
    negative: first.negative,
  };
}

const ARROW_HEADS = new Set(['→', '➔', '➜', '⇒', '➝', '⟶']);

/** Token after an arrow at `index` ("→", "->", "=>"), or null. */
function overArrow({ tokens }: Reading, index: number): number | null {
  const text = tokens[index]?.text ?? '';
  if (ARROW_HEADS.has(text)) return index + 1;
  return /^[-=–]$/.test(text) && tokens[index + 1]?.text === '>' ? index + 2 : null;
}

/**
 * A number that shares unit and magnitude with the end of its trajectory: "von 7 auf 13,8 Milliarden
 * Dollar", "870 → 2.000 Mio. USD". Null when it is complete or opens no trajectory.
 */
export function trajectoryStart(reading: Reading, first: Operand): Draft | null {
  if (first.unit !== null && first.magnitude) return null;
  if (first.unit === 'percent' || first.unit === 'people' || (first.numeral.yearLike && bare(first))) return null;
  const { tokens } = reading;
  const arrow = overArrow(reading, first.to);
  const targets = arrow === null ? opensTrajectory(reading, first) : null;
  const turn = arrow ?? (targets?.has(tokens[first.to]?.lower ?? ' ') ? first.to + 1 : null);
  if (turn === null) return null;
  const second = operandAt(reading, overHedges(reading, turn), { joined: true });
  if (!second || (second.unit === null && !second.magnitude) || (first.pending && !second.magnitude)) return null;
  if (first.unit !== null && (!isMoney(first.unit) || (second.unit !== null && second.unit !== first.unit)))
    return null;
  const exponent = first.magnitude ? first.exponent : second.exponent;
  const ratio = value(first, exponent) / (value(second) || 1);
  if (!first.magnitude && (ratio > LARGEST_TRAJECTORY || ratio * LARGEST_TRAJECTORY < 1)) return null;
  return {
    ...pointOf({ ...first, unit: first.unit ?? second.unit }, exponent),
    noun: second.noun,
    inherits: second.magnitude && !second.glued,
  };
}

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
