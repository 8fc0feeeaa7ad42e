import type { ArticleText, PartialDate, ReadingLanguage } from '../../model';
import type { PageWords } from '../../model/tables/page';
import { countWords, decodeText, plainTextSteps } from '../../text';
import type { Steps } from '../steps';
import { completeHtml, isHtml } from './html';
import { readSteps } from './reader';
import { markupVisibility } from './visibility';

/** Why a text that a person gave cannot be read. */
export type GivenFault = 'empty' | 'too-large' | 'not-text' | 'pdf' | 'no-text' | 'language';

/** Thrown for a text that cannot be read, with the reason. */
export class GivenError extends Error {
  constructor(readonly fault: GivenFault) {
    super(fault);
    this.name = 'GivenError';
  }
}

/** Most bytes of a file, and most characters of a pasted text. */
export const GIVEN_LIMIT = 5 * 1024 * 1024;

/** Texts of at most so many words may be too short to tell their language. */
const SHORT = 60;
/** Characters looked at for signs that a file is no text. */
const SAMPLE = 65_536;
/** Share of signs that no text has from which a file is none. */
const STRANGE_SHARE = 0.005;

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** Whether characters that no writer types make up more of the text than a slip would. */
function isStrange(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let strange = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    const isControl = code < 0x20 && !(code >= 0x09 && code <= 0x0d);
    if (code === 0) return true;
    if (isControl || code === 0x7f || code === 0xfffd || (code >= 0x80 && code <= 0x9f && code !== 0x85)) strange += 1;
  }
  return strange > sample.length * STRANGE_SHARE;
}

/** The text of a file. @throws {GivenError} for one that is too large, empty, a PDF or no text at all. */
export function givenFile(bytes: Uint8Array): string {
  if (bytes.length > GIVEN_LIMIT) throw new GivenError('too-large');
  if (bytes.length === 0) throw new GivenError('empty');
  if (startsWith(bytes, '%PDF-')) throw new GivenError('pdf');
  if (startsWith(bytes, '{\\rtf') || startsWith(bytes, 'PK\u0003\u0004')) throw new GivenError('not-text');
  const text = decodeText(bytes);
  if (isStrange(text)) throw new GivenError('not-text');
  return text;
}

/** How a given text is read. */
export interface GivenOptions {
  /** Language of a text, given what it declares; null for one without tables. */
  language: (text: string, declared: string | null) => ReadingLanguage | null;
  /** Language that the person names; null to find out. */
  chosen: ReadingLanguage | null;
  /** Language taken for a text too short to tell. */
  fallback: ReadingLanguage;
  /** Day of publication that the person names. */
  published: PartialDate | null;
  words: readonly PageWords[];
}

/**
 * Reads a text or the source of a page that a person gave, in steps. HTML becomes a document without a window:
 * nothing in it is run, shown or asked for. Links, scripts and pictures stay what they are, text.
 *
 * @throws {GivenError} when there is nothing to read, or its language has no tables.
 */
export function* givenSteps(raw: string, options: GivenOptions): Steps<ArticleText> {
  if (raw.trim() === '') throw new GivenError('empty');
  if (raw.length > GIVEN_LIMIT) throw new GivenError('too-large');
  if (isStrange(raw)) throw new GivenError('not-text');
  const { chosen, published, words } = options;
  const languageOf = (text: string, declared: string | null): ReadingLanguage | null =>
    chosen ??
    options.language(text, declared) ??
    (countWords(text.slice(0, SAMPLE)) <= SHORT ? options.fallback : null);
  const checked = (article: ArticleText, language: ReadingLanguage | null): ArticleText => {
    if (article.text.trim() === '') throw new GivenError('no-text');
    if (language === null) throw new GivenError('language');
    return { ...article, info: { ...article.info, language, published: published ?? article.info.published } };
  };
  if (!isHtml(raw)) {
    const article = yield* plainTextSteps(raw, { language: () => options.fallback, published });
    return checked(article, languageOf(article.text, null));
  }
  const document = new DOMParser().parseFromString(completeHtml(raw), 'text/html');
  yield;
  const { article, language } = yield* readSteps(document, {
    visibility: markupVisibility,
    language: languageOf,
    words,
  });
  return checked(article, language);
}
