import type { ReadingLanguage } from '../model';
import type { FunctionWords } from '../model/tables/text';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Words looked at; more does not change the answer and costs time. */
const SAMPLE = 1500;
/** Function words a text must hold before it says anything. */
const LEAST_HITS = 3;
/** Least share of function words among all words. Running text of the language has 25 % or more. */
const LEAST_SHARE = 0.08;
/** How many times as many hits as the next language the winner needs. */
const LEAD = 1.5;

/**
 * The language of `text` by its function words, or null when it is too short, mixed, or of a
 * language without a table. The text's own language counts more than what the page declares.
 */
export function guessLanguage(text: string, tables: readonly FunctionWords[]): ReadingLanguage | null {
  const owners = new Map<string, ReadingLanguage[]>();
  for (const { language, words } of tables) {
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  const hits = new Map<ReadingLanguage, number>();
  let total = 0;
  for (const match of text.matchAll(WORD)) {
    if (++total > SAMPLE) break;
    for (const language of owners.get(match[0].toLowerCase()) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_HITS || best[1] < LEAST_SHARE * Math.min(total, SAMPLE)) return null;
  return best[1] >= LEAD * (second?.[1] ?? 0) ? best[0] : null;
}
