import type { Edge } from '../model/tables/dates';
import type { PhraseMatch, Token } from '../text';
import { edgeOf, momentOf } from './calendar';
import { dayMonth, isoMonth, longDate, monthDay, monthYear, yearThenMonth } from './date-absolute';
import type { DateLexicon } from './date-lexicon';
import { fiscalYear, partOfYear } from './date-periods';
import { type DateDraft, type DateReading, draft, type Rule, yearAt } from './date-reading';
import { agoRule, momentRule, offsetRule, seasonRule, weekdayRule } from './date-relative';
import { lengthRule, lengthUntil, monthPart, monthRange, nowRule, runningUnit, thenRule, yearEdge } from './date-spans';

const yearRule: Rule = (reading, index) => {
  const year = yearAt(reading, index);
  if (!year) return null;
  return draft(index, year.to, momentOf(year.year), { kind: 'period', estimate: year.estimate });
};

const INNER: readonly Rule[] = [
  longDate,
  isoMonth,
  lengthUntil,
  monthRange,
  monthPart,
  thenRule,
  dayMonth,
  monthDay,
  monthYear,
  fiscalYear,
  partOfYear,
  yearThenMonth,
  momentRule,
  offsetRule,
  agoRule,
  weekdayRule,
  seasonRule,
  yearEdge,
  yearRule,
  lengthRule,
  nowRule,
];

const firstOf = (rules: readonly Rule[], reading: DateReading, index: number): DateDraft | null => {
  for (const rule of rules) {
    const found = rule(reading, index);
    if (found) return found;
  }
  return null;
};

const isLink = ({ yearLinks, articles }: DateLexicon, word: string): boolean =>
  yearLinks.has(word) || articles.has(word);

/** "Ende 2023", "early last year", "mid-2025", "Ende des vergangenen Jahres". */
const edgeRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const found = lexicon.edges.at(tokens, index);
  if (!found) return null;
  let at = index + found.length;
  if (tokens[at]?.text === '-') at++;
  for (let n = 0; n < 3 && isLink(lexicon, tokens[at]?.lower ?? ' '); n++) {
    if (firstOf(INNER, reading, at)) break;
    at++;
  }
  const inner = firstOf(INNER, reading, at);
  if (!inner || inner.length !== null) return runningEdge(reading, index, found);
  if (inner.date?.length === 10) return null;
  const edge: Edge = found.value;
  const moment = edgeOf(inner, edge);
  return { ...inner, ...moment, from: index, kind: 'date', period: null };
};

/** "Ende des Monats", "the start of the year", "mid-year", where no date follows. */
function runningEdge(reading: DateReading, index: number, found: PhraseMatch<Edge>): DateDraft | null {
  const { tokens, lexicon } = reading;
  const from = index + found.length;
  for (let at = from; at < from + 3; at++) {
    const running = at > from || found.value === 'mid' ? runningUnit(reading, at) : null;
    if (running)
      return draft(index, running.to, { ...edgeOf(running.moment, found.value), period: null }, { relative: true });
    if (!isLink(lexicon, tokens[at]?.lower ?? ' ')) return null;
  }
  return null;
}

const HOLDS_DIGIT = /\d/;

const mayStart = ({ starts, lengthStems }: DateLexicon, { lower, text }: Token): boolean =>
  starts.has(lower) || HOLDS_DIGIT.test(text) || lengthStems.some(([stem]) => lower.startsWith(stem));

/** The date that begins at token `index`, or null. */
export function dateAt(reading: DateReading, index: number): DateDraft | null {
  const token = reading.tokens[index];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'word' && !mayStart(reading.lexicon, token)) return null;
  const found = edgeRule(reading, index) ?? firstOf(INNER, reading, index);
  return found !== null && found.length !== null && saysMore(reading, found) ? null : found;
}

/** Whether a fuller date begins inside a bare length and ends after it ("im Quartal bis Ende März", "Quartal zuvor"). */
function saysMore(reading: DateReading, { from, to }: DateDraft): boolean {
  for (let at = from + 1; at < to; at++) {
    const other = firstOf(INNER, reading, at);
    if (other && other.length === null && other.to > to) return true;
  }
  return false;
}
