/** Words that are elided before a vowel, as written before the apostrophe. */
export const elisions: readonly string[] = 'l d qu n s j m t c jusqu lorsqu puisqu quoiqu presqu quelqu'.split(' ');

/** A phrase with either apostrophe: straight as typed and curly as printed. */
export const bothApostrophes = (phrase: string): string[] =>
  phrase.includes("'") ? [phrase, phrase.replaceAll("'", '’')] : [phrase];
