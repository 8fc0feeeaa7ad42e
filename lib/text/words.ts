import type { Span } from '../model';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of `text`: letters and digits with inner apostrophes and hyphens ("Scale-AI-Deal", "Meta’s"). */
export function words(text: string): Span[] {
  return Array.from(text.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
