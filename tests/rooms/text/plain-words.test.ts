/** Words of plain letters are told by a look at each letter: always where the patterns for all scripts would end them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../lib/names/tokens';
import { plainWordEnd, tokenize, tokenPattern } from '../../../lib/text';
import { LONG } from '../../../scripts/bench/random';

/** Pieces at which words may or may not end. */
const PIECES = [
  ...[
    'Wort',
    'word',
    'Größe',
    'ÜBER',
    'naïve',
    'łódź',
    'OpenAI',
    'EUR',
    'H100',
    'é',
    'e\u0301',
    'ß',
    '東京',
    'İ',
    'x',
    'Å',
  ],
  ...[
    ' ',
    '\u00a0',
    '\u202f',
    '\n',
    '\t',
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '(',
    ')',
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '–',
    '—',
  ],
  ...['-', '‑', "'", '’', '&', '+', '@', '/', '%', '$', '€', '7', '12.5', '½', '\u0308', '😀', '. ', '.a', '.7', '.)'],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** What a token is, and what a written word is, in whatever script. */
const TOKEN = tokenPattern(['EUR']);
const WRITTEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑.&'’+:@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:\+(?![\p{L}\p{N}]))?/gu;

const spansIn = (text: string, pattern: RegExp): [number, number][] =>
  [...text.matchAll(new RegExp(pattern))].map(({ index, 0: found }) => [index, index + found.length]);
const spansOf = (tokens: readonly { start: number; end: number }[]): [number, number][] =>
  tokens.map(({ start, end }) => [start, end]);

describe('words of plain letters', () => {
  it('end before blanks, commas, brackets, quotes and full stops that end more', () => {
    expect(plainWordEnd('Größe, sagt', 0)).toBe(5);
    expect(plainWordEnd('am Ende.', 3)).toBe(7);
    expect(plainWordEnd('U.S. Steel', 0)).toBe(0);
    expect(plainWordEnd('H100 chips', 0)).toBe(0);
    expect(plainWordEnd('Scale-AI', 0)).toBe(0);
  });

  it('are the tokens that the pattern finds, in any text', () => {
    const check = (text: string): void => {
      const found = tokenize(text, TOKEN);
      expect(spansOf(found)).toEqual(spansIn(text, TOKEN));
      for (const { text: word, lower, start, end } of found) {
        expect(word).toBe(text.slice(start, end));
        expect(lower).toBe(word.toLowerCase());
      }
    };
    fc.assert(fc.property(texts, check), { numRuns: 2000 * LONG });
  });

  it('are the written words that the pattern finds, in any text, and like names where they have a capital', () => {
    const check = (text: string): void => {
      const found = tokensOf(text);
      expect(spansOf(found)).toEqual(spansIn(text, WRITTEN));
      for (const { text: word, nameLike } of found)
        if (/^\p{L}+$/u.test(word) && /\p{Lu}/u.test(word)) expect(nameLike).toBe(true);
    };
    fc.assert(fc.property(texts, check), { numRuns: 2000 * LONG });
  });
});
