import { type Token, tokenize } from './tokens';

interface Entry<T> {
  /** Token texts in lower case, or as written where capitals count. */
  parts: string[];
  value: T;
  caseSensitive: boolean;
  /** `glued[i]`: nothing may stand between part i and part i + 1. */
  glued: boolean[];
}

/** A phrase that was found: its value and how many tokens it takes. */
export interface PhraseMatch<T> {
  value: T;
  length: number;
}

/** A list of phrases that is looked up by token; the longest phrase wins. */
export interface Phrases<T> {
  /** First tokens of all phrases in lower case, to skip other places cheaply. */
  firsts: ReadonlySet<string>;
  /** The longest phrase that begins with token `index`. */
  at(tokens: readonly Token[], index: number): PhraseMatch<T> | null;
  /** The longest phrase whose last token is the one before `end`. */
  before(tokens: readonly Token[], end: number): PhraseMatch<T> | null;
}

function fits<T>({ parts, glued, caseSensitive }: Entry<T>, tokens: readonly Token[], from: number): boolean {
  if (from < 0 || from + parts.length > tokens.length) return false;
  for (let k = parts.length - 1; k >= 0; k--) {
    const token = tokens[from + k] as Token;
    if ((caseSensitive ? token.text : token.lower) !== parts[k]) return false;
    if (glued[k] && token.end !== tokens[from + k + 1]?.start) return false;
  }
  return true;
}

const found = <T>({ value, parts }: Entry<T>): PhraseMatch<T> => ({ value, length: parts.length });

const add = <T>(index: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void => {
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
};

/**
 * Compiles phrases to a look-up by first and by last token. A phrase is written as in text ("mehr
 * als", "US-Dollar"): a blank in it stands for any gap, none for none. Entries given as
 * `caseSensitive` must match capitals. Time per look-up depends on the table, not on the text.
 */
export function compilePhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  options: { caseSensitive?: boolean } = {},
): Phrases<T> {
  const caseSensitive = options.caseSensitive ?? false;
  const first = new Map<string, Entry<T>[]>();
  const last = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const tokens = tokenize(phrase);
    const parts = tokens.map((token) => (caseSensitive ? token.text : token.lower));
    const glued = tokens.map((token, k) => token.end === tokens[k + 1]?.start);
    const entry = { parts, value, caseSensitive, glued };
    add(first, tokens[0]?.lower ?? '', entry);
    add(last, tokens.at(-1)?.lower ?? '', entry);
  }
  for (const index of [first, last]) {
    for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  }
  return {
    firsts: new Set(first.keys()),
    at(tokens, index) {
      const token = tokens[index];
      const list = token && first.get(token.lower);
      if (list) for (const entry of list) if (fits(entry, tokens, index)) return found(entry);
      return null;
    },
    before(tokens, end) {
      const token = tokens[end - 1];
      const list = token && last.get(token.lower);
      if (list) for (const entry of list) if (fits(entry, tokens, end - entry.parts.length)) return found(entry);
      return null;
    },
  };
}
