import { adjacent, type Token } from '../text';

const HYPHENS = new Set(['-', '‑', '‐']);

/** Whether token `index` is a hyphen with nothing around it. */
export function isHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    HYPHENS.has(token.text) &&
    adjacent(tokens[index - 1], token) &&
    adjacent(token, tokens[index + 1])
  );
}

/** `index`, or the next token when a joining hyphen stands there. */
export function overHyphen(tokens: readonly Token[], index: number): number {
  return isHyphen(tokens, index) ? index + 1 : index;
}
