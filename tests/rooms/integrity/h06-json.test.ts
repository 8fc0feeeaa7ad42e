import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, JsonError, readCanonical, readJson, sha256Hex } from '../../../lib/integrity';
import { LONG } from '../../../scripts/bench/random';

const read = (text: string | Uint8Array): unknown =>
  readJson(typeof text === 'string' ? new TextEncoder().encode(text) : text, { bytes: 1_000_000 });

/** Texts that some reader of JSON takes, and what ours says. */
const TRAPS: readonly [name: string, text: string | Uint8Array, says: RegExp][] = [
  ['a member twice', '{"a":1,"a":2}', /^a \(at .*twice/],
  ['a member twice, once escaped', '{"a":1,"\\u0061":2}', /twice/],
  ['__proto__', '{"a":{"__proto__":{"polluted":true}}}', /^a\.__proto__ .*not allowed/],
  ['__proto__, escaped', '{"\\u005f_proto__":1}', /not allowed/],
  ['constructor', '{"constructor":{"prototype":{"polluted":true}}}', /not allowed/],
  ['-0', '[-0]', /^0 .*-0/],
  ['1.0', '[1.0]', /shortest/],
  ['1e400', '[1e400]', /1e400/],
  ['-1e400', '[-1e400]', /shortest/],
  ['an integer beyond 2^53 - 1', '[9007199254740993]', /exact/],
  ['more digits than a number holds', '[0.1000000000000000055511151231257827]', /exact/],
  ['a leading zero', '[01]', /does not end/],
  ['a plus sign', '[+1]', /no JSON value/],
  ['a bare point', '[.5]', /no JSON value/],
  ['hexadecimal', '[0x10]', /does not end/],
  ['NaN', '[NaN]', /no JSON value/],
  ['Infinity', '[-Infinity]', /no JSON value/],
  ['a lone high surrogate', '["\\ud800"]', /surrogate/],
  ['a lone low surrogate', '["x\\udc00"]', /surrogate/],
  ['a lone surrogate as a name', '{"\\udfff":1}', /surrogate/],
  ['a lone surrogate in the bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), /UTF-8/],
  ['an overlong byte', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), /UTF-8/],
  ['a byte order mark', '\uFEFF{}', /byte order mark/],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), /UTF-8/],
  ['a bare line end in a text', '["a\r\nb"]', /control character/],
  ['a bare NUL in a text', '["a\u0000b"]', /control character/],
  ['NUL after the end', '{}\u0000', /after its end/],
  ['a second value', '{} {}', /after its end/],
  ['a comma at the end', '[1,]', /no JSON value/],
  ['a comma at the end of an object', '{"a":1,}', /no name/],
  ['a comment', '{} // x', /after its end/],
  ['single quotes', "{'a':1}", /no name/],
  ['a name without quotes', '{a:1}', /no name/],
  ['an escape of JavaScript', '["\\x41"]', /escape/],
  ['a broken escape', '["\\u00g0"]', /escape/],
  ['an open text', '["abc', /does not end/],
  ['an open object', '{"a":1', /does not end/],
  ['a no-break blank', '\u00a0{}', /no JSON value/],
  ['nothing', '', /no JSON value/],
  ['depth', `${'['.repeat(20)}${']'.repeat(20)}`, /deep/],
];

describe('H06 strict JSON', () => {
  it.each(TRAPS)('refuses %s', (_, text, says) => {
    expect(() => read(text)).toThrow(says);
    expect(() => read(text)).toThrow(JsonError);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('names the place', () => {
    expect(() => read('{"a":[{"b":1},{"b":tru}]}')).toThrow(/^a\.1\.b \(at 19\)/);
  });

  it('reads what is JSON, with blanks of every kind', () => {
    expect(read(' {\r\n\t"a" : [ 1 , -2.5e-7 , true , false , null , "\\u00fc\\n\\ud83d\\ude00/\\/" ] } \n')).toEqual({
      a: [1, -2.5e-7, true, false, null, 'ü\n😀//'],
    });
    expect(read('[1e-7,0,-1.5,9007199254740991]')).toEqual([1e-7, 0, -1.5, 9007199254740991]);
  });

  it('reads what the platform writes as the platform reads it', () => {
    const text = fc.string({ unit: 'grapheme' });
    const data = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.boolean(),
        fc.constant(null),
        fc.maxSafeInteger().map((n) => n + 0),
        fc.array(tie('value')),
        fc.dictionary(
          text.filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name)),
          tie('value'),
        ),
      ),
    })).value;
    fc.assert(
      fc.property(data, (value) => {
        const json = JSON.stringify(value);
        expect(read(json)).toEqual(JSON.parse(json));
      }),
      { numRuns: 200 * LONG },
    );
  });

  it('never takes what the platform refuses, and reads the rest alike', () => {
    const signs = '{}[]",:\\/ue0019.-+tfn \n\u00e4'.split('');
    const text = fc.array(
      fc.oneof(fc.constantFrom(...signs), fc.constantFrom('true', 'null', '"a":', '\\u00e4', '1e5')),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const json = parts.join('');
        let ours: unknown;
        try {
          ours = read(json);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonError);
          return;
        }
        expect(ours).toEqual(JSON.parse(json));
      }),
      { numRuns: 2_000 * LONG },
    );
  });
});

