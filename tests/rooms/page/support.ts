import { parseHTML } from 'linkedom';
import { pageWords as german } from '../../../lib/languages/de/page';
import { pageWords as english } from '../../../lib/languages/en/page';
import { completeHtml, markupVisibility, type Reading, type ReadOptions, readArticle } from '../../../lib/page';

/** A document of the given HTML, fragment or whole. */
export function page(html: string): Document {
  return parseHTML(completeHtml(html)).document as unknown as Document;
}

/** Options of the command line, with the language as declared. */
export const options: ReadOptions = {
  visibility: markupVisibility,
  language: (_, declared) => (declared?.startsWith('de') ? 'de' : 'en'),
  words: [german, english],
};

/** Reads HTML as the command line does. */
export function read(html: string, more: Partial<ReadOptions> = {}): Reading {
  return readArticle(page(html), { ...options, ...more });
}

/** Texts of the blocks. */
export const blocksOf = ({ article }: Reading): string[] =>
  article.blocks.map((b) => article.text.slice(b.start, b.end));

/** Texts of the blocks whose section has this role. */
export const withRole = (reading: Reading, role: string): string[] =>
  reading.article.blocks
    .filter((b) => reading.article.sections[b.section]?.role === role)
    .map((b) => reading.article.text.slice(b.start, b.end));

/** A paragraph long enough to be running text. */
export const paragraph = (about: string): string =>
  `${about} und dazu so viele weitere Wörter, dass der Absatz als laufender Text eines Artikels gelten kann und muss.`;
