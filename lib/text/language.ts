import type { ReadingLanguage } from '../model';
import type { FunctionWords } from '../model/tables/text';

/**
 * Letters, loosely: ASCII's, and from U+00C0 all but the general punctuation and symbols of U+2000 to U+2BFF. By ranges, because
 * a page compiles the pattern anew, and one of Unicode's own classes takes longer for that than all the rest.
 */
const WORD = /[a-z\u00c0-\u1fff\u2c00-\uffff]+/g;
/** Words looked at; more does not change the answer and costs time. */
const SAMPLE = 1500;
/** Characters in which they are looked for. */
const SAMPLE_LENGTH = 16_000;
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
  // For each word a bit for every table that has it.
  const owners = new Map<string, number>();
  for (const [i, { words }] of tables.entries()) {
    for (const word of words) owners.set(word, (owners.get(word) ?? 0) | (1 << i));
  }
  const hits = tables.map(() => 0);
  const found = text.slice(0, SAMPLE_LENGTH).toLowerCase().match(WORD) ?? [];
  const total = Math.min(found.length, SAMPLE);
  for (let at = 0; at < total; at++) {
    let bits = owners.get(found[at] as string) ?? 0;
    for (let i = 0; bits > 0; i++, bits >>= 1) if (bits & 1) hits[i] = (hits[i] ?? 0) + 1;
  }
  const most = Math.max(0, ...hits);
  const best = hits.indexOf(most);
  const second = Math.max(0, ...hits.filter((_, i) => i !== best));
  if (most < LEAST_HITS || most < LEAST_SHARE * total) return null;
  return most >= LEAD * second ? (tables[best]?.language ?? null) : null;
}
