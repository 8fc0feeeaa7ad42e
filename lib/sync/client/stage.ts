import { type FeedGeneration, type FeedStore, inTurn, pause } from '../../facts';
import { sha256Hex } from '../../integrity';
import {
  type Company,
  companySchema,
  FEED_LIMITS,
  type FeedManifest,
  type FeedProgress,
  type FeedShardRef,
} from '../../model';
import {
  applyDeltas,
  type CompanyPair,
  deltaPath,
  FeedError,
  planDeltas,
  readDelta,
  readShard,
  shardPath,
  unpackDelta,
  unpackShard,
} from '../format';
import { HostError } from './download';
import type { Host } from './host';

/** Files that are fetched at a time. */
const AT_A_TIME = 6;
/** Part of its length that a shard has at least when it is packed; measured: 0.1 for real facts, 0.3 for short ones. */
const PACKED = 0.3;
/** Deltas are taken up to this part of what the shards would cost (docs/feed-format.md). */
const WORTH = 0.5;

/** What staging works with. */
export interface StageParts {
  readonly feed: string;
  readonly host: Host;
  readonly store: FeedStore;
  readonly manifest: FeedManifest;
  /** What is in force; null for a first subscription. */
  readonly current: FeedGeneration | null;
  /** Hashes of shards that are stored and not to be trusted. */
  readonly lost: readonly string[];
  readonly progress: (progress: FeedProgress) => Promise<void>;
}

/** What staging came to. */
export interface Staged {
  /** Shards that a delta should have given and did not. */
  readonly healed: number;
  /** The companies that changed, where deltas gave all that was missing; null where that is to be found out. */
  readonly pairs: readonly CompanyPair[] | null;
}

interface Missing {
  readonly number: number;
  readonly ref: FeedShardRef;
}

/** Shards of a manifest that are not stored; of those with one content, the first. */
async function missingOf({ store, feed, manifest, lost }: StageParts): Promise<Missing[]> {
  const stored = await store.stored(feed);
  for (const hash of lost) stored.delete(hash);
  const missing = new Map<string, Missing>();
  for (const [number, ref] of manifest.shards.entries()) {
    if (!stored.has(ref.sha256) && !missing.has(ref.sha256)) missing.set(ref.sha256, { number, ref });
  }
  return [...missing.values()];
}

const hashOf = ({ sha256 }: FeedShardRef): string => sha256;

/** Bytes that the shards not stored take, unpacked. */
export async function missingBytes(parts: StageParts): Promise<number> {
  return (await missingOf(parts)).reduce((sum, { ref }) => sum + ref.bytes, 0);
}

/** Counts what has come, and tells. */
class Tally {
  private bytes = 0;
  private companies: number;

  constructor(
    private readonly parts: StageParts,
    private readonly ofBytes: number,
    missing: readonly Missing[],
  ) {
    const { counts, shards } = parts.manifest;
    this.companies = Math.round(counts.companies * (1 - missing.length / shards.length));
  }

  async add(bytes: number, companies: number): Promise<void> {
    const ofCompanies = this.parts.manifest.counts.companies;
    this.bytes += bytes;
    this.companies = Math.min(ofCompanies, this.companies + companies);
    await this.parts.progress({ bytes: this.bytes, ofBytes: this.ofBytes, companies: this.companies, ofCompanies });
  }
}

/** A file that never changes; fetched again past every cache when what came is not what was signed. */
async function sound<T>(host: Host, path: string, cap: number, open: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await open(await host.get(path, cap, attempt === 1 ? 'default' : 'reload'));
    } catch (error) {
      const isGone = error instanceof HostError && (error.status === 404 || error.status === 410);
      if (isGone) throw new FeedError('damaged-at-host', `${path}: the host does not have it`);
      const again = error instanceof FeedError && error.outcome === 'damaged-at-host' && attempt === 1;
      if (!again) throw error;
    }
  }
}

/** Whether an error is one of the feed's files, which another way may go round, and not of the connection. */
const isOfFile = (error: unknown): boolean =>
  error instanceof FeedError && ['damaged-at-host', 'not-understood', 'too-large'].includes(error.outcome);

