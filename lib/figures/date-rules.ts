import type { Edge } from '../model/tables/dates';
import { edgeOf, momentOf } from './calendar';
import { dayMonth, isoMonth, longDate, monthDay, monthYear } from './date-absolute';
import { fiscalYear, partOfYear } from './date-periods';
import { type DateDraft, type DateReading, draft, type Rule, yearAt } from './date-reading';
import { agoRule, momentRule, offsetRule, seasonRule, weekdayRule } from './date-relative';

const yearRule: Rule = (reading, index) => {
  const year = yearAt(reading, index);
  return year ? draft(index, year.to, momentOf(year.year), { kind: 'period' }) : null;
};

const INNER: readonly Rule[] = [
  longDate,
  isoMonth,
  dayMonth,
  monthDay,
  monthYear,
  fiscalYear,
  partOfYear,
  offsetRule,
  momentRule,
  agoRule,
  weekdayRule,
  seasonRule,
  yearRule,
];

const firstOf = (rules: readonly Rule[], reading: DateReading, index: number): DateDraft | null => {
  for (const rule of rules) {
    const found = rule(reading, index);
    if (found) return found;
  }
  return null;
};

/** "Ende 2023", "early last year", "mid-2025", "Ende des vergangenen Jahres". */
const edgeRule: Rule = (reading, index) => {
  const { tokens, lexicon } = reading;
  const found = lexicon.edges.at(tokens, index);
  if (!found) return null;
  let at = index + found.length;
  if (tokens[at]?.text === '-') at++;
  for (
    let n = 0;
    n < 3 && (lexicon.yearLinks.has(tokens[at]?.lower ?? ' ') || lexicon.articles.has(tokens[at]?.lower ?? ' '));
    n++
  ) {
    if (firstOf(INNER, reading, at)) break;
    at++;
  }
  const inner = firstOf(INNER, reading, at);
  if (!inner || inner.date?.length === 10) return null;
  const edge: Edge = found.value;
  const moment = edgeOf(inner, edge);
  return { ...inner, ...moment, from: index, kind: 'date', period: null };
};

const HOLDS_DIGIT = /\d/;

/** The date that begins at token `index`, or null. */
export function dateAt(reading: DateReading, index: number): DateDraft | null {
  const token = reading.tokens[index];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'word' && !reading.lexicon.starts.has(token.lower) && !HOLDS_DIGIT.test(token.text)) return null;
  return edgeRule(reading, index) ?? firstOf(INNER, reading, index);
}
