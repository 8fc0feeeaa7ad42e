import { bodyOf, closest, queryAll, textContent } from '../dom';
import { runAll, type Steps } from '../steps';
import { metaContent, type PageAddress, type PageMeta, readMeta } from './meta';

/** Whether a page is an article, and what decided it. */
export interface GateResult {
  article: boolean;
  why: 'json-ld' | 'og:type' | 'readable' | 'list-of-articles' | 'no-text' | 'little-text' | 'links';
  meta: PageMeta;
}

/**
 * Bounds of the readability score. A paragraph counts from 80 characters outside links; three of
 * them with 700 characters together, and more running text than link text, make an article. (A short
 * news item has 80 to 150 words, so 500 to 900 characters.) Pages of teasers seldom have a
 * paragraph over 80 characters outside a link.
 */
export const READABLE = { paragraph: 80, paragraphs: 3, characters: 700, linkShare: 0.5, elements: 2000 } as const;

const ELEMENTS_PER_STEP = 16;
const PARAGRAPHS = 'p, li, td, blockquote, div > br';

/** Own readability score of a page without metadata: see `READABLE`. */
function* scoreSteps(document: Document): Steps<GateResult['why']> {
  const body = bodyOf(document);
  if (!body) return 'no-text';
  let characters = 0;
  let paragraphs = 0;
  let linked = 0;
  const seen = new Set<Element>();
  for (const [i, found] of queryAll(body, PARAGRAPHS).slice(0, READABLE.elements).entries()) {
    if (i % ELEMENTS_PER_STEP === 0) yield;
    const element = closest(found, 'p, li, td, blockquote, div') ?? found;
    if (seen.has(element) || closest(element, 'nav, footer, aside, form, dialog, [role="navigation"]')) continue;
    seen.add(element);
    const links = queryAll(element, 'a').reduce((sum, a) => sum + (textContent(a)?.trim().length ?? 0), 0);
    const own = (textContent(element)?.trim().length ?? 0) - links;
    linked += links;
    if (own < READABLE.paragraph) continue;
    paragraphs += 1;
    characters += own;
    if (
      paragraphs >= READABLE.paragraphs &&
      characters >= 3 * READABLE.characters &&
      linked < characters * READABLE.linkShare
    )
      break;
  }
  if (characters === 0) return 'no-text';
  if (linked > characters * READABLE.linkShare) return 'links';
  return paragraphs >= READABLE.paragraphs && characters >= READABLE.characters ? 'readable' : 'little-text';
}

/** A start page: its path is empty, and nothing but `og:type` may call it an article. */
const isFrontPage = (address: PageAddress | null): boolean =>
  address !== null && address.hostname !== '' && /^\/(?:index\.\w+|home|[a-z]{2}\/?)?$/i.test(address.pathname);

/**
 * Decides cheaply whether a page is an article: by a JSON-LD node of an article type, else by
 * `og:type`, else by a readability score. Start pages are none unless JSON-LD says so.
 */
export function* gateSteps(document: Document, address: PageAddress | null = null): Steps<GateResult> {
  const meta = readMeta(document, address);
  yield;
  if (meta.article) return { article: true, why: 'json-ld', meta };
  const type = metaContent(document, 'og:type')?.toLowerCase() ?? '';
  if (isFrontPage(address)) return { article: false, why: 'list-of-articles', meta };
  if (type === 'article' || type.endsWith(':article')) return { article: true, why: 'og:type', meta };
  const why = yield* scoreSteps(document);
  return { article: why === 'readable', why, meta };
}

/** The same in one go, for pages read without a browser. */
export function isArticle(document: Document, address: PageAddress | null = null): GateResult {
  return runAll(gateSteps(document, address));
}
