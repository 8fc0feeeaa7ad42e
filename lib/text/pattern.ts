const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** `literal` with every character that a regular expression would read specially escaped. */
export function escapePattern(literal: string): string {
  return literal.replace(SPECIAL, '\\$&');
}

/** Matches where no letter or digit stands before. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
/** Matches where no letter or digit follows. */
export const WORD_END = '(?![\\p{L}\\p{N}])';

/** How a word list becomes a pattern. */
export interface WordPatternOptions {
  /** Whether capitals count; default no. */
  caseSensitive?: boolean;
  /** Which sides need a word edge; default both. `start` alone finds words that begin with an entry. */
  edges?: 'both' | 'start' | 'end' | 'none';
}

/**
 * A global pattern for a list of words or phrases: escaped, longest first, with edges that know
 * Unicode letters and digits (`\b` does not: it sees an edge in "für"). A blank in an entry matches
 * one white-space character. An empty list matches nothing. Alternation of literals: linear.
 */
export function wordPattern(words: readonly string[], options: WordPatternOptions = {}): RegExp {
  const { caseSensitive = false, edges = 'both' } = options;
  const flags = caseSensitive ? 'gu' : 'giu';
  const list = [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (list.length === 0) return new RegExp('(?!)', flags);
  const body = list.map((word) => escapePattern(word).replaceAll(' ', '\\s')).join('|');
  const before = edges === 'both' || edges === 'start' ? WORD_START : '';
  const after = edges === 'both' || edges === 'end' ? WORD_END : '';
  return new RegExp(`${before}(?:${body})${after}`, flags);
}
