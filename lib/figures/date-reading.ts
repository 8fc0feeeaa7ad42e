import type { PartialDate } from '../model';
import type { CalendarUnit, DateShift, YearLength, YearPart } from '../model/tables/dates';
import { adjacent, type Token } from '../text';
import { type Moment, UNKNOWN } from './calendar';
import type { DateLexicon } from './date-lexicon';

/** A part of a company's fiscal year, which only the company's year end turns into days. */
export interface FiscalHint {
  part: YearPart | 'year';
  /** The fiscal year stated (the calendar year it ends in), or null. */
  year: number | null;
  /** Without a year: the one just ended (-1), the running one (0), the next (1), or not said (null). */
  offset: -1 | 0 | 1 | null;
}

/** The text being read for dates. Tokens inside figures are blanked. */
export interface DateReading {
  text: string;
  tokens: readonly Token[];
  lexicon: DateLexicon;
  reference: PartialDate | null;
}

/** A date in tokens `from` to `to` (exclusive). */
export interface DateDraft extends Moment {
  from: number;
  to: number;
  relative: boolean;
  kind: 'date' | 'period';
  fiscal: FiscalHint | null;
  shift: DateShift | null;
  /** The distance from the reference that the words give ("two years ago"). */
  ago: DateShift | null;
  /** A length of the year of which the words do not say which ("the quarter"). */
  length: YearLength | null;
  /** A forecast by its notation ("2025e"). */
  estimate: boolean;
  /** Earlier, but nobody says when ("some years ago"). */
  vague: boolean;
  /** It dates what follows in its own clause only ("two years after its last round"). */
  local: boolean;
  /** The time of writing ("now", "derzeit"). */
  now: boolean;
  /** A part of a year of which the words do not say which year ("the second quarter"). */
  bare: boolean;
  /** How far from the running unit of time the words point ("last quarter" is -1), where they do. */
  running: DateShift | null;
  /** A stretch of time up to the reference ("within a year", "the past two years"): no moment. */
  within: boolean;
}

/** Reads one form of date at a token, or says null. */
export type Rule = (reading: DateReading, index: number) => DateDraft | null;

const PLAIN = {
  relative: false,
  kind: 'date',
  fiscal: null,
  shift: null,
  ago: null,
  length: null,
  estimate: false,
  vague: false,
  local: false,
  now: false,
  bare: false,
  running: null,
  within: false,
} as const;

const YEAR = /^(?:19[5-9]\d|20[0-5]\d)$/;

/** A draft of the tokens `from` to `to`; what is not given is unknown, absolute and a date. */
export function draft(from: number, to: number, moment: Moment, part: Partial<DateDraft> = {}): DateDraft {
  return { from, to, ...moment, ...PLAIN, ...part };
}

/** A draft that rests on the reference date; unknown without one. */
export function relativeDraft(
  reading: DateReading,
  from: number,
  to: number,
  find: (reference: PartialDate) => Moment,
  part: Partial<DateDraft> = {},
): DateDraft {
  const moment = reading.reference === null ? UNKNOWN : find(reading.reference);
  return draft(from, to, moment, { relative: true, ...part });
}

/** A year with the token after it; `estimate` where an "e" marks it as a forecast. */
export interface YearPlace {
  year: number;
  to: number;
  estimate: boolean;
}

