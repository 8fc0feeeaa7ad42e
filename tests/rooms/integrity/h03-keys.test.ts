import { beforeAll, describe, expect, it } from 'vitest';
import {
  checkPublicKey,
  EnvelopeError,
  fromBase64,
  KeyError,
  type KeyPair,
  keyIdOf,
  makeKeyPair,
  openEnvelope,
  rawKeyOf,
  sign,
  signEnvelope,
  signedBytes,
  toBase64,
  verifies,
} from '../../../lib/integrity';
import type { FeedEnvelope, FeedKey } from '../../../lib/model';
import { encoding, encodings, PRIME, smallOrderPoints } from './small-order';

const TYPE = 'application/vnd.test+json;v=1';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const jsonOf = (value: unknown): Uint8Array<ArrayBuffer> => bytesOf(JSON.stringify(value));
const readBack = (file: Uint8Array): FeedEnvelope => JSON.parse(new TextDecoder().decode(file)) as FeedEnvelope;
const payload = bytesOf('{"a":1}');

let ann: KeyPair;
let bob: KeyPair;
let eve: KeyPair;
beforeAll(async () => {
  [ann, bob, eve] = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()]);
});

const open = (file: Uint8Array, keys: readonly FeedKey[], threshold = 1) =>
  openEnvelope(file, TYPE, keys, { keys: keys.map(({ id }) => id), threshold }, 10_000);

describe('H03 keys of small order', () => {
  const points = smallOrderPoints();

  it('are eight points, by the curve itself', () => {
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
  });

  it('are refused in every encoding, and so is every y that is the prime or more', () => {
    const all = points.flatMap(encodings);
    expect(new Set(all.map((one) => toBase64(one))).size).toBe(14);
    for (const one of all) expect(() => checkPublicKey(one)).toThrow(KeyError);
    for (let y = PRIME; y < 2n ** 255n; y++) {
      for (const sign of [0, 1] as const) expect(() => checkPublicKey(encoding(y, sign))).toThrow(KeyError);
    }
  });

  it('would let anybody sign: the platform takes the point of order 1 for a key', async () => {
    const identity = encoding(1n, 0);
    const forged = new Uint8Array(64);
    forged[0] = 1;
    // Not our own check: this is why there is one. An engine that refuses it is as good.
    const taken = await verifies(identity, forged, bytesOf('anything'));
    const pub = toBase64(identity);
    const key: FeedKey = { id: await keyIdOf(identity), alg: 'ed25519', pub };
    const file = jsonOf({
      payloadType: TYPE,
      payload: toBase64(payload),
      signatures: [{ keyid: key.id, sig: toBase64(forged) }],
    });
    expect(typeof taken).toBe('boolean');
    await expect(open(file, [key])).rejects.toThrow(KeyError);
  });

  it('do not hit keys that people make', () => {
    for (const { pub } of [ann, bob, eve]) expect(() => checkPublicKey(fromBase64(pub) as Uint8Array)).not.toThrow();
    expect(() => checkPublicKey(encoding(PRIME - 2n, 1))).not.toThrow();
    expect(() => checkPublicKey(encoding(2n, 0))).not.toThrow();
  });
});

