/** Letters by which words are grouped. */
const GROUPED_BY = 3;

/** A list of words of which one may end another word. */
export interface Suffixes {
  /** The first word of the list that `word` ends in, with its place in the list; null when none does. */
  of(word: string): { readonly word: string; readonly rank: number } | null;
}

/** Indexes `words` by their last letters, so that a look-up does not depend on the length of the list. */
export function suffixesOf(words: readonly string[]): Suffixes {
  const groups = new Map<string, { word: string; rank: number }[]>();
  const lengths = new Set<number>();
  for (const [rank, word] of words.entries()) {
    const key = word.slice(-GROUPED_BY);
    lengths.add(key.length);
    const group = groups.get(key);
    if (group) group.push({ word, rank });
    else groups.set(key, [{ word, rank }]);
  }
  return {
    of(word) {
      let best: { word: string; rank: number } | null = null;
      for (const length of lengths) {
        const found = groups.get(word.slice(-length))?.find((entry) => word.endsWith(entry.word));
        if (found && (best === null || found.rank < best.rank)) best = found;
      }
      return best;
    },
  };
}
