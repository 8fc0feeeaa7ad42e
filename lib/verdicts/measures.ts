import type { Claim, Metric } from '../model';
import type { Measure, MeasureTable, ProfitMeasure, UserMeasure } from '../model/tables/measures';

const USERS: readonly UserMeasure[] = ['daily', 'weekly', 'monthly', 'paying'];
const PROFITS: readonly ProfitMeasure[] = ['net', 'operating', 'adjusted', 'pretax'];

const namedIn = <M extends Measure>(text: string, tables: readonly MeasureTable[], measures: readonly M[]): M[] => {
  const lower = text.toLowerCase();
  return measures.filter((measure) => tables.some((table) => table[measure].some((word) => lower.includes(word))));
};

/** The measures of users that a text names, by the words of any of the given languages. */
export function measuresIn(text: string, tables: readonly MeasureTable[]): UserMeasure[] {
  return namedIn(text, tables, USERS);
}

/** The lines of an income statement that a text names, by the words of any of the given languages. */
export function profitsIn(text: string, tables: readonly MeasureTable[]): ProfitMeasure[] {
  return namedIn(text, tables, PROFITS);
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Places at which a word or phrase stands by itself in a text; both in lower case. */
function placesIn(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) places.push(at);
  }
  return places;
}

/** Whether a text says that a figure of it was corrected or changed. */
export function saysRevised(text: string, tables: readonly MeasureTable[]): boolean {
  const lower = text.toLowerCase();
  return tables.some((table) => table.revised.some((word) => placesIn(lower, word).length > 0));
}

/** Characters before a figure within which a word makes it a former one. */
const FORMERLY_REACH = 36;

/** Whether the words right before a figure make it a former one ("the previously planned 75"). */
export function saysFormerly(before: string, tables: readonly MeasureTable[]): boolean {
  const lower = before.slice(-FORMERLY_REACH).toLowerCase();
  return tables.some((table) => table.formerly.some((word) => placesIn(lower, word).length > 0));
}

/** Characters before a figure within which a word adds it to others. */
const FURTHER_REACH = 24;

/** Whether the words right before a figure add it to another one ("a further 30"). */
export function saysFurther(before: string, tables: readonly MeasureTable[]): boolean {
  return says(before.slice(-FURTHER_REACH), tables, 'further');
}

/** Whether a text says that a share is all that is left. */
export const saysRest = (text: string, tables: readonly MeasureTable[]): boolean => says(text, tables, 'rest');
/** Whether a text says that somebody goes on holding a share. */
export const saysKeeps = (text: string, tables: readonly MeasureTable[]): boolean => says(text, tables, 'keeps');

function says(text: string, tables: readonly MeasureTable[], list: 'further' | 'rest' | 'keeps'): boolean {
  const lower = text.toLowerCase();
  return tables.some((table) => table[list].some((word) => placesIn(lower, word).length > 0));
}

/** Places at which a text names somebody who says something; one for words that overlap. */
export function sourcesIn(text: string, tables: readonly MeasureTable[]): number[] {
  const lower = text.toLowerCase();
  const spans = tables
    .flatMap((table) =>
      table.sources.flatMap((word) => placesIn(lower, word).map((at) => [at, at + word.length] as const)),
    )
    .sort((a, b) => a[0] - b[0]);
  const kept: (readonly [number, number])[] = [];
  for (const span of spans) if ((kept.at(-1)?.[1] ?? -1) <= span[0]) kept.push(span);
  return kept.map(([at]) => at);
}

/** Characters between a figure and the name of its round. */
const ROUND_REACH = 60;

/** The round that a text names nearest to a place: its letter, or its name; null when it names none. */
function roundNear(text: string, at: number, tables: readonly MeasureTable[]): string | null {
  const lower = text.toLowerCase();
  const found: { label: string; at: number }[] = [];
  for (const table of tables) {
    for (const word of table.rounds) {
      for (const place of placesIn(lower, word)) {
        const letter = /^[ -]([a-k])(?![\p{L}\p{N}])/u.exec(lower.slice(place + word.length, place + word.length + 3));
        if (letter?.[1]) found.push({ label: letter[1], at: place });
        const before = /(?<![\p{L}\p{N}])([a-k])-$/u.exec(lower.slice(Math.max(0, place - 3), place));
        if (before?.[1]) found.push({ label: before[1], at: place });
      }
    }
    for (const name of table.namedRounds)
      for (const place of placesIn(lower, name)) found.push({ label: name, at: place });
  }
  const near = found
    .filter((f) => Math.abs(f.at - at) <= ROUND_REACH)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  return near[0]?.label ?? null;
}

/**
 * Which of the things called alike a claim is about, by the words of its sentence: the measure of users, the line of the
 * income statement (a profit of no named line is the net one), the round. Null where nothing tells them apart.
 *
 * @param at place of the figure in the sentence.
 */
export function measureOf(
  { metric, quote }: Pick<Claim, 'metric' | 'quote'>,
  at: number,
  tables: readonly MeasureTable[],
): string | null {
  if (metric === 'users') return measuresIn(quote, tables).join();
  if (metric === 'profit_loss') return profitsIn(quote, tables).join() || 'net';
  return metric === 'funding_round' || metric === 'valuation' ? roundNear(quote, at, tables) : null;
}

/** Whether two measures of a metric may be one: a round that is not named may be any. */
export function measuresAgree(metric: Metric, a: string | null, b: string | null): boolean {
  if (metric === 'users' || metric === 'profit_loss') return a === b;
  return a === null || b === null || a === b;
}

/** Whether a sentence asks: a question mark at its end, perhaps before a quotation mark. */
export const isQuestion = (quote: string): boolean => /[?？]/.test(quote.trimEnd().slice(-3));
