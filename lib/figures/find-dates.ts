import type { DateInterval, PartialDate, Period, Span } from '../model';
import { intervalOfDate, intervalOfPeriod, overlaps } from '../model';
import type { DateShift, DateTables, YearLength } from '../model/tables/dates';
import { type Token, tokenize } from '../text';
import { type Moment, momentOfSpan, partsOf, shiftedBy } from './calendar';
import { dateLexiconOf } from './date-lexicon';
import { type DateDraft, type DateReading, draft, type FiscalHint } from './date-reading';
import { dateAt } from './date-rules';

/** A date or period in a text. */
export interface FoundDate extends Span {
  /** ISO 8601, as precise as the words; null where no such date says it (a quarter) or none is known. */
  date: PartialDate | null;
  /** Days that are meant; narrower than `date` for "Ende 2023". Null when unknown. */
  interval: DateInterval | null;
  /** What a flow would be measured over; null for days, seasons and thirds of a year. */
  period: Period | null;
  /** Whether it rests on the reference date (or, with `shift`, on another date of the text). */
  relative: boolean;
  /** `period`: a year, quarter, half, nine months or fiscal year; `date`: all else. */
  kind: 'date' | 'period';
  /** "bis 2030", "by 2028". */
  until: boolean;
  /** "seit 2021", "since 2021". */
  since: boolean;
  /** Part of a fiscal year; `fiscalPeriod` resolves it for a company. */
  fiscal: FiscalHint | null;
  /** Distance from another date of the text ("a year earlier"); `shiftedDate` resolves it. */
  shift: DateShift | null;
  /** The distance from the reference that the words give ("two years ago", "Vorjahr"), where they do. */
  ago: DateShift | null;
  /** A length of the year of which the words do not say which ("im Quartal", "full-year"). */
  length: YearLength | null;
  /** A forecast by its notation ("2025e"). */
  estimate: boolean;
  /** Earlier, but nobody says when ("some years ago"). */
  vague: boolean;
  /** It dates what follows in its own clause only ("two years after its last round"). */
  local: boolean;
  /** The time of writing, in words that say no date ("now", "derzeit"). */
  now: boolean;
  /** A part of a year of which the words do not say which year ("the second quarter"). */
  bare: boolean;
  /** How far from the running unit of time the words point ("last quarter" is -1), where they do. */
  running: DateShift | null;
  /** A stretch of time up to the reference ("within a year", "the past two years"): no moment. */
  within: boolean;
  /** What something else is compared with ("than last year"). */
  against: boolean;
  /** When a company began; `always`: it cannot say anything else ("the 2021-founded firm"). */
  birth: 'here' | 'always' | null;
}

/** Words before a date that may separate it from "until" or "since". */
const LEAD_REACH = 3;

function leads(reading: DateReading, draft: DateDraft): { until: boolean; since: boolean } {
  const { tokens, lexicon } = reading;
  if (lexicon.sinceThen.at(tokens, draft.from)) return { until: false, since: true };
  for (let at = draft.from; at > draft.from - LEAD_REACH; at--) {
    if (lexicon.until.before(tokens, at)) return { until: true, since: false };
    if (lexicon.since.before(tokens, at)) return { until: false, since: true };
    if (!lexicon.articles.has(tokens[at - 1]?.lower ?? ' ')) break;
  }
  return { until: false, since: false };
}

/** Words between a date and a word that makes it the beginning of a company. */
const BIRTH_REACH = 4;

function birthOf({ tokens, lexicon }: DateReading, { from, to }: DateDraft): FoundDate['birth'] {
  let birth: FoundDate['birth'] = null;
  const near = (at: number): boolean => {
    if (lexicon.bornWith.has(tokens[at]?.lower ?? ' ')) birth = 'always';
    else if (lexicon.births.at(tokens, at)) birth ??= 'here';
    return tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number';
  };
  for (let at = to; at < to + BIRTH_REACH && near(at); at++);
  for (let at = from - 1; at >= from - BIRTH_REACH && near(at); at--);
  return birth;
}

