import { adjacent } from '../text';
import { withHundredths } from './hundredths';
import { overHyphen } from './hyphens';
import { magnitudeAt, magnitudesAt } from './magnitudes';
import { type NumberPlace, numberAt } from './numbers';
import { amountOf, type Numeral, readNumeral } from './numerals';
import { isMoney, type Operand, type Reading } from './reading';
import { BEGINS, beginsAt } from './starts';
import { currencyBefore, unitAfter } from './units';

/** Least amount after which a word that is also something else ("won") is a currency. */
const LARGE = 1000;
/** Power of ten from which words like "and a half" after a magnitude belong to it. */
const LEAST_HALVED = 3;

const isMinus = (reading: Reading, index: number): boolean => {
  const { tokens, lexicon } = reading;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token) return false;
  if (lexicon.minus.has(token.lower)) return !before || !lexicon.notMinusAfter.has(before.lower);
  if (token.text !== '-' && token.text !== '–') return false;
  const open = before === undefined || (!adjacent(before, token) && before.text !== '/') || /^[(:|]$/.test(before.text);
  return open && adjacent(token, tokens[index + 1]) && before?.text !== '+';
};

/** What stands between a currency sign and its number: a minus, or the bracket of a loss ("$(3.2) billion"). */
function innerMinus({ tokens }: Reading, index: number): { to: number; bracket: boolean } {
  const mark = tokens[index]?.text ?? '';
  const bracket = mark === '(' && tokens[index + 2]?.text === ')';
  const minus = bracket || (/^[-–−]$/.test(mark) && adjacent(tokens[index], tokens[index + 1]));
  return { to: minus ? index + 1 : index, bracket };
}

interface Hedged {
  hedge: Operand['hedge'];
  to: number;
}

/** A hedge joined to the number: "10+ billion", "10-plus billion", "900-odd employees". */
function hedgeInside({ tokens, lexicon }: Reading, index: number): Hedged | null {
  const token = tokens[index];
  if (token?.text === '+' && adjacent(tokens[index - 1], token)) return { hedge: 'at_least', to: index + 1 };
  const at = overHyphen(tokens, index);
  const hedge = at > index ? lexicon.hedgesInside.get(tokens[at]?.lower ?? ' ') : undefined;
  return hedge === undefined ? null : { hedge, to: at + 1 };
}

/** The trailing dash of a price without cents ("500,- Euro"): the token after it, or `index`. */
function overPriceDash({ tokens }: Reading, index: number): number {
  if (!/^[.,]$/.test(tokens[index]?.text ?? '') || !adjacent(tokens[index - 1], tokens[index])) return index;
  let to = index + 1;
  while (to < index + 3 && /^[-–—]$/.test(tokens[to]?.text ?? '') && adjacent(tokens[to - 1], tokens[to])) to++;
  return to === index + 1 || adjacent(tokens[to - 1], tokens[to]) ? index : to;
}

/** Whether a number is large by its form: at least 1000, and no year. */
function isLarge({ numeral, written }: NumberPlace): boolean {
  if (written === null) return numeral !== null && amountOf(numeral, 0) >= LARGE;
  return written.length > 4 || (written.length === 4 && !/^(?:19|20)/.test(written));
}

/** The numeral of a place whose magnitude and unit are known. */
const numeralIn = (reading: Reading, number: NumberPlace, divisible: boolean): Numeral | null =>
  number.numeral ?? readNumeral(number.written ?? '', reading.lexicon.tables.decimal, divisible);

const plus = (numeral: Numeral, fraction: number): Numeral => {
  const decimals = Math.max(numeral.decimals, String(fraction).length - 2);
  const digits =
    amountOf(numeral, decimals) +
    amountOf({ digits: Math.round(fraction * 1000), decimals: 3, yearLike: false }, decimals);
  return { digits: Math.round(digits), decimals, yearLike: false };
};

/** A magnitude after the code of a currency ("75 USD million", "75 EUR Mio."), with that as unit; null when there is none. */
function afterCode(reading: Reading, number: NumberPlace, index: number) {
  const { tokens, lexicon } = reading;
  const code = lexicon.codes.at(tokens, index);
  if (!code || number.written === null || /^(?:19|20)\d\d$/.test(number.written)) return null;
  const magnitude = magnitudeAt(reading, index + code.length, false);
  if (!magnitude || magnitude.glued || magnitude.exponent < LEAST_HALVED) return null;
  return { magnitude, place: { unit: code.value, noun: null, to: magnitude.to } };
}

