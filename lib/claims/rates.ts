import { isAlike, linesBefore, type RelationDraft, type Scene } from './arithmetic';
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

/** Words between "monthly" and the amount it belongs to, with a noun and a verb in between. */
const MONTHLY_REACH = 5;

const isMonthly = (line: Line, places: readonly Place[], o: Operand): boolean =>
  isRate(line, places, o) || isAfter(line, places, o.at, MONTHLY_REACH);

const isRate = (line: Line, places: readonly Place[], o: Operand): boolean =>
  isBefore(line, places, o.at, RATE_REACH) || isAfter(line, places, o.at, 0);

/** Amounts per year and their total over a number of years; per month and per year. */
export function ratesIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const yearly = placesOf(line, 'yearly');
  const monthly = placesOf(line, 'monthly');
  if (yearly.length + monthly.length === 0) return [];
  const next = scene.lines[scene.n + 1];
  const annualized = placesOf(line, 'annualized');
  const perYear = (o: Operand): boolean => isRate(line, yearly, o) || isAfter(line, annualized, o.at, ANNUAL_REACH);
  const amounts = line.operands.filter(isAmount);
  const found: RelationDraft[] = [];
  for (const rate of amounts) {
    const others = amountsOf(line, rate.figure.unit).filter((o) => o !== rate);
    if (isMonthly(line, monthly, rate) && !perYear(rate)) {
      const here = others.filter((o) => perYear(o) || isRunRate(scene, o));
      const behind = next ? amountsOf(next, rate.figure.unit).filter((o) => isRunRate(scene, o)) : [];
      const annual = (here.length > 0 ? here : behind.slice(0, 1)).filter(
        (o) => isAlike(scene, o, rate) || isRunRate(scene, o),
      );
      if (annual.length > 0) {
        const readings = annual.map((to) => ({ from: [rate], to }));
        found.push({ kind: 'multiple', factor: whole(MONTHS), readings, first: rate.at, last: rate.at });
      }
    }
    if (isRate(line, yearly, rate)) found.push(...overYears(scene, rate, others, yearly));
  }
  return found;
}

/** Whether an amount is told as what a year would bring at the present rate. */
const isRunRate = ({ claimOf }: Scene, o: Operand): boolean => claimOf(o)?.metric === 'annualized_revenue';

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

/** Tokens between two names of a list, and words between the list and "each". */
const LIST_GAP = 6;
const LIST_REACH = 12;

/** How many names stand in a row before the words for "each", or right behind it. */
function namesBeside(line: Line, place: Place, at: number): number {
  const { mentionAt } = line.view;
  const start = Math.min(place.from, at);
  const runs: number[][] = [];
  for (const name of mentionAt) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && name - last <= LIST_GAP && clearOf(line, last, name)) run.push(name);
    else runs.push([name]);
  }
  const list = runs.findLast((run) => (run.at(-1) ?? 0) < start && start - (run.at(-1) ?? 0) <= LIST_REACH);
  return list?.length ?? 0;
}

/** What several get each, and their total: "four awards of 200 each … together 800", "A, B and C 15 percent each". */
export function eachIn(scene: Scene): RelationDraft[] {
  const { line, lines, n } = scene;
  const each = placesOf(line, 'each');
  if (each.length === 0) return [];
  return line.operands.flatMap((unit): RelationDraft[] => {
    const place = each.find((p) => isBefore(line, [p], unit.at, EACH_REACH) || isAfter(line, [p], unit.at, EACH_REACH));
    if (!place) return [];
    const next = lines[n + 1];
    const sources = [line, ...(next && next.view.sentence.section === line.view.sentence.section ? [next] : [])];
    for (const source of sources) {
      const totals = [...placesOf(source, 'totals'), ...placesOf(source, 'overall')];
      const to = amountsOf(source, unit.figure.unit).find(
        (o) => o !== unit && (isAfter(source, totals, o.at, TOTAL_REACH) || isBefore(source, totals, o.at, EACH_REACH)),
      );
      if (!to) continue;
      const [count] = [...countsOf(source, line.words.numbers), ...countsOf(line, line.words.numbers)];
      const names = namesBeside(line, place, unit.at);
      if (names >= 2 && (count === undefined || count === names)) {
        const from = Array.from({ length: names }, () => unit);
        return [{ kind: 'sum', readings: [{ from, to }], first: unit.at, last: unit.at }];
      }
      if (count !== undefined && isAmount(unit)) {
        const readings = [{ from: [unit], to }];
        return [{ kind: 'multiple', factor: whole(count), readings, first: unit.at, last: unit.at }];
      }
    }
    return [];
  });
}