/** The year written at token `index` ("2025", "2025e"), with the token after it; null when none. */
export function yearAt({ tokens, lexicon }: DateReading, index: number): YearPlace | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !YEAR.test(token.text)) return null;
  const before = tokens[index - 1];
  if (before && adjacent(before, token) && (before.kind === 'word' || /^[#.:$€£¥@]$/.test(before.text))) return null;
  const earlier = tokens[index - 2];
  const joined = before?.text === '-' && adjacent(before, token) && adjacent(earlier, before);
  if (joined && earlier?.kind === 'word' && !lexicon.edges.before(tokens, index - 1)) return null;
  const next = tokens[index + 1];
  if (next && adjacent(token, next)) {
    if (next.kind === 'word')
      return /^[eEaA]$|^er$/.test(next.text)
        ? { year: Number(token.text), to: index + 2, estimate: next.lower === 'e' }
        : null;
    if (/^[%€$£]$/.test(next.text)) return null;
  }
  return { year: Number(token.text), to: index + 1, estimate: false };
}

const SHORT_YEAR = /^[0-4]\d$/;

/** A year of two digits after a slash or apostrophe ("Q2/25", "H1'25"). */
function shortYear({ tokens }: DateReading, index: number): YearPlace | null {
  const [before, mark, digits] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!/^['’/]$/.test(mark?.text ?? '') || !adjacent(before, mark) || !adjacent(mark, digits)) return null;
  return SHORT_YEAR.test(digits?.text ?? '')
    ? { year: 2000 + Number(digits?.text), to: index + 2, estimate: false }
    : null;
}

/** A year at `index`, or after a few linking words ("of 2025", "des Jahres 2025", "/2025", "FY25"). */
export function linkedYear(reading: DateReading, index: number): (YearPlace & { fiscal: boolean }) | null {
  const { tokens, lexicon } = reading;
  const short = shortYear(reading, index);
  if (short) return { ...short, fiscal: false };
  let at = index;
  let fiscal = false;
  for (let n = 0; n < 4; n++) {
    const span = fiscalSpan(reading, at);
    if (span) return { ...span, fiscal: true };
    const year = yearAt(reading, at);
    if (year) return { ...year, fiscal };
    const word = lexicon.fiscal.at(tokens, at);
    const glued = /^(?:fy|gj)(\d\d|20\d\d)$/.exec(tokens[at]?.lower ?? '');
    if (glued) return { year: (Number(glued[1]) % 100) + 2000, to: at + 1, estimate: false, fiscal: true };
    if (word) {
      fiscal = true;
      at += word.length;
    } else if (lexicon.yearLinks.has(tokens[at]?.lower ?? ' ')) at++;
    else return null;
  }
  return null;
}

/** "2024/25" and "2024/2025": the fiscal year that ends in the second. */
export function fiscalSpan({ tokens }: DateReading, index: number): YearPlace | null {
  const first = tokens[index];
  const second = tokens[index + 2];
  if (first?.kind !== 'number' || !YEAR.test(first.text) || tokens[index + 1]?.text !== '/' || !second) return null;
  if (!adjacent(first, tokens[index + 1]) || !/^(?:20)?\d\d$/.test(second.text)) return null;
  const year = Number(first.text) + 1;
  return year % 100 === Number(second.text) % 100 ? { year, to: index + 3, estimate: false } : null;
}

/** A count at `index` (number or word), with the token after it. */
export function countAt({ tokens, lexicon }: DateReading, index: number): { count: number; to: number } | null {
  const token = tokens[index];
  if (token?.kind === 'number')
    return /^\d{1,3}$/.test(token.text) ? { count: Number(token.text), to: index + 1 } : null;
  const word = lexicon.counts.at(tokens, index);
  return word ? { count: word.value, to: index + word.length } : null;
}

/** A calendar unit at `index`, over a hyphen. */
export function unitWord({ tokens, lexicon }: DateReading, index: number): { unit: CalendarUnit; to: number } | null {
  const at = tokens[index]?.text === '-' ? index + 1 : index;
  const found = lexicon.units.at(tokens, at);
  return found ? { unit: found.value, to: at + found.length } : null;
}

/** Whether the spelling's capital fits a name of month or weekday. */
export function capitalFits({ lexicon }: DateReading, token: Token): boolean {
  return !lexicon.tables.capitals || /^\p{Lu}/u.test(token.text);
}

/** Passes over at most two words that link a part to its year. */
export function overLinks({ tokens, lexicon }: DateReading, index: number): number {
  let at = index;
  while (at < index + 2 && lexicon.yearLinks.has(tokens[at]?.lower ?? ' ')) at++;
  return at;
}

/** "last year", "laufenden Quartal": an offset word and a unit. */
export function offsetUnit(reading: DateReading, index: number) {
  const { tokens, lexicon } = reading;
  const offset = lexicon.offsets.get(tokens[index]?.lower ?? ' ');
  if (offset === undefined) {
    const moment = lexicon.moments.at(tokens, index);
    if (moment?.value.unit !== 'year') return null;
    return { offset: Math.sign(moment.value.count) as -1 | 0 | 1, unit: moment.value.unit, to: index + moment.length };
  }
  const unit = unitWord(reading, index + 1);
  return unit ? { offset, unit: unit.unit, to: unit.to } : null;
}
