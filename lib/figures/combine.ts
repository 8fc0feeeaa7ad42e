import { stepOf } from '../model/step';
import { hedgeBefore, overHedges } from './hedges';
import { amountOf, numeralOf } from './numerals';
import { operandAt } from './operand';
import { type Draft, isMoney, type Operand, type Reading } from './reading';

/** A number without unit takes over the magnitude of its partner only within this ratio ("von 7 auf 13,8 Milliarden"). */
const LARGEST_TRAJECTORY = 100;

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

interface Joint {
  to: number;
  kind: 'dash' | 'word' | 'between' | 'or';
}

/** What joins two numbers to a range at token `index`, or null. */
function jointAt(reading: Reading, first: Operand, index: number): Joint | null {
  const { tokens, lexicon } = reading;
  const range = lexicon.ranges.at(tokens, index);
  if (range) {
    const dash = tokens[index]?.kind === 'mark';
    const next = tokens[index + 1];
    if (dash && next?.text === '>') return null;
    const spaced = dash && tokens[index - 1]?.end !== tokens[index]?.start && next?.start !== tokens[index]?.end;
    if (spaced && (first.magnitude || first.unit === 'percent' || first.unit === 'people')) return null;
    return { to: index + range.length, kind: dash ? 'dash' : 'word' };
  }
  if (lexicon.joints.has(tokens[index]?.lower ?? ' ')) {
    const hedge = hedgeBefore(reading, first.from);
    const opener = tokens[(hedge?.from ?? first.from) - 1];
    return lexicon.between.has(opener?.lower ?? ' ') ? { to: index + 1, kind: 'between' } : null;
  }
  const or = lexicon.ors.at(tokens, index);
  return or && !first.magnitude ? { to: index + or.length, kind: 'or' } : null;
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

/** The range that begins with `first`, or null. Both ends share unit and magnitude where one lacks them. */
export function rangeOf(reading: Reading, first: Operand): Draft | null {
  if (first.numeral.yearLike && bare(first)) return null;
  const joint = jointAt(reading, first, first.to);
  if (!joint) return null;
  const word = reading.tokens[first.to]?.lower ?? ' ';
  if (joint.kind === 'word' && opensTrajectory(reading, first)?.has(word)) return null;
  const second = operandAt(reading, joint.to, true);
  if (!second || (second.numeral.yearLike && bare(second))) return null;
  if (first.unit && second.unit && first.unit !== second.unit) return null;
  const unit = first.unit ?? second.unit;
  const complete = second.unit !== null || second.magnitude || (joint.kind === 'dash' && first.unit !== null);
  if (!complete && !(joint.kind === 'between' && first.unit !== null)) return null;
  if (unit === null && !second.magnitude) return null;
  const ends = magnitudes(first, second);
  if (!ends) return null;
  const [low, high] = ends;
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

/** Powers of ten for both ends, or null where the second end is below the first. */
function magnitudes(first: Operand, second: Operand): [number, number] | null {
  const shared = Math.max(first.exponent, second.exponent);
  const options: [number, number][] = [];
  if (!first.magnitude && second.magnitude) options.push([shared, second.exponent]);
  if (first.magnitude && !second.magnitude) options.push([first.exponent, shared]);
  options.push([first.exponent, second.exponent]);
  return options.find(([low, high]) => value(first, low) < value(second, high)) ?? null;
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
  const second = operandAt(reading, overHedges(reading, turn), true);
  if (!second || (second.unit === null && !second.magnitude)) return null;
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
