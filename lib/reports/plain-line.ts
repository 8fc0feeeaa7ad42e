/** Signs that show nothing or turn the direction of text around; joiners, which words and emoji need, stay. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text from outside as one line: no line breaks, no signs that hide or reverse what is beside them. */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
}
