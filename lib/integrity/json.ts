/** Bytes or text that are no strict JSON; the message names the place as a path and an offset in UTF-16 code units. */
export class JsonError extends Error {
  override name = 'JsonError';
}

/** How much of JSON is read. */
export interface JsonLimits {
  /** Most bytes of UTF-8. */
  readonly bytes: number;
  /** Deepest nesting of objects and lists; 16 when not given. */
  readonly depth?: number;
}

/** Deepest nesting when a caller says nothing; the files of a feed have five levels. */
const DEPTH = 16;

const LONE_SURROGATE = /\p{Surrogate}/u;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A stretch of a text up to its end, an escape, or a control character, which JSON forbids bare. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
/** Names that mean something to JavaScript itself; no file of ours has a member of that name. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

class Reader {
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly depth: number,
  ) {}

  whole(): unknown {
    if (this.text.startsWith('\uFEFF')) this.fail('a byte order mark stands before it');
    const value = this.value(0);
    this.space();
    if (this.at < this.text.length) this.fail('something stands after its end');
    return value;
  }

  private fail(what: string): never {
    const place = this.path.length === 0 ? 'value' : this.path.join('.').slice(0, 200);
    throw new JsonError(`${place} (at ${this.at}): ${what}`);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private space(): void {
    this.match(SPACE);
  }

  private take(sign: string): boolean {
    this.space();
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private value(depth: number): unknown {
    this.space();
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      if (depth >= this.depth) this.fail(`nested more than ${this.depth} deep`);
      this.at++;
      return first === '{' ? this.object(depth + 1) : this.list(depth + 1);
    }
    if (first === '"') return this.string();
    if (this.take('true')) return true;
    if (this.take('false')) return false;
    if (this.take('null')) return null;
    return this.number();
  }

  private object(depth: number): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    if (this.take('}')) return members;
    do {
      this.space();
      if (this.text[this.at] !== '"') this.fail('a member has no name');
      const name = this.string();
      this.path.push(name);
      if (RESERVED.has(name)) this.fail('a name that is not allowed');
      if (Object.hasOwn(members, name)) this.fail('stands twice');
      if (!this.take(':')) this.fail('a colon is missing');
      members[name] = this.value(depth);
      this.path.pop();
    } while (this.take(','));
    if (!this.take('}')) this.fail('an object does not end');
    return members;
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    if (this.take(']')) return items;
    do {
      this.path.push(items.length);
      items.push(this.value(depth));
      this.path.pop();
    } while (this.take(','));
    if (!this.take(']')) this.fail('a list does not end');
    return items;
  }

  private number(): number {
    const token = this.match(NUMBER);
    if (token === '') this.fail('no JSON value');
    const value = Number(token);
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!exact || JSON.stringify(value) !== token) {
      this.fail(`${token.slice(0, 40)} is not a number in its shortest exact form`);
    }
    return value;
  }

  private string(): string {
    const start = this.at;
    this.at++;
    let text = '';
    for (;;) {
      text += this.match(PLAIN);
      const sign = this.text[this.at];
      this.at++;
      if (sign === '"') break;
      if (sign !== '\\') {
        this.at = start;
        this.fail('a text does not end, or holds a bare control character');
      }
      text += this.escape();
    }
    if (LONE_SURROGATE.test(text)) this.fail('a lone surrogate is no text');
    return text;
  }

  private escape(): string {
    const sign = this.text[this.at] ?? '';
    this.at++;
    if (sign === 'u') {
      const hex = this.text.slice(this.at, this.at + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('an escape that JSON does not have');
      this.at += 4;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    return ESCAPES[sign] ?? this.fail('an escape that JSON does not have');
  }
}

/**
 * Text of UTF-8 bytes. Throws JsonError for bytes that are no UTF-8 and for more bytes than `most`; a byte
 * order mark is kept, so that whoever reads on sees it.
 */
export function utf8Text(bytes: Uint8Array, most: number): string {
  if (bytes.length > most) throw new JsonError(`value: longer than ${most} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new JsonError('value: not UTF-8');
  }
}

/**
 * The value of JSON bytes, read strictly: UTF-8 without a byte order mark, no member twice, none named
 * `__proto__`, `constructor` or `prototype`, no lone surrogates, numbers only in the one form in which
 * ECMAScript writes them (so `1.0`, `-0`, `1e400` and integers beyond 2^53 - 1 are refused), nothing after the
 * end. Throws JsonError that names the place.
 */
export function readJson(bytes: Uint8Array, limits: JsonLimits): unknown {
  return new Reader(utf8Text(bytes, limits.bytes), limits.depth ?? DEPTH).whole();
}
