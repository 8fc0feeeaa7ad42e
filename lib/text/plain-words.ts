/** Signs and blanks that no pattern of words goes on over. */
const ENDS_WORD: ReadonlySet<number> = new Set([...' \u00a0\n\t,;!?()"“”„«»–—'].map((sign) => sign.charCodeAt(0)));
const STOP = 0x2e;

const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc4 && GERMAN.has(unit));
const GERMAN: ReadonlySet<number> = new Set([...'äöüßÄÖÜ'].map((letter) => letter.charCodeAt(0)));
const BLANK = 0x20;

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

/** Goes through a text from word to word: `plain` is called for each that `plainWordEnd` tells, `other` for each other match of the global `pattern`. Linear where that is. */
export function eachWord(
  text: string,
  pattern: RegExp,
  plain: (start: number, end: number) => void,
  other: (match: RegExpExecArray) => void,
): void {
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === BLANK) {
      at += 1;
      continue;
    }
    const end = plainWordEnd(text, at);
    if (end > at) {
      plain(at, end);
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    other(match);
    at = match.index + match[0].length;
  }
}
