import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CanonicalError, canonicalJson, sha256Hex } from '../../../lib/integrity';

describe('canonicalJson', () => {
  it('sorts members by code unit, drops white space and keeps lists in order', () => {
    expect(canonicalJson({ b: [3, 1], a: { z: null, y: true }, '€': 'ü', é: '\n' })).toBe(
      '{"a":{"y":true,"z":null},"b":[3,1],"é":"\\n","€":"ü"}',
    );
    expect(canonicalJson({ b: 1, B: 2, 10: 3, 9: 4 })).toBe('{"10":3,"9":4,"B":2,"b":1}');
  });

  it('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([14.3e9, 1e21 / 1e21, 0.1, 1e-7, -0, 4.5e-3])).toBe('[14300000000,1,0.1,1e-7,0,0.0045]');
  });

  it.each<[string, unknown, RegExp]>([
    ['NaN', { a: [Number.NaN] }, /a\.0: .*finite/],
    ['an inexact integer', { a: 2 ** 53 }, /a: .*exact/],
    ['a lone surrogate', { a: '\uD800x' }, /a: .*surrogate/],
    ['text that is not NFC', { a: 'u\u0308' }, /NFC/],
    ['undefined', { a: undefined }, /a: undefined/],
    ['a date', { a: new Date(0) }, /plain/],
    ['a class instance', new (class X {})(), /value: only plain/],
  ])('refuses %s and says where', (_, value, says) => {
    expect(() => canonicalJson(value)).toThrow(says);
    expect(() => canonicalJson(value)).toThrow(CanonicalError);
  });

  it('refuses what is nested too deep instead of failing on the stack', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow(/deep/);
  });

  it('is the same for the same data in any order, and reads back as the data', () => {
    const text = fc.string({ unit: 'grapheme' }).map((s) => s.normalize('NFC'));
    const data = fc.dictionary(text, fc.oneof(text, fc.boolean(), fc.integer(), fc.array(text), fc.constant(null)));
    fc.assert(
      fc.property(data, (value) => {
        const plain = { ...value };
        const turned = Object.fromEntries(Object.entries(plain).reverse());
        const canonical = canonicalJson(plain);
        expect(canonicalJson(turned)).toBe(canonical);
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(plain)));
      }),
    );
  });
});

describe('sha256Hex', () => {
  it('gives the published test vectors (FIPS 180-4) and hashes UTF-8', async () => {
    expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await sha256Hex('ä')).not.toBe(await sha256Hex('a\u0308'));
  });
});
