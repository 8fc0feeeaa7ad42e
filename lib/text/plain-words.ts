/** Signs and blanks that no pattern of words goes on over. */
const ENDS_WORD: ReadonlySet<number> = new Set([...' \u00a0\n\t,;!?()"“”„«»–—'].map((sign) => sign.charCodeAt(0)));
const STOP = 0x2e;

const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc4 && GERMAN.has(unit));
const GERMAN: ReadonlySet<number> = new Set([...'äöüßÄÖÜ'].map((letter) => letter.charCodeAt(0)));

/**
 * End of the word of English or German letters, undivided, that begins at `from`; `from` where none does that ends before a blank,
 * a comma, a bracket, a quote, a full stop at the end of more than the word, or with the text. Most words are like that, and
 * this tells so in a fraction of the time that patterns for all scripts take; for other words those decide.
 */
export function plainWordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (ENDS_WORD.has(next)) return end;
  return next === STOP && (end + 1 === text.length || ENDS_WORD.has(text.charCodeAt(end + 1))) ? end : from;
}
