import { joinedBytes, sha256HexOfBytes } from '../integrity';
import { BUNDLED_FEED, BundleError, type BundleStamp, generationHash, stampOfHead } from './bundle';

/** A packaged file: its bytes as they arrive, or its text. */
export type RecordSource = ReadableStream<Uint8Array> | string;

type Bytes = Uint8Array<ArrayBuffer>;

/** A row as it arrives: its text in UTF-8, which takes half the room of text and is hashed as it stands, and its SHA-256. */
export interface ArrivedRow {
  readonly hash: string;
  readonly bytes: Bytes;
}

/** Longest line that is read, in bytes; rows have some thousand. */
const LONGEST_LINE = 16_000_000;
/** Bytes of a text that is given whole which are cut into lines at a time. */
const SLICE = 65_536;
const LINE_END = 10;

/** Text of a row. */
export function textOf({ bytes }: ArrivedRow): string {
  return new TextDecoder().decode(bytes);
}

async function* chunksOf(source: RecordSource): AsyncGenerator<Bytes> {
  if (typeof source === 'string') {
    const bytes = new TextEncoder().encode(source);
    for (let i = 0; i < bytes.length; i += SLICE) yield bytes.subarray(i, i + SLICE);
    return;
  }
  const reader = source.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value as Bytes;
  } catch (error) {
    throw new BundleError(`the packaged record cannot be read: ${String(error)}`);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Lines of a source, as many at a time as have arrived. Throws BundleError when the last one is cut off. */
async function* linesOf(source: RecordSource): AsyncGenerator<Bytes[]> {
  let rest: Bytes[] = [];
  let waiting = 0;
  for await (const chunk of chunksOf(source)) {
    const lines: Bytes[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      lines.push(joinedBytes([...rest, chunk.subarray(from, end)]));
      rest = [];
      waiting = 0;
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
    waiting += chunk.length - from;
    if (waiting > LONGEST_LINE) throw new BundleError('the packaged record has a line without an end');
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) throw new BundleError('the packaged record is cut off');
}

/**
 * Rows of a packaged file as they arrive, some at a time, each hashed as it stands; nothing is kept of
 * them but their hashes. Throws BundleError when the file is not the one that `expected` was made for:
 * at the head where that says so, else at the end, where all hashes together must give the stamp's. What
 * is made of the rows may therefore not be shown before the end.
 */
export async function* readRows(source: RecordSource, expected: BundleStamp): AsyncGenerator<ArrivedRow[]> {
  const foreign = (): BundleError => new BundleError('the packaged record is not the one this version was built with');
  const hashes: string[] = [];
  let head = true;
  for await (const lines of linesOf(source)) {
    if (head) {
      const first = new TextDecoder().decode(lines.shift());
      if (stampOfHead(first).hash !== expected.hash) throw foreign();
      head = false;
    }
    const rows = await Promise.all(lines.map(async (bytes) => ({ bytes, hash: await sha256HexOfBytes(bytes) })));
    for (const { hash } of rows) hashes.push(hash);
    yield rows;
  }
  if (head || (await generationHash(BUNDLED_FEED, hashes)) !== expected.hash) throw foreign();
}

/** A packaged file, or BundleError when it cannot be had. */
export async function openSource(load: () => Promise<RecordSource>): Promise<RecordSource> {
  try {
    return await load();
  } catch (error) {
    throw new BundleError(`the packaged record cannot be read: ${String(error)}`);
  }
}
