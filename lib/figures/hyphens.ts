import { adjacent, type Token } from '../text';

const isHyphenSign = (text: string): boolean => text === '-' || text === '‑' || text === '‐';

/** Whether token `index` is a hyphen with nothing around it. */
export function isHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    token.kind === 'mark' &&
    isHyphenSign(token.text) &&
    adjacent(tokens[index - 1], token) &&
    adjacent(token, tokens[index + 1])
  );
}

/** `index`, or the next token when a joining hyphen stands there. */
export function overHyphen(tokens: readonly Token[], index: number): number {
  return isHyphen(tokens, index) ? index + 1 : index;
}

/** Longest word that is looked at for its last part. */
const LONGEST_WORD = 60;

/** Whether `word` is a compound whose last part, of at least `shortest` letters, is among `parts`. */
export function endsInOneOf(parts: ReadonlySet<string>, word: string, shortest: number): boolean {
  if (word.length > LONGEST_WORD) return false;
  for (let from = 1; from <= word.length - shortest; from++) if (parts.has(word.slice(from))) return true;
  return false;
}