describe('H03 keys', () => {
  it.each([0, 31, 33, 64])('of %i bytes are refused', (length) => {
    expect(() => checkPublicKey(new Uint8Array(length).fill(7))).toThrow(/32 bytes/);
  });

  it('go by the hash of their bytes, not by the id that is written beside them', async () => {
    await expect(rawKeyOf({ id: bob.id, alg: 'ed25519', pub: ann.pub })).rejects.toThrow(/SHA-256/);
    expect(await rawKeyOf({ id: ann.id, alg: 'ed25519', pub: ann.pub })).toEqual(fromBase64(ann.pub));
  });

  it('verify the vectors of RFC 8032, section 7.1', async () => {
    const bytes = (hex: string): Uint8Array =>
      Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const key = bytes('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const signature = bytes(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(await verifies(key, signature, bytes('72'))).toBe(true);
    expect(await verifies(key, signature, bytes('73'))).toBe(false);
  });

  it('refuse a signature whose second half was moved by the order of the group', async () => {
    const message = bytesOf('x');
    const signature = await sign(ann, message);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let s = 0n;
    for (let i = 63; i >= 32; i--) s = (s << 8n) | BigInt(signature[i] ?? 0);
    const moved = Uint8Array.from(signature);
    for (let i = 0, rest = s + order; i < 32; i++, rest >>= 8n) moved[32 + i] = Number(rest & 255n);
    expect(await verifies(fromBase64(ann.pub) as Uint8Array, signature, message)).toBe(true);
    expect(await verifies(fromBase64(ann.pub) as Uint8Array, moved, message)).toBe(false);
  });
});

describe('H03 envelopes', () => {
  it('sign type and payload with their lengths (DSSE, protocol.md)', () => {
    const text = new TextDecoder().decode(signedBytes('http://example.com/HelloWorld', bytesOf('hello world')));
    expect(text).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    expect(new TextDecoder().decode(signedBytes('ü', bytesOf('ä')))).toBe('DSSEv1 2 ü 2 ä');
  });

  it('give the bytes that were signed, for as many different keys as it takes', async () => {
    const file = await signEnvelope(payload, TYPE, [ann, bob]);
    expect(await open(file, [ann, bob], 2)).toEqual(payload);
    expect(await open(await signEnvelope(payload, TYPE, [bob]), [ann, bob], 1)).toEqual(payload);
    await expect(open(await signEnvelope(payload, TYPE, [bob]), [ann, bob], 2)).rejects.toThrow(/1 of the 2/);
  });

  it('do not count one key twice', async () => {
    const file = readBack(await signEnvelope(payload, TYPE, [ann]));
    const twice = { ...file, signatures: [...file.signatures, ...file.signatures] };
    await expect(open(jsonOf(twice), [ann, bob], 2)).rejects.toThrow(/twice/);
    const renamed = { ...file, signatures: [...file.signatures, { ...file.signatures[0], keyid: bob.id }] };
    await expect(open(jsonOf(renamed), [ann, bob], 2)).rejects.toThrow(/1 of the 2/);
    const aliased = [ann, { ...ann, id: bob.id }];
    await expect(open(jsonOf(renamed), aliased, 2)).rejects.toThrow(KeyError);
  });

  it('do not count keys outside the role, and are not harmed by them', async () => {
    await expect(open(await signEnvelope(payload, TYPE, [eve]), [ann])).rejects.toThrow(EnvelopeError);
    expect(await open(await signEnvelope(payload, TYPE, [eve, ann]), [ann])).toEqual(payload);
    const role = { keys: [ann.id], threshold: 1 };
    const file = await signEnvelope(payload, TYPE, [bob]);
    await expect(openEnvelope(file, TYPE, [ann, bob], role, 10_000)).rejects.toThrow(EnvelopeError);
  });

  it('are refused under another type, however they are told', async () => {
    const other = await signEnvelope(payload, `${TYPE}x`, [ann]);
    await expect(open(other, [ann])).rejects.toThrow(/signed as/);
    await expect(open(jsonOf({ ...readBack(other), payloadType: TYPE }), [ann])).rejects.toThrow(EnvelopeError);
  });

  it('take the algorithm from nobody: a file may not name one', async () => {
    const file = readBack(await signEnvelope(payload, TYPE, [ann]));
    await expect(open(jsonOf({ ...file, alg: 'none' }), [ann])).rejects.toThrow(EnvelopeError);
    const named = { ...file, signatures: file.signatures.map((one) => ({ ...one, alg: 'none' })) };
    await expect(open(jsonOf(named), [ann])).rejects.toThrow(EnvelopeError);
    await expect(open(jsonOf({ ...file, signatures: [] }), [ann])).rejects.toThrow(EnvelopeError);
  });

  it('are refused with another spelling of the same payload', async () => {
    const file = readBack(await signEnvelope(bytesOf('ab'), TYPE, [ann]));
    expect(file.payload).toBe('YWI=');
    for (const spelled of ['YWJ=', 'YWI', 'YW I=', 'YWI=\n']) {
      await expect(open(jsonOf({ ...file, payload: spelled }), [ann])).rejects.toThrow(EnvelopeError);
    }
  });
});
