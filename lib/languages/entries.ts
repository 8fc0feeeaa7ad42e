import { list } from './list';

/** A table that gives every entry of a word list (see `list`) the same value. */
export function all<T>(value: T, words: string): Record<string, T> {
  return Object.fromEntries(list(words).map((word) => [word, value]));
}

/** A counted noun with its written forms as a word list; the first is the base form. */
export function noun(forms: string): Record<string, string> {
  const [base = ''] = list(forms);
  return all(base, forms);
}

/** Every word of `heads` with every word of `tails` after it, joined by a blank. */
export function pairs(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
}