function isAgainst({ tokens, lexicon }: DateReading, { from, shift, ago, kind, relative }: DateDraft): boolean {
  if (!shift && !ago && !(relative && kind === 'period')) return false;
  for (let at = from; at > from - 3; at--) {
    if (lexicon.against.before(tokens, at)) return true;
    if (!lexicon.articles.has(tokens[at - 1]?.lower ?? ' ')) break;
  }
  return false;
}

const blanked = (token: Token): Token => ({ ...token, kind: 'mark', text: '\u0000', lower: '\u0000' });

/** `tokens` with those inside `figures` blanked, so that "June 13 billion" gives no 13 June. Both are in order. */
function withoutFigures(tokens: Token[], figures: readonly Span[]): Token[] {
  if (figures.length === 0) return tokens;
  let next = 0;
  return tokens.map((token) => {
    while (next < figures.length && (figures[next] as Span).end <= token.start) next++;
    const figure = figures[next];
    return figure && overlaps(figure, token) ? blanked(token) : token;
  });
}

/**
 * The dates and periods of one sentence (or any stretch of text). `reference` is the day on which the
 * words were written; without it relative dates are found but stay unknown. `figures` are the spans of
 * the text's figures in order; nothing inside them is a date.
 *
 * - A month without a year is the latest one not after the reference; a day and month the nearest.
 * - A quarter or half without a year is the latest that has begun.
 * - Fiscal years and their parts carry a `fiscal` hint and no days.
 *
 * Linear in the length of `text`.
 */
export function findDates(
  text: string,
  tables: DateTables,
  reference: PartialDate | null,
  figures: readonly Span[] = [],
): FoundDate[] {
  const tokens = withoutFigures(tokenize(text), figures);
  const reading: DateReading = { text, tokens, lexicon: dateLexiconOf(tables), reference };
  const found: FoundDate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const draft = dateAt(reading, at);
    if (!draft) {
      at++;
      continue;
    }
    const { from, to, ...moment } = draft;
    found.push({
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      ...moment,
      ...leads(reading, draft),
      against: isAgainst(reading, draft),
      birth: birthOf(reading, draft),
    });
    at = draft.to;
  }
  return found;
}

/** The moment a `shift` of the text means, counted from the date it refers to. */
export function shiftedDate(shift: DateShift, anchor: PartialDate): Moment {
  return shiftedBy(anchor, shift);
}

/**
 * The period a fiscal hint means for a company whose year ends in month `fiscalYearEnd` (1-12), seen
 * from `reference`. Without a year: quarters and halves are the latest that had ended by then; a year
 * is the one `offset` says, or the latest that had ended. Null without a reference.
 */
export function fiscalPeriod(hint: FiscalHint, reference: PartialDate | null, fiscalYearEnd: number): Period | null {
  const suffix = hint.part === 'year' ? '' : `-${hint.part}`;
  if (hint.year !== null) return `FY${hint.year}${suffix}`;
  if (reference === null) return null;
  const today = intervalOfDate(reference).end;
  const around = Number(reference.slice(0, 4));
  const years = [around + 1, around, around - 1, around - 2];
  const ended = years.find((year) => intervalOfPeriod(`FY${year}${suffix}`, fiscalYearEnd).end <= today);
  if (ended === undefined) return null;
  return `FY${ended + 1 + (hint.part === 'year' ? (hint.offset ?? -1) : -1)}${suffix}`;
}

/** The `count` whole months that end with a month (ISO 8601), as moment. */
export function monthsUpTo(month: PartialDate, count: number): Moment {
  const { year, month: last } = partsOf(month);
  return momentOfSpan(year, last ?? 12, count);
}

/** A part of a year that the first `length` characters of a text name without saying of which year. */
export function barePart(period: Period, length: number): FoundDate {
  const moment = { date: null, interval: intervalOfPeriod(period), period };
  const { from: start, to: end, ...found } = draft(0, length, moment, { kind: 'period', relative: true, bare: true });
  return { start, end, ...found, until: false, since: false, against: false, birth: null };
}
