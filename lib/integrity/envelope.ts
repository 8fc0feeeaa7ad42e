import { envelopeSchema, type FeedEnvelope, type FeedKey, type FeedRoot } from '../model';
import { fromBase64, toBase64 } from './base64';
import { joinedBytes } from './bytes';
import { type KeyPair, rawKeyOf, sign, verifies } from './ed25519';
import { readJson } from './json';

type Bytes = Uint8Array<ArrayBuffer>;

/** An envelope that is not signed as it must be; the message says why. */
export class EnvelopeError extends Error {
  override name = 'EnvelopeError';
}

/** Which keys may sign, and how many different ones it takes. */
export type SigningRole = FeedRoot['roles']['root'];

/**
 * The bytes that are signed for a payload: DSSE's pre-authentication encoding, version 1
 * (secure-systems-lab/dsse, protocol.md): `DSSEv1 <length of type> <type> <length of payload> <payload>`, lengths in
 * bytes, decimal.
 */
export function signedBytes(type: string, payload: Uint8Array): Bytes {
  const encoder = new TextEncoder();
  const typeBytes = encoder.encode(type);
  const head = encoder.encode(`DSSEv1 ${typeBytes.length} ${type} ${payload.length} `);
  return joinedBytes([head, payload]);
}

/** An envelope's parts, before any signature was looked at. */
export interface ReadEnvelope {
  readonly payload: Bytes;
  readonly signatures: FeedEnvelope['signatures'];
}

/**
 * Reads an envelope of at most `most` bytes without looking at its signatures. Throws JsonError for bytes that are no
 * strict JSON, EnvelopeError for another form or type and for two signatures of one key.
 */
export function readEnvelope(bytes: Uint8Array, type: string, most: number): ReadEnvelope {
  const parsed = envelopeSchema.safeParse(readJson(bytes, { bytes: most, depth: 4 }));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EnvelopeError(`not an envelope: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const { payloadType, payload, signatures } = parsed.data;
  if (payloadType !== type) throw new EnvelopeError(`signed as ${payloadType.slice(0, 100)}, not as ${type}`);
  const decoded = fromBase64(payload);
  if (decoded === null) throw new EnvelopeError('its payload is not base64');
  if (new Set(signatures.map(({ keyid }) => keyid)).size < signatures.length) {
    throw new EnvelopeError('one key signed it twice');
  }
  return { payload: decoded, signatures };
}

/**
 * Checks that enough different keys of a role signed a payload. Signatures of keys outside the role do not count and
 * do no harm. Throws EnvelopeError when too few fit, KeyError for a key of the role that must not be used.
 */
export async function checkSignatures(
  { payload, signatures }: ReadEnvelope,
  type: string,
  keys: readonly FeedKey[],
  role: SigningRole,
): Promise<void> {
  const message = signedBytes(type, payload);
  const fitting = new Set<string>();
  for (const { keyid, sig } of signatures) {
    const key = role.keys.includes(keyid) ? keys.find(({ id }) => id === keyid) : undefined;
    const signature = fromBase64(sig);
    if (key === undefined || signature === null) continue;
    if (await verifies(await rawKeyOf(key), signature, message)) fitting.add(keyid);
  }
  if (fitting.size < role.threshold) {
    throw new EnvelopeError(`${fitting.size} of the ${role.threshold} signatures that it takes are the publisher's`);
  }
}

/**
 * The signed bytes of an envelope: they, and nothing else, are what may be read on. Throws as `readEnvelope` and
 * `checkSignatures` do.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  type: string,
  keys: readonly FeedKey[],
  role: SigningRole,
  most: number,
): Promise<Bytes> {
  const envelope = readEnvelope(bytes, type, most);
  await checkSignatures(envelope, type, keys, role);
  return envelope.payload;
}

/** The file of an envelope around a payload, signed by every key given, in their order. */
export async function signEnvelope(payload: Uint8Array, type: string, keys: readonly KeyPair[]): Promise<Bytes> {
  const message = signedBytes(type, payload);
  const signatures: FeedEnvelope['signatures'] = [];
  for (const key of keys) signatures.push({ keyid: key.id, sig: toBase64(await sign(key, message)) });
  const envelope: FeedEnvelope = { payloadType: type, payload: toBase64(payload), signatures };
  return new TextEncoder().encode(`${JSON.stringify(envelope)}\n`);
}
