import { canonicalJson } from './canonical';
import { JsonError } from './json';

const RESERVED = /"(?:__proto__|constructor|prototype)":/;

/**
 * The value of a text that must be its own canonical form (see `canonicalJson`), which the platform's
 * reader may read because nothing it would overlook survives the comparison: no member twice, no blank, no second
 * way to write a number or a text. Throws JsonError for any other text; the message says why.
 */
export function readCanonical(text: string): unknown {
  let value: unknown;
  let canonical: string;
  try {
    value = JSON.parse(text);
    canonical = canonicalJson(value);
  } catch (error) {
    throw new JsonError(error instanceof Error ? error.message : String(error));
  }
  if (canonical !== text)
    throw new JsonError(`value: not in canonical form, from character ${firstGap(canonical, text)} on`);
  if (RESERVED.test(text) && hasReserved(value)) throw new JsonError('value: a member has a name that is not allowed');
  return value;
}

function firstGap(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Whether any object has a member of a name that means something to JavaScript itself. */
function hasReserved(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  if (names.some((name) => name === '__proto__' || name === 'constructor' || name === 'prototype')) return true;
  return names.some((name) => hasReserved((value as Record<string, unknown>)[name]));
}