/** How `operandAt` is to read: see there. */
export interface OperandOptions {
  joined?: boolean;
  pending?: boolean;
}

/**
 * The amount that begins at token `index`: sign, currency, number, magnitude, unit or counted noun;
 * null when none begins there. Without unit and magnitude it is only a number, which the caller may
 * complete (range, trajectory, head-count). `joined`: the caller knows what a hyphen before it means.
 * `pending`: its magnitude may come with the end of a range ("ein bis zwei Milliarden").
 */
export function operandAt(reading: Reading, index: number, options: OperandOptions = {}): Operand | null {
  const { joined = false, pending = false } = options;
  const { tokens, lexicon } = reading;
  const begins = beginsAt(reading, index);
  if (begins === 0) return null;
  const prefix = (begins & BEGINS.prefix) === 0 ? null : currencyBefore(reading, index);
  const inner = innerMinus(reading, prefix?.to ?? index);
  const at = prefix ? inner.to : index;
  const number = numberAt(reading, at, joined || prefix !== null, pending);
  if (!number || (prefix && tokens[at]?.kind === 'word')) return null;
  const closed = prefix && inner.bracket ? number.to + 1 : number.to;
  const inside = hedgeInside(reading, closed);
  const after = overPriceDash(reading, inside?.to ?? closed);
  let hedge = inside?.hedge ?? number.hedge;
  const direct = magnitudesAt(reading, after, prefix !== null);
  const late = direct || prefix ? null : afterCode(reading, number, after);
  const magnitude = direct ?? late?.magnitude ?? null;
  const fraction = magnitude && magnitude.exponent >= LEAST_HALVED ? lexicon.fractions.at(tokens, magnitude.to) : null;
  const end = (magnitude?.to ?? after) + (fraction?.length ?? 0);
  const large = magnitude !== null || isLarge(number);
  let place = late?.place ?? unitAfter(reading, end, large);
  const more = place?.unit === null && tokens[end]?.kind === 'mark' ? lexicon.hedgesAfter.at(tokens, end) : null;
  if (more && adjacent(tokens[end - 1], tokens[end])) {
    const beyond = unitAfter(reading, end + more.length, large);
    if (beyond?.unit) {
      place = beyond;
      hedge = more.value;
    }
  }
  if (!place) return null;
  const read = numeralIn(reading, number, magnitude !== null || place.unit === 'percent');
  if (!read || (number.needsMagnitude && !magnitude && place.unit !== 'percent' && !pending)) return null;
  if (number.article && place.unit === null && magnitude && magnitude.exponent < 3) return null;
  if (prefix?.doubtful && (!(magnitude ?? (large && !prefix.letter)) || (place.unit !== null && !isMoney(place.unit))))
    return null;
  const numeral = fraction ? plus(read, fraction.value) : read;
  const next = tokens[end];
  const nameTail = !magnitude && place.to === end && next?.kind === 'word' && adjacent(tokens[end - 1], next);
  if (nameTail && number.written !== null) return null;
  if (numeral.yearLike && !magnitude && !prefix && place.unit === 'people' && numeral.digits % 100 !== 0) {
    const hedged = lexicon.hedgesBefore.before(tokens, index) !== null && lexicon.people.at(tokens, end) !== null;
    if (!hedged && numeral.digits >= 2000 && numeral.digits <= 2040) return null;
  }
  let { unit, to } = place;
  if (prefix) {
    const named = isMoney(unit);
    const finer = named && prefix.value === 'USD' && to - end > 1;
    if (!named || (unit !== prefix.value && !finer)) to = end;
    if (!finer) unit = prefix.value;
  }
  const cents = isMoney(unit) && !magnitude && prefix?.exponent == null ? withHundredths(reading, numeral, to) : null;
  const minus = !joined && index > 0 && isMinus(reading, index - 1);
  const scaled = magnitude === null && prefix?.exponent != null;
  return {
    from: minus ? index - 1 : index,
    to: cents?.to ?? to,
    numeral: cents?.numeral ?? numeral,
    written: number.written,
    exponent: scaled ? (prefix.exponent ?? 0) : (magnitude?.exponent ?? 0),
    magnitude: magnitude !== null || scaled,
    glued: magnitude?.glued ?? false,
    unit,
    noun: prefix ? null : place.noun,
    negative: minus || (prefix !== null && inner.to !== prefix.to),
    hedge,
    dozens: number.dozens,
    pending: number.needsMagnitude && magnitude === null && place.unit !== 'percent',
  };
}