/** Made for this project in the manner of RFC 8785, section 3.2: value, and the one text that stands for it. */
const VECTORS: readonly [value: unknown, text: string][] = [
  [[56, { d: true, 10: null, 1: [] }], '[56,{"1":[],"10":null,"d":true}]'],
  [{ b: { y: 1, x: 2 }, a: [{ d: 1, c: 2 }] }, '{"a":[{"c":2,"d":1}],"b":{"x":2,"y":1}}'],
  ['\u0007\b\t\n\f\r"\\/\u001f\u007f', '"\\u0007\\b\\t\\n\\f\\r\\"\\\\/\\u001f\u007f"'],
  [[4.5, 0.002, 1e-27, 5e-324, 1e-6, 1e-7], '[4.5,0.002,1e-27,5e-324,0.000001,1e-7]'],
  [{ 10: 1, 9: 2, 1: 3 }, '{"1":3,"10":1,"9":2}'],
  [[0, -0, 1, -1, 9007199254740991, -9007199254740991], '[0,0,1,-1,9007199254740991,-9007199254740991]'],
  [[0.1, 1e-7, 123456789012345.6, 333333333.3333333], '[0.1,1e-7,123456789012345.6,333333333.3333333]'],
  ['\u2028\u2029<>&', '"\u2028\u2029<>&"'],
  [{}, '{}'],
  [[], '[]'],
];

describe('canonical form', () => {
  it.each(VECTORS)('of %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
    expect(readCanonical(text)).toEqual(JSON.parse(text));
  });

  it('orders members by UTF-16 code units, as RFC 8785, section 3.2.3 shows', () => {
    const rest = { 1: 'one', '\r': 'return', '€': 'euro', '\u0080': 'control', '😀': 'face', ö: 'o' };
    expect(Object.values(JSON.parse(canonicalJson(rest)) as Record<string, string>)).toEqual(
      // The platform's reader puts a whole number first, whatever the text says.
      ['one', 'return', 'control', 'o', 'euro', 'face'],
    );
    expect(canonicalJson(rest)).toBe('{"\\r":"return","1":"one","\u0080":"control","ö":"o","€":"euro","😀":"face"}');
    // The seventh of that example, a Hebrew letter, is no NFC.
    expect(() => canonicalJson({ ...rest, '\uFB33': 'dalet' })).toThrow(/NFC/);
  });

  it.each<[string, string]>([
    ['a blank', '{"a": 1}'],
    ['another order', '{"b":1,"a":2}'],
    ['a member twice', '{"a":1,"a":1}'],
    ['an escape that is not needed', '["\\u0041"]'],
    ['an escape in capitals', '["\\u001F"]'],
    ['an escaped slash', '["\\/"]'],
    ['a lone surrogate', '["\\ud800"]'],
    ['a paired surrogate as escapes', '["\\ud83d\\ude00"]'],
    ['1.0', '[1.0]'],
    ['1E3', '[1E3]'],
    ['-0', '[-0]'],
    ['1e400', '[1e400]'],
    ['an integer that is not exact', '[9007199254740992]'],
    ['text that is not NFC', '["u\u0308"]'],
    ['a line end after it', '{}\n'],
    ['a byte order mark', '\uFEFF{}'],
    ['__proto__', '{"__proto__":1}'],
    ['constructor', '[{"constructor":1}]'],
    ['depth', `${'['.repeat(40)}${']'.repeat(40)}`],
    ['no JSON', '{'],
  ])('is told from %s', (_, text) => {
    expect(() => readCanonical(text)).toThrow(JsonError);
  });

  it('is not mistaken for a surrogate: an escaped backslash before u', () => {
    const text = canonicalJson(['\\ud800', '\\\\ud800']);
    expect(readCanonical(text)).toEqual(['\\ud800', '\\\\ud800']);
  });

  it('is found by readCanonical exactly where canonicalJson writes the same', () => {
    const data = fc.object({ key: fc.string(), withNullPrototype: false, maxDepth: 3 });
    fc.assert(
      fc.property(data, (value) => {
        const text = JSON.stringify(value);
        let canonical: string | null;
        try {
          canonical = canonicalJson(JSON.parse(text));
        } catch {
          canonical = null;
        }
        const reserved = /"(__proto__|constructor|prototype)":/.test(text);
        if (canonical === text && !reserved) expect(readCanonical(text)).toEqual(JSON.parse(text));
        else if (!reserved) expect(() => readCanonical(text)).toThrow(JsonError);
      }),
      { numRuns: 500 * LONG },
    );
  });

  it('gives hashes that do not change with the release', async () => {
    const text = canonicalJson({ id: 'müller-ki', amount: 14.3e9, list: ['ß', null, true] });
    expect(await sha256Hex(text)).toBe('2954f004eae7ae1d61b7ebb36b6d41f82ef6facb22dee893d8895823e38cb814');
  });
});
