import { stepOf } from '../model/step';
import { adjacent } from '../text';
import { hedgeBefore, overHedges } from './hedges';
import { isHyphen } from './hyphens';
import { DOZEN } from './numbers';
import { amountOf, numeralOf } from './numerals';
import { operandAt } from './operand';
import { type Draft, isMoney, type Operand, type Reading } from './reading';

/** A number without unit takes over the magnitude of its partner only within this ratio ("von 7 auf 13,8 Milliarden"). */
const LARGEST_TRAJECTORY = 100;
/** Largest ratio of the ends of "A – B" and of "A or B". */
const LARGEST_SPACED = 3;
const LARGEST_OR = 2;
const HUNDRED = 100;
/** Tokens in which a second dash closes what the first one opened. */
const PARENTHESIS = 14;

/** Value of an operand without its sign. */
export const value = (operand: Operand, exponent = operand.exponent): number => amountOf(operand.numeral, exponent);
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

/** Whether an operand is only a number. */
export const bare = (operand: Operand): boolean => operand.unit === null && !operand.magnitude;

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
  if (first.pending && value(first, 0) < 1 && value(second, high) > value(first, low) * LARGEST_SPACED) return null;
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

/** Most magnitudes in which one amount is told. */
const MOST_PARTS = 4;

/** Least number in words that, without a magnitude, is the last part of an amount in words ("two million five hundred"). */
const LEAST_REST = 100;

/** An amount with the next smaller part of it, which follows at once; null when none does. */
function withPart(reading: Reading, first: Operand): Operand | null {
  if (!first.magnitude || first.unit !== null || first.glued || reading.tokens[first.to]?.kind === 'mark') return null;
  const second = operandAt(reading, first.to, { joined: true });
  if (!second || second.negative || value(second) >= Number(`1e${first.exponent}`)) return null;
  const inWords = first.written === null && second.written === null && !second.magnitude;
  const rest = inWords && second.unit !== null && value(second) >= LEAST_REST;
  if (!rest && !(second.magnitude && second.exponent < first.exponent)) return null;
  const numeral = numeralOf(value(first, first.exponent - second.exponent) + value(second, 0));
  return { ...second, from: first.from, numeral, negative: first.negative, magnitude: true };
}

/** One amount told in several magnitudes: "zwei Milliarden achthundert Millionen Dollar", "1 trillion 200 billion won". */
export function sumOf(reading: Reading, first: Operand): Operand {
  let sum = first;
  for (let n = 1; n < MOST_PARTS; n++) {
    const more = withPart(reading, sum);
    if (!more) break;
    sum = more;
  }
  return sum;
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
