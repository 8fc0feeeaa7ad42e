import type { ReadingLanguage } from '../../model';
import { attribute, documentElement, parentElement, queryFirst, tagOf } from '../dom';
import type { PageBlock } from './walk';

/** Share of the text nodes that a translator has wrapped from which the page counts as translated. */
const WRAPPED_SHARE = 0.5;

/** Blocks whose wrappers are looked at; of more, evenly spread ones. */
const LOOKED_AT = 1000;

const primary = (tag: string | null): string | null => tag?.trim().toLowerCase().split(/[-_]/)[0] || null;

/** Language that the document names for itself, as its primary subtag; null for none. */
export function languageOf(document: Document): string | null {
  const html = documentElement(document);
  return html && primary(attribute(html, 'lang'));
}

const isWrapper = (element: Element | null): boolean =>
  element !== null && tagOf(element) === 'font' && /vertical-align/i.test(attribute(element, 'style') ?? '');

/** Whether a text node stands in the two nested `font` elements that Chromium's translator puts around it. */
function isWrapped(node: Text): boolean {
  const inner = parentElement(node);
  return isWrapper(inner) && isWrapper(inner && parentElement(inner));
}

/** What is known of the page whose translation is asked for. */
interface TranslationSigns {
  /** Language in which the text is now. */
  language: ReadingLanguage | null;
  /** Language that the document named at first. */
  first: string | null;
  blocks: readonly PageBlock[];
}

/**
 * Whether the browser has translated the page: it says so in its class (Chromium, Edge), most text stands in
 * the wrappers of a translator, or the language that the document names has changed to the one its text is in
 * since it was first read (Firefox).
 */
export function isTranslated(document: Document, { language, first, blocks }: TranslationSigns): boolean {
  const html = documentElement(document);
  if (html === null) return false;
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(attribute(html, 'class') ?? '')) return true;
  const now = languageOf(document);
  if (first !== null && now !== null && now !== first && now === language) return true;
  if (queryFirst(document, 'font') === null) return false;
  let texts = 0;
  let wrapped = 0;
  const stride = Math.ceil(blocks.length / LOOKED_AT);
  for (let i = 0; i < blocks.length; i += stride) {
    const node = blocks[i]?.parts.find((part) => part !== null);
    if (!node) continue;
    texts += 1;
    if (isWrapped(node)) wrapped += 1;
  }
  return wrapped > 0 && wrapped >= texts * WRAPPED_SHARE;
}
