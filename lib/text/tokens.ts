import type { Span } from '../model';
import { eachWord } from './plain-words';

/** Kinds of token: a run of letters (digits may follow), a written number, or any other single character. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A smallest unit of text. `lower` is `text` in lower case, for table look-ups. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  lower: string;
}

/**
 * Words begin with a letter and may hold digits ("H100", "Q2"). A number is a run of digits with
 * inner full stops, commas or apostrophes ("1.234,5", "76'400") and perhaps a vulgar fraction.
 */
const TOKEN_SOURCE = String.raw`\p{L}[\p{L}\p{M}\p{N}]*|\p{Nd}+(?:[.,'’]\p{Nd}+)*[½¼¾]?|[½¼¾]|[^\s]`;
const TOKEN = new RegExp(TOKEN_SOURCE, 'gu');
const LETTER = /^\p{L}/u;
const DIGIT = /^[\p{Nd}½¼¾]/u;

/**
 * A token pattern that also cuts `prefixes` off the digits they are glued to ("EUR600" → "EUR",
 * "600"), where a word would otherwise keep its digits. Pass it to `tokenize`.
 */
export function tokenPattern(prefixes: readonly string[]): RegExp {
  const cut = [...prefixes].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${cut})(?=\\p{Nd})|${TOKEN_SOURCE}`, 'gu');
}

function kindOf(found: string): TokenKind {
  const code = found.charCodeAt(0);
  if (code >= 0x80) return LETTER.test(found) ? 'word' : DIGIT.test(found) ? 'number' : 'mark';
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'word';
  return code >= 0x30 && code <= 0x39 ? 'number' : 'mark';
}

/** The tokens of `text` in order; white space is in none of them. Linear. */
export function tokenize(text: string, pattern: RegExp = TOKEN): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, found: string, start: number): void => {
    tokens.push({ kind, text: found, lower: found.toLowerCase(), start, end: start + found.length });
  };
  eachWord(
    text,
    pattern,
    (start, end) => push('word', text.slice(start, end), start),
    ({ 0: found, index }) => push(kindOf(found), found, index),
  );
  return tokens;
}

/** Whether nothing, not even a blank, stands between two neighbouring tokens. */
export function adjacent(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && before.end === after.start;
}
