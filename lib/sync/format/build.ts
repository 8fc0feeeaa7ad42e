import { canonicalJson, gzip, type KeyPair, sha256HexOfBytes, signEnvelope } from '../../integrity';
import {
  type Company,
  FEED_FORMAT,
  FEED_LIMITS,
  type FeedDeltaRef,
  type FeedManifest,
  type FeedRoot,
  type FeedShardRef,
  MANIFEST_TYPE,
  ROOT_TYPE,
} from '../../model';
import { type FeedCompany, writeCompany } from './company-line';
import { deltaText } from './delta';
import { FeedError } from './error';
import { deltaPath, shardPath } from './manifest';
import { shardText } from './shard';
import { shardNumber, stateHashOf } from './state-hash';

type Bytes = Uint8Array<ArrayBuffer>;

/** Packs bytes as gzip. */
export type Pack = (bytes: Uint8Array) => Promise<Uint8Array>;

/** A state as a publisher keeps it: its manifest, and the canonical text of every company by id. */
export interface FeedState {
  readonly manifest: FeedManifest;
  readonly texts: ReadonlyMap<string, string>;
}

/** What a version is built from. */
export interface BuildInput {
  readonly root: FeedRoot;
  readonly companies: readonly Company[];
  /** The version before; null for the first. */
  readonly previous: FeedState | null;
  /** States before `previous` to which deltas are made, too. */
  readonly earlier?: readonly FeedState[];
  /** Time of signing, ms since 1970. */
  readonly now: number;
  /** Life of the manifest in days, and how often readers should ask, in seconds. */
  readonly days: number;
  readonly refreshSeconds: number;
  readonly minClient: string;
  /** About how many bytes a shard has, unpacked; `SHARD_BYTES` when not given. */
  readonly shardBytes?: number;
  readonly pack?: Pack;
}

