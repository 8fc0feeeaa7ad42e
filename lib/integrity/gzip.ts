import { joinedBytes } from './bytes';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is wrong with a packed file: longer than its cap, or not to be unpacked. */
export type GzipFault = 'too-large' | 'damaged';

/** A file that cannot be unpacked within its caps. */
export class GzipError extends Error {
  override name = 'GzipError';
  constructor(
    readonly fault: GzipFault,
    message: string,
  ) {
    super(message);
  }
}

/** Most bytes of a file as it arrives and as it is unpacked. */
export interface GzipCaps {
  readonly packed: number;
  readonly unpacked: number;
}

/**
 * Bytes given to the decoder at a time. Deflate grows a byte to 1,032 at most, and a decoder hands on all that one
 * piece holds before it can be stopped: a bomb costs two megabytes beyond the cap, not all it holds.
 */
const PIECE = 2048;

/** Whether a file begins as gzip does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

const tooLong = (what: string, most: number): GzipError =>
  new GzipError('too-large', `${what} longer than ${most} bytes`);

async function unpackedPieces(bytes: Bytes, most: number): Promise<Bytes[]> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feed = async (): Promise<void> => {
    for (let at = 0; at < bytes.length; at += PIECE) await writer.write(bytes.subarray(at, at + PIECE));
    await writer.close();
  };
  // What ends the reading ends the writing; the reader's error is the one that counts.
  for (const promise of [feed(), writer.closed, reader.closed]) promise.catch(() => undefined);
  const pieces: Bytes[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) throw tooLong('unpacked, it is', most);
      pieces.push(part.value);
    }
    return pieces;
  } catch (error) {
    const reason = error instanceof GzipError ? error : new GzipError('damaged', 'it cannot be unpacked');
    await Promise.allSettled([reader.cancel(reason), writer.abort(reason)]);
    throw reason;
  }
}

/**
 * Unpacked bytes of a file that is gzip as it was published, or already unpacked because its host declared it
 * `Content-Encoding: gzip`; which of both is told by its first bytes. Throws GzipError for a file beyond `caps`
 * (unpacking stops there) and for one that is damaged.
 */
export async function gunzip(bytes: Uint8Array, caps: GzipCaps): Promise<Bytes> {
  const own = bytes as Bytes;
  if (!isGzip(own)) {
    if (own.length > caps.unpacked) throw tooLong('it is', caps.unpacked);
    return own;
  }
  if (own.length > caps.packed) throw tooLong('packed, it is', caps.packed);
  return joinedBytes(await unpackedPieces(own, caps.unpacked));
}

/** Bytes packed as gzip, with the platform's level. */
export async function gzip(bytes: Uint8Array): Promise<Bytes> {
  const packed = new Blob([bytes as Bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
