import type { PageWords } from '../../model/tables/page';
import { hintWords, queryAll, textContent } from '../dom';
import { textIn } from '../meta/json-ld';
import type { PageMeta } from '../meta/meta';
import { PAYWALL_HINTS } from './tags';

/**
 * Below this share of the words that the page says the article has, it was cut. Word counts of
 * publishers also cover captions and boxes, hence well below the whole.
 */
const LEAST_WORDS = 0.6;
/** Longest text, in characters, that counts as a teaser before a wall. */
const TEASER = { withWall: 3000, declaredOnly: 1200 } as const;

const countWords = (text: string): number => text.split(' ').length;

const isDeclared = (meta: PageMeta): boolean => {
  const free = meta.article?.isAccessibleForFree;
  return free === false || (typeof free === 'string' && /^(?:false|no)$/i.test(free.trim()));
};

function hasWall(document: Document, words: readonly PageWords[]): boolean {
  const selector = [...PAYWALL_HINTS].map((word) => `[class*="${word}" i], [id*="${word}" i]`).join(', ');
  const openings = words.flatMap((table) => table.paywall);
  return queryAll(document, selector)
    .slice(0, 20)
    .some((element) => {
      if (!hintWords(element).some((word) => PAYWALL_HINTS.has(word))) return false;
      const text = (textContent(element) ?? '').slice(0, 2000).toLowerCase();
      return openings.some((opening) => text.includes(opening));
    });
}

/** Whether only the part before a paywall was read. */
export function isPaywalled(document: Document, meta: PageMeta, text: string, words: readonly PageWords[]): boolean {
  const stated = Number(textIn(meta.article, 'wordCount'));
  if (isDeclared(meta) && stated > 0) return countWords(text) < LEAST_WORDS * stated;
  if (isDeclared(meta) && text.length < TEASER.declaredOnly) return true;
  if (text.length >= TEASER.withWall) return false;
  const tail = text.slice(-600).toLowerCase();
  return words.some((table) => table.paywall.some((opening) => tail.includes(opening))) || hasWall(document, words);
}
