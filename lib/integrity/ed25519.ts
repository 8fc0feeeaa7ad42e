import type { FeedKey } from '../model';
import { fromBase64, toBase64 } from './base64';
import { sha256HexOfBytes } from './hash';

type Bytes = Uint8Array<ArrayBuffer>;

/** A public key that must not be used; the message says why. */
export class KeyError extends Error {
  override name = 'KeyError';
}

const KEY_BYTES = 32;
/** The field's prime is 2^255 - 19 (RFC 8032, section 5.1); its last byte first differs from 0xff. */
const PRIME_LOW = 0xed;
const PRIME_HIGH = 0x7f;

/**
 * The y of all points whose order divides 8, little-endian: 1 (order 1), -1 (order 2), 0 (order 4) and the two of
 * order 8. With such a key a signature exists that fits any text, and no engine refuses it.
 */
const SMALL_ORDER: readonly string[] = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
];

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether a y, little-endian, is the prime or more: such a number stands for a smaller one a second time. */
function isBeyondPrime(y: Uint8Array): boolean {
  return y[31] === PRIME_HIGH && (y[0] ?? 0) >= PRIME_LOW && y.subarray(1, 31).every((byte) => byte === 0xff);
}

/**
 * Refuses raw Ed25519 public keys that would let anybody sign: points of small order in any encoding (the sign bit
 * of x does not count), and y written as itself plus the prime. Throws KeyError, also for a wrong length.
 */
export function checkPublicKey(raw: Uint8Array): void {
  if (raw.length !== KEY_BYTES) throw new KeyError(`a key has ${KEY_BYTES} bytes, not ${raw.length}`);
  const y = Uint8Array.from(raw);
  y[31] = (raw[31] ?? 0) & 0x7f;
  if (isBeyondPrime(y)) throw new KeyError('a key that is not in canonical encoding');
  if (SMALL_ORDER.includes(hexOf(y))) throw new KeyError('a key of small order, with which anybody could sign');
}

/** Id of a public key: SHA-256 of its 32 raw bytes. */
export function keyIdOf(raw: Uint8Array): Promise<string> {
  return sha256HexOfBytes(raw as Bytes);
}

/** Raw bytes of a key of a root, checked against `checkPublicKey` and its id. Throws KeyError. */
export async function rawKeyOf(key: FeedKey): Promise<Bytes> {
  const raw = fromBase64(key.pub);
  if (raw === null) throw new KeyError(`key ${key.id.slice(0, 8)}: not base64`);
  checkPublicKey(raw);
  if ((await keyIdOf(raw)) !== key.id) throw new KeyError(`key ${key.id.slice(0, 8)}: its id is not its SHA-256`);
  return raw;
}

/** Whether a signature of 64 bytes over `message` is that of a raw public key, which must have been checked before. */
export async function verifies(raw: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', raw as Bytes, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature as Bytes, message as Bytes);
  } catch {
    return false;
  }
}

/** A pair of keys as a publisher keeps it: the public key, and the private one in PKCS #8 (base64). */
export interface KeyPair extends FeedKey {
  readonly pkcs8: string;
}

/** A new pair of keys from the platform's source of randomness. */
export async function makeKeyPair(): Promise<KeyPair> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { id: await keyIdOf(raw), alg: 'ed25519', pub: toBase64(raw), pkcs8: toBase64(pkcs8) };
}

/** Signature of a message. Throws KeyError when the private key cannot be read. */
export async function sign({ id, pkcs8 }: KeyPair, message: Uint8Array): Promise<Bytes> {
  const der = fromBase64(pkcs8);
  try {
    if (der === null) throw new KeyError('not base64');
    const key = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message as Bytes));
  } catch {
    throw new KeyError(`key ${id.slice(0, 8)}: its private half cannot be read`);
  }
}