async function stageByDeltas(parts: StageParts, missing: readonly Missing[]): Promise<CompanyPair[] | null> {
  const { feed, host, store, manifest, current } = parts;
  if (current === null || current.shardBits !== manifest.shardBits) return null;
  const way = planDeltas(manifest, current.version, current.shards.length);
  const bytes = way?.reduce((sum, delta) => sum + delta.bytes, 0) ?? 0;
  const saved = missing.reduce((sum, { ref }) => sum + ref.bytes, 0);
  if (way === null || bytes > WORTH * PACKED * saved) return null;
  const tally = new Tally(parts, bytes, missing);
  const deltas = [];
  try {
    for (const ref of way) {
      const text = await sound(host, deltaPath(ref), FEED_LIMITS.delta, (served) => unpackDelta(served, ref));
      const delta = readDelta(text, deltaPath(ref));
      deltas.push(delta);
      await tally.add(ref.bytes, delta.put.length + delta.patch.length);
    }
    const { shards, changed } = await applyDeltas(deltas, manifest.shardBits, async (number) => {
      const hash = current.shards[number]?.sha256 ?? '';
      const text = await store.shard(feed, hash);
      if (text === null) throw new FeedError('damaged-at-host', `shard ${number}: not stored any more`);
      return text;
    });
    const wanted = new Map(missing.map(({ number, ref }) => [number, ref.sha256]));
    for (const [number, text] of shards) {
      const hash = wanted.get(number);
      // Its lines were checked when they came: those of the delta now, the others with the shard they were in.
      if (hash === undefined || (await sha256Hex(text)) !== hash) continue;
      await pause();
      await store.putShard(feed, hash, text, parsed(text));
    }
    return [...changed.values()].map(({ before, after }) => ({
      before: before === null ? null : companySchema.parse(JSON.parse(before)),
      after: after?.company ?? null,
    }));
  } catch (error) {
    if (!isOfFile(error)) throw error;
    return [];
  }
}

function parsed(text: string): Company[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Company);
}

async function stageShards(parts: StageParts, missing: readonly Missing[]): Promise<void> {
  const { feed, host, store, manifest } = parts;
  const bytes = missing.reduce((sum, { ref }) => sum + ref.bytes, 0);
  const tally = new Tally(parts, bytes, missing);
  await tally.add(0, 0);
  const turn = inTurn();
  const queue = [...missing];
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && !failed; next = queue.shift()) {
      const { number, ref } = next;
      try {
        const text = await sound(host, shardPath(ref.sha256), FEED_LIMITS.shard, (served) => unpackShard(served, ref));
        const companies = (await turn(() => readShard(text, number, manifest.shardBits, pause))).map(
          ({ company }) => company,
        );
        await turn(() => store.putShard(feed, ref.sha256, text, companies));
        await tally.add(ref.bytes, companies.length);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(AT_A_TIME, queue.length) }, work));
  const end = ends.find(({ status }) => status === 'rejected');
  if (end?.status === 'rejected') throw end.reason;
}

/**
 * Stores every shard of a manifest that is not stored: by deltas from the version in force where that is cheaper, and
 * what they do not give by itself. What is stored stays when this is cut off, and is not fetched again. Throws
 * FeedError, Cancelled, and what the database says.
 */
export async function stage(parts: StageParts): Promise<Staged> {
  const missing = await missingOf(parts);
  if (missing.length === 0) return { healed: 0, pairs: null };
  const pairs = await stageByDeltas(parts, missing);
  const left = pairs === null ? missing : await missingOf({ ...parts, lost: [] });
  await stageShards(parts, left);
  const known = new Set([...missing.map(({ ref }) => ref.sha256), ...(parts.current?.shards ?? []).map(hashOf)]);
  const isWhole =
    pairs !== null && left.length === 0 && parts.manifest.shards.map(hashOf).every((one) => known.has(one));
  return { healed: pairs === null ? 0 : left.length, pairs: isWhole ? pairs : null };
}
