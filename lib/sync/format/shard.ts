import { GzipError, gunzip, sha256HexOfBytes, utf8Text } from '../../integrity';
import { FEED_LIMITS, type FeedShardRef } from '../../model';
import { type FeedCompany, readCompany } from './company-line';
import { FeedError, saysOf } from './error';
import { shardPath } from './manifest';
import { shardNumber } from './state-hash';

type Bytes = Uint8Array<ArrayBuffer>;

/** Unpacks a file within its caps and holds it against its hash. Throws FeedError `too-large` or `damaged-at-host`. */
export async function unpack(
  served: Uint8Array,
  path: string,
  sha256: string,
  caps: { packed: number; unpacked: number },
): Promise<Bytes> {
  let bytes: Bytes;
  try {
    bytes = await gunzip(served, caps);
  } catch (error) {
    const large = error instanceof GzipError && error.fault === 'too-large';
    throw new FeedError(large ? 'too-large' : 'damaged-at-host', `${path}: ${saysOf(error)}`);
  }
  if ((await sha256HexOfBytes(bytes)) !== sha256)
    throw new FeedError('damaged-at-host', `${path}: not what was signed`);
  return bytes;
}

/**
 * Text of a shard's file as it was served, packed or not, held against the manifest. Throws FeedError `too-large` or
 * `damaged-at-host`, and `not-understood` for signed bytes that are no UTF-8.
 */
export async function unpackShard(served: Uint8Array, { sha256, bytes }: FeedShardRef): Promise<string> {
  const path = shardPath(sha256);
  const unpacked = await unpack(served, path, sha256, { packed: FEED_LIMITS.shardGz, unpacked: bytes });
  if (unpacked.length !== bytes)
    throw new FeedError('not-understood', `${path}: ${unpacked.length} bytes, not ${bytes}`);
  try {
    return utf8Text(unpacked, FEED_LIMITS.shard);
  } catch (error) {
    throw new FeedError('not-understood', `${path}: ${saysOf(error)}`);
  }
}

/** Lines of a shard's text, without their ends. Throws FeedError when the last one has no end. */
export function linesOf(text: string, place: string): string[] {
  if (text === '') return [];
  if (!text.endsWith('\n')) throw new FeedError('not-understood', `${place}: its last line has no end`);
  return text.slice(0, -1).split('\n');
}

/** Text of a shard that holds these companies, in whatever order they are given. */
export function shardText(companies: readonly Pick<FeedCompany, 'id' | 'text'>[]): string {
  return [...companies]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ text }) => `${text}\n`)
    .join('');
}

/** UTF-16 units of a shard that are read in one go. */
const SLICE = 32_768;

/**
 * The companies of a shard's text, all checked: canonical lines, sorted by id (UTF-16 code units), each once, each
 * in the shard of its id, and each one that a reader may take (see companyFault). `between` is waited for from time to
 * time, so that other work can go first. Throws FeedError `not-understood`.
 */
export async function readShard(
  text: string,
  number: number,
  shardBits: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<FeedCompany[]> {
  const place = `shard ${number}`;
  const companies: FeedCompany[] = [];
  let sinceBreak = 0;
  for (const [i, line] of linesOf(text, place).entries()) {
    const company = readCompany(line, `${place}, line ${i + 1}`);
    const { id } = company;
    const before = companies.at(-1)?.id;
    if (before !== undefined && before >= id) throw new FeedError('not-understood', `${place}: ${id} is out of order`);
    if ((await shardNumber(id, shardBits)) !== number) {
      throw new FeedError('not-understood', `${place}: ${id} belongs in another shard`);
    }
    companies.push(company);
    sinceBreak += line.length;
    if (sinceBreak < SLICE) continue;
    sinceBreak = 0;
    await between();
  }
  return companies;
}
