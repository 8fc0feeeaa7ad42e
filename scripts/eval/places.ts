/** Places in the visible text of an article, with white space made even, so that labels and targets meet. */
import { overlaps, type Span, type Target } from '../../lib/model';
import type { Quote } from './labels';

/** Text without soft hyphens and zero-width blanks, with every run of white space as one blank. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Occurrences of `words` in `text`, counted as plain substrings that may overlap. */
export function countOf(text: string, words: string): number {
  let n = 0;
  if (words !== '') for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) n += 1;
  return n;
}

/** Place of the `nth` occurrence of `words`, from 1; null when there are fewer. */
export function nthPlace(text: string, words: string, nth: number): Span | null {
  if (words === '') return null;
  let start = -1;
  for (let k = 0; k < nth; k++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + words.length };
}

/** Whether both places exist and share a character. */
export const meet = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && overlaps(a, b);

/** Characters shown on each side of a place. */
const AROUND = 90;

/** An article's visible text and the places in it. */
export interface Places {
  readonly text: string;
  /** Place of a label. */
  of(quote: Quote): Span | null;
  /** All places of a label's words, whichever occurrence it names. */
  everywhere(passage: string | Quote): Span[];
  /** Place of a target that the pipeline gave. */
  at(target: Target): Span | null;
  /** The words around a place, with the place in marks. */
  excerpt(place: Span | null): string;
}

/** Places in an article's text as the pipeline reads it. */
export function placesIn(articleText: string): Places {
  const text = squeeze(articleText);
  return {
    text,
    of: (quote) => nthPlace(text, squeeze(quote.text), quote.nth),
    everywhere(passage) {
      const words = squeeze(typeof passage === 'string' ? passage : passage.text);
      return Array.from({ length: countOf(text, words) }, (_, k) => nthPlace(text, words, k + 1)).filter(
        (place) => place !== null,
      );
    },
    at(target) {
      const words = squeeze(target.exact);
      return nthPlace(text, words, Math.max(1, countOf(squeeze(articleText.slice(0, target.end)), words)));
    },
    excerpt(place) {
      if (!place) return '';
      const from = text.lastIndexOf(' ', Math.max(0, place.start - AROUND)) + 1;
      const blank = text.indexOf(' ', place.end + AROUND);
      const to = blank < 0 ? text.length : blank;
      const marked = `${text.slice(from, place.start)}»${text.slice(place.start, place.end)}«${text.slice(place.end, to)}`;
      return `${from > 0 ? '…' : ''}${marked}${to < text.length ? '…' : ''}`;
    },
  };
}