/** A version, ready to be signed. */
export interface BuiltFeed {
  readonly state: FeedState;
  /** Files by path as they are served: all shards, and the deltas that lead to this version. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A shard has about this many bytes, unpacked: large enough for a short manifest, small enough to be fetched again. */
const SHARD_BYTES = 262_144;
/** Part of a shard's caps that a publisher fills, so that the next version still fits without new numbers. */
const FILL = 0.8;
const MOST_BITS = 11;
/** Direct deltas lead from as many versions back. */
export const DIRECT_DELTAS = 7;
/** Deltas over that many versions are listed as long as they start no further back than this. */
const LISTED_BACK = 28;

/** Whole seconds, as files of a feed write an instant. */
export function instantOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

interface PackedShard {
  readonly ref: FeedShardRef;
  readonly file: Uint8Array;
}

async function packShards(companies: readonly FeedCompany[], bits: number, pack: Pack): Promise<PackedShard[] | null> {
  const groups: FeedCompany[][] = Array.from({ length: 2 ** bits }, () => []);
  const numbers = await Promise.all(companies.map(({ id }) => shardNumber(id, bits)));
  for (const [i, company] of companies.entries()) groups[numbers[i] ?? 0]?.push(company);
  const shards: PackedShard[] = [];
  for (const group of groups) {
    const bytes = new TextEncoder().encode(shardText(group));
    if (bytes.length > FILL * FEED_LIMITS.shard) return null;
    const file = await pack(bytes);
    if (file.length > FILL * FEED_LIMITS.shardGz) return null;
    shards.push({ ref: { sha256: await sha256HexOfBytes(bytes), bytes: bytes.length }, file });
  }
  return shards;
}

/** Bits by which the shards come out near their size; those of the version before as long as they are not far off. */
function firstBits(bytes: number, shardBytes: number, before: number | null): number {
  const wanted = Math.max(0, Math.ceil(Math.log2(bytes / shardBytes)));
  const kept = before !== null && Math.abs(before - wanted) <= 1 ? before : wanted;
  return Math.min(MOST_BITS, kept);
}

async function shardsOf(
  companies: readonly FeedCompany[],
  { previous, shardBytes = SHARD_BYTES, pack = gzip }: BuildInput,
): Promise<PackedShard[]> {
  const encoder = new TextEncoder();
  const bytes = companies.reduce((sum, { text }) => sum + encoder.encode(text).length + 1, 0);
  if (bytes > FEED_LIMITS.feed) throw new FeedError('too-large', `the feed has more than ${FEED_LIMITS.feed} bytes`);
  for (let bits = firstBits(bytes, shardBytes, previous?.manifest.shardBits ?? null); bits <= MOST_BITS; bits++) {
    const shards = await packShards(companies, bits, pack);
    if (shards !== null) return shards;
  }
  throw new FeedError('too-large', 'one company alone is larger than a shard may be');
}

interface NewDelta {
  readonly ref: FeedDeltaRef;
  readonly file: Uint8Array;
}

/** The delta from an earlier state, or null where it is not worth it: no less than the shards it saves. */
async function deltaFrom(
  from: FeedState,
  to: number,
  texts: ReadonlyMap<string, string>,
  shards: readonly PackedShard[],
  pack: Pack,
): Promise<NewDelta | null> {
  if (from.manifest.shards.length !== shards.length) return null;
  const bytes = new TextEncoder().encode(deltaText(from.texts, texts));
  if (bytes.length > FEED_LIMITS.delta) return null;
  const file = await pack(bytes);
  const had = new Set(from.manifest.shards.map(({ sha256 }) => sha256));
  const saved = shards.filter(({ ref }) => !had.has(ref.sha256)).reduce((sum, shard) => sum + shard.file.length, 0);
  // One that changes nothing is listed all the same: a chain may lead over it.
  if (file.length > FEED_LIMITS.deltaGz || (saved > 0 && file.length >= saved)) return null;
  const ref = { from: from.manifest.version, to, sha256: await sha256HexOfBytes(bytes), bytes: file.length };
  return { ref, file };
}

/**
 * Builds the version after `previous` (1 without one): shards, deltas and manifest. Deltas over `DIRECT_DELTAS`
 * versions stay listed for four weeks of daily versions, so that whoever comes back from a holiday has
 * a chain. Throws FeedError when companies break a rule of the format or a cap.
 */
export async function buildFeed(input: BuildInput): Promise<BuiltFeed> {
  const { root, previous, now, pack = gzip } = input;
  const before = previous?.manifest ?? null;
  const version = (before?.version ?? 0) + 1;
  const companies = input.companies.map(writeCompany);
  const texts = new Map(companies.map(({ id, text }) => [id, text]));
  if (texts.size < companies.length) throw new FeedError('not-understood', 'two companies have the same id');
  const facts = companies.reduce((sum, { company }) => sum + company.facts.length, 0);
  if (facts > FEED_LIMITS.facts) throw new FeedError('too-large', `more than ${FEED_LIMITS.facts} facts`);
  if (texts.size > FEED_LIMITS.companies)
    throw new FeedError('too-large', `more than ${FEED_LIMITS.companies} companies`);
  const shards = await shardsOf(companies, input);
  const files = new Map(shards.map(({ ref, file }) => [shardPath(ref.sha256), file]));
  const deltas: FeedDeltaRef[] = [];
  for (const state of previous === null ? [] : [previous, ...(input.earlier ?? [])]) {
    const delta = await deltaFrom(state, version, texts, shards, pack);
    if (delta === null) continue;
    deltas.push(delta.ref);
    files.set(deltaPath(delta.ref), delta.file);
  }
  const hops = before?.shards.length === shards.length ? before.deltas.filter((delta) => isHop(delta, version)) : [];
  const manifest: FeedManifest = {
    format: FEED_FORMAT,
    feed: root.feed,
    rootVersion: root.version,
    version,
    prevStateHash: before?.stateHash ?? null,
    signedAt: instantOf(now),
    expires: instantOf(now + input.days * 86_400_000),
    refreshSeconds: input.refreshSeconds,
    shardBits: Math.log2(shards.length),
    shards: shards.map(({ ref }) => ref),
    stateHash: await stateHashOf(
      root.feed,
      shards.map(({ ref }) => ref.sha256),
    ),
    counts: { companies: companies.length, facts },
    deltas: [...hops, ...deltas].sort((a, b) => a.from - b.from || a.to - b.to),
    minClient: input.minClient,
  };
  return { state: { manifest, texts }, files };
}

const isHop = ({ from, to }: FeedDeltaRef, version: number): boolean =>
  to - from === DIRECT_DELTAS && version - from <= LISTED_BACK;

/** File of a manifest, signed. Throws FeedError `too-large` when it is longer than readers take. */
export async function signManifest(manifest: FeedManifest, keys: readonly KeyPair[]): Promise<Bytes> {
  const payload = new TextEncoder().encode(canonicalJson(manifest));
  const file = await signEnvelope(payload, MANIFEST_TYPE, keys);
  if (file.length > FEED_LIMITS.manifest) throw new FeedError('too-large', `feed.json has ${file.length} bytes`);
  return file;
}

/** File of a root, signed; for a version after the first by the keys of the version before, too. */
export async function signRoot(root: FeedRoot, keys: readonly KeyPair[]): Promise<Bytes> {
  const unique = [...new Map(keys.map((key) => [key.id, key])).values()];
  return signEnvelope(new TextEncoder().encode(canonicalJson(root)), ROOT_TYPE, unique);
}
