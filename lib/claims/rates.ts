import { linesBefore, type RelationDraft, type Scene } from './arithmetic';
import {
  amountsOf,
  clearOf,
  isAfter,
  isAmount,
  isBefore,
  type Line,
  type Operand,
  type Place,
  placesOf,
} from './operands';
import { countsOf } from './sums';
import { distance } from './tokens';

/** Words between an amount and the words that make it one per year, per month or for each. */
const RATE_REACH = 2;
const EACH_REACH = 5;
/** Words between "on an annual basis" and the amount. */
const ANNUAL_REACH = 2;
/** Words between "over" and the years that follow. */
const YEARS_REACH = 2;
/** Words between a word for a total and its figure. */
const TOTAL_REACH = 9;
const MONTHS = 12;
/** Tokens of a sentence within which a word opens it. */
const OPENS = 2;

const whole = (value: number): { low: number; high: number } => ({ low: value, high: value });

/** Years that a sentence says something lasts: "over roughly five years", "fünfjährig". */
function yearsOf(line: Line): number[] {
  const { tokens } = line.view;
  const lasting = placesOf(line, 'lasting');
  return tokens.flatMap((token, at): number[] => {
    if (token.kind !== 'word') return [];
    const next = tokens[at + 1];
    const count = line.words.numbers.get(token.text) ?? (/^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined);
    if (count !== undefined && next?.kind === 'word' && line.words.years.has(next.text)) {
      return lasting.some((p) => p.to < at && distance(line.view, p.to, at) <= YEARS_REACH) ? [count] : [];
    }
    for (const year of line.words.years) {
      const prefix = token.text.endsWith(year) ? line.words.numbers.get(token.text.slice(0, -year.length)) : undefined;
      if (prefix !== undefined) return [prefix];
    }
    return [];
  });
}

const isRate = (line: Line, places: readonly Place[], o: Operand): boolean =>
  isBefore(line, places, o.at, RATE_REACH) || isAfter(line, places, o.at, 0);

/** Amounts per year and their total over a number of years; per month and per year. */
export function ratesIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const yearly = placesOf(line, 'yearly');
  const monthly = placesOf(line, 'monthly');
  if (yearly.length + monthly.length === 0) return [];
  const annualized = placesOf(line, 'annualized');
  const perYear = (o: Operand): boolean => isRate(line, yearly, o) || isAfter(line, annualized, o.at, ANNUAL_REACH);
  const amounts = line.operands.filter(isAmount);
  const found: RelationDraft[] = [];
  for (const rate of amounts) {
    const others = amountsOf(line, rate.figure.unit).filter((o) => o !== rate);
    if (isRate(line, monthly, rate)) {
      const annual = others.filter(perYear);
      if (annual.length > 0) {
        const readings = annual.map((to) => ({ from: [rate], to }));
        found.push({ kind: 'multiple', factor: whole(MONTHS), readings, first: rate.at, last: rate.at });
      }
    }
    if (isRate(line, yearly, rate)) found.push(...overYears(scene, rate, others, yearly));
  }
  return found;
}

function overYears(scene: Scene, rate: Operand, others: readonly Operand[], yearly: readonly Place[]): RelationDraft[] {
  const { line } = scene;
  const opens = [...placesOf(line, 'makes'), ...placesOf(line, 'same')].some(
    (p) => p.from <= OPENS && p.to < rate.at && clearOf(line, p.to, rate.at),
  );
  const [before] = opens ? linesBefore(scene, 1) : [];
  const sources = [line, ...(before ? [before] : [])];
  const years = [...new Set(sources.flatMap((l) => yearsOf(l)))];
  const [count] = years;
  if (count === undefined || years.length > 1) return [];
  const told = [...others, ...(before ? amountsOf(before, rate.figure.unit).reverse() : [])];
  const totals = told.filter((o) => !isRate(line, yearly, o) || !line.operands.includes(o));
  if (totals.length === 0) return [];
  const readings = totals.map((to) => ({ from: [rate], to }));
  return [{ kind: 'multiple', factor: whole(count), readings, first: rate.at, last: rate.at }];
}

/** An amount for each of several, and their total: "four awards of 200 each … together 800". */
export function eachIn(scene: Scene): RelationDraft[] {
  const { line, lines, n } = scene;
  const each = placesOf(line, 'each');
  if (each.length === 0) return [];
  return line.operands.filter(isAmount).flatMap((unit): RelationDraft[] => {
    const near = isBefore(line, each, unit.at, EACH_REACH) || isAfter(line, each, unit.at, EACH_REACH);
    if (!near) return [];
    const next = lines[n + 1];
    const sources = [line, ...(next && next.view.sentence.section === line.view.sentence.section ? [next] : [])];
    for (const source of sources) {
      const totals = placesOf(source, 'totals');
      const to = amountsOf(source, unit.figure.unit).find(
        (o) => o !== unit && (isAfter(source, totals, o.at, TOTAL_REACH) || isBefore(source, totals, o.at, EACH_REACH)),
      );
      const [count] = [...countsOf(source, line.words.numbers), ...countsOf(line, line.words.numbers)];
      if (to && count !== undefined) {
        const readings = [{ from: [unit], to }];
        return [{ kind: 'multiple', factor: whole(count), readings, first: unit.at, last: unit.at }];
      }
    }
    return [];
  });
}
