/** A value that has no canonical form; the message names the place as a path ("facts.3.amount"). */
export class CanonicalError extends Error {
  override name = 'CanonicalError';
}

/** Deepest nesting accepted; documents of the record have five levels. */
export const MAX_DEPTH = 32;

/** With the `u` flag a surrogate matches only where its other half is missing. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const fail = (path: string, what: string): never => {
  throw new CanonicalError(`${path === '' ? 'value' : path}: ${what}`);
};

/** Text of which nothing need be asked: most of it, and several times faster to tell than to normalise. */
const PLAIN = /^[ -~]*$/;

function text(value: string, path: string): string {
  if (PLAIN.test(value)) return JSON.stringify(value);
  if (LONE_SURROGATE.test(value)) fail(path, 'a lone surrogate is no text');
  if (value.normalize('NFC') !== value) fail(path, 'text is not in Unicode form NFC');
  return JSON.stringify(value);
}

function number(value: number, path: string): string {
  if (!Number.isFinite(value)) fail(path, 'a number must be finite');
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) fail(path, 'an integer beyond 2^53 - 1 is not exact');
  return JSON.stringify(value);
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > MAX_DEPTH) fail(path, `nested more than ${MAX_DEPTH} deep`);
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number') return number(value, path);
  const at = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(value)) return `[${value.map((item, i) => write(item, at(i), depth + 1)).join(',')}]`;
  if (typeof value !== 'object') return fail(path, `${typeof value} has no JSON form`);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) fail(path, 'only plain objects have a canonical form');
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, item]) => `${text(key, at(key))}:${write(item, at(key), depth + 1)}`).join(',')}}`;
}

/**
 * The one text that stands for a JSON value, for hashing: RFC 8785 (JSON Canonicalization Scheme),
 * narrowed to text in Unicode form NFC and to numbers that JSON carries exactly. Members are sorted
 * by UTF-16 code units, there is no white space. Throws CanonicalError for anything else (undefined,
 * dates, class instances, lone surrogates, NaN).
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', 0);
}
