import { bodyOf, queryFirst } from '../dom';
import { READ_LIMITS } from '../read/limits';
import { sumSteps } from '../read/scope';
import { runAll, type Steps } from '../steps';
import { LINKED_DATA } from './json-ld';
import { type PageAddress, type PageSigns, readSigns } from './meta';

/** Whether a page is an article, and what decided it. */
export interface GateResult {
  article: boolean;
  why: 'json-ld' | 'og:type' | 'readable' | 'list-of-articles' | 'no-text' | 'little-text' | 'links';
  /** What was looked at on the way, for the reading that follows; null where the address alone decided. */
  signs: PageSigns | null;
}

/**
 * Bounds of the readability score. A paragraph counts from 80 characters outside links; three of
 * them with 700 characters together, or 2,100 characters however they are divided, and at most half
 * as much link text, make an article. (A short news item has 80 to 150 words, so 500 to 900
 * characters.) Pages of teasers seldom have a paragraph over 80 characters outside a link.
 */
export const READABLE = { paragraphs: 3, characters: 700, linkShare: 0.5 } as const;

/** Own readability score of a page without metadata: see `READABLE`. One sliced walk, no queries. */
function* scoreSteps(document: Document): Steps<GateResult['why']> {
  const body = bodyOf(document);
  if (!body) return 'no-text';
  const { total, paragraphs, linked } = yield* sumSteps(body, new Set(), READ_LIMITS.nodes);
  if (total === 0) return linked > 0 ? 'links' : 'no-text';
  if (linked > total * READABLE.linkShare) return 'links';
  const isLong = total >= READABLE.paragraphs * READABLE.characters;
  return isLong || (paragraphs >= READABLE.paragraphs && total >= READABLE.characters) ? 'readable' : 'little-text';
}

/** Longest path that is looked at for a start page's: the pattern is compiled for few pages. */
const FRONT_PATH = 16;

/** A start page: its path is empty, and nothing but JSON-LD may call it an article. */
function isFrontPage(address: PageAddress | null): boolean {
  if (address === null || address.hostname === '') return false;
  const { pathname } = address;
  if (pathname === '/') return true;
  return pathname.length <= FRONT_PATH && /^\/(?:index\.\w+|home|[a-z]{2}\/?)?$/i.test(pathname);
}

/**
 * Decides cheaply whether a page is an article, the cheapest facts first: by a JSON-LD node of an article type, else by
 * `og:type`, else by a readability score. Start pages are none unless JSON-LD says so.
 */
export function* gateSteps(document: Document, address: PageAddress | null = null): Steps<GateResult> {
  const isFront = isFrontPage(address);
  if (isFront && queryFirst(document, LINKED_DATA) === null)
    return { article: false, why: 'list-of-articles', signs: null };
  const signs = readSigns(document);
  const { article, type } = signs;
  if (article) return { article: true, why: 'json-ld', signs };
  if (isFront) return { article: false, why: 'list-of-articles', signs };
  if (type === 'article' || type?.endsWith(':article')) return { article: true, why: 'og:type', signs };
  yield;
  const why = yield* scoreSteps(document);
  return { article: why === 'readable', why, signs };
}

/** The same in one go, for pages read without a browser. */
export function isArticle(document: Document, address: PageAddress | null = null): GateResult {
  return runAll(gateSteps(document, address));
}
