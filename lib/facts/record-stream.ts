import { sha256Hex } from '../integrity';
import { BUNDLED_FEED, BundleError, type BundleRow, type BundleStamp, generationHash, stampOfHead } from './bundle';

/** A packaged file: its bytes as they arrive, or its text. */
export type RecordSource = ReadableStream<Uint8Array> | string;

/** Longest line that is read, in UTF-16 units; rows have some thousand. */
const LONGEST_LINE = 8_000_000;
/** Units of a text that is given whole which are cut into lines at a time. */
const TEXT_SLICE = 65_536;

function* slicesOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i += TEXT_SLICE) yield text.slice(i, i + TEXT_SLICE);
}

async function* chunksOf(source: RecordSource): AsyncGenerator<string> {
  if (typeof source === 'string') {
    yield* slicesOf(source);
    return;
  }
  const decoder = new TextDecoderStream('utf-8', { fatal: true });
  const reader = source.pipeThrough(decoder as ReadableWritablePair<string, Uint8Array>).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } catch (error) {
    throw new BundleError(`the packaged record cannot be read: ${String(error)}`);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Lines of a source, as many at a time as have arrived. Throws BundleError when the last one is cut off. */
async function* linesOf(source: RecordSource): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of chunksOf(source)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new BundleError('the packaged record has a line without an end');
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') throw new BundleError('the packaged record is cut off');
}

/**
 * Rows of a packaged file as they arrive, some at a time, each hashed as it stands; nothing is kept of
 * them but their hashes. Throws BundleError when the file is not the one that `expected` was made for:
 * at the head where that says so, else at the end, where all hashes together must give the stamp's. What
 * is made of the rows may therefore not be shown before the end.
 */
export async function* readRows(source: RecordSource, expected: BundleStamp): AsyncGenerator<BundleRow[]> {
  const foreign = (): BundleError => new BundleError('the packaged record is not the one this version was built with');
  const hashes: string[] = [];
  let head = true;
  for await (const lines of linesOf(source)) {
    if (head) {
      if (stampOfHead(lines.shift() ?? '').hash !== expected.hash) throw foreign();
      head = false;
    }
    const rows = await Promise.all(lines.map(async (text) => ({ text, hash: await sha256Hex(text) })));
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
