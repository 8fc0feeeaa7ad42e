import { sha256Hex } from '../../../lib/integrity';
import type { Company, FeedManifest } from '../../../lib/model';
import {
  applyDeltas,
  deltaPath,
  type FeedCompany,
  FeedError,
  MANIFEST_PATH,
  planDeltas,
  readDelta,
  readManifest,
  readRoot,
  readShard,
  rootPath,
  shardPath,
  type TrustedRoot,
  unpackDelta,
  unpackShard,
} from '../../../lib/sync/format';

/** A host's files by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What a reader has of a feed. */
export interface ReadState {
  readonly manifest: FeedManifest;
  /** Text of each shard, by number. */
  readonly shards: readonly string[];
}

const fileOf = (files: Files, path: string): Uint8Array => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new FeedError('damaged-at-host', `${path} is missing`);
  return bytes;
};

/** The newest root of the chain that begins with root 1. */
export async function walkRoots(files: Files): Promise<TrustedRoot> {
  let root = await readRoot(fileOf(files, rootPath(1)), null);
  for (let next = files.get(rootPath(2)); next !== undefined; next = files.get(rootPath(root.root.version + 1))) {
    root = await readRoot(next, root);
  }
  return root;
}

/** Reads a manifest as signed under the newest root. */
export async function manifestOf(files: Files): Promise<FeedManifest> {
  return (await readManifest(fileOf(files, MANIFEST_PATH), await walkRoots(files), '0.1.0')).manifest;
}

/** Reads the whole state by its shards. */
export async function readByShards(files: Files): Promise<ReadState> {
  const manifest = await manifestOf(files);
  const shards = await Promise.all(
    manifest.shards.map((ref) => unpackShard(fileOf(files, shardPath(ref.sha256)), ref)),
  );
  return { manifest, shards };
}

/** Reads the whole state by deltas from an older one; null when there is no way. */
export async function readByDeltas(files: Files, from: ReadState): Promise<ReadState | null> {
  const manifest = await manifestOf(files);
  const way = planDeltas(manifest, from.manifest.version, from.shards.length);
  if (way === null) return null;
  const deltas = [];
  for (const ref of way) {
    const path = deltaPath(ref);
    deltas.push(readDelta(await unpackDelta(fileOf(files, path), ref), path));
  }
  const shards = [...from.shards];
  const applied = await applyDeltas(deltas, manifest.shardBits, async (number) => shards[number] ?? '');
  for (const [number, text] of applied.shards) shards[number] = text;
  for (const [i, text] of shards.entries()) {
    if ((await sha256Hex(text)) !== manifest.shards[i]?.sha256) throw new FeedError('damaged-at-host', `shard ${i}`);
  }
  return { manifest, shards };
}

/** All companies of a state, checked. */
export async function companiesOf({ manifest, shards }: ReadState): Promise<Company[]> {
  const all: FeedCompany[] = [];
  for (const [i, text] of shards.entries()) all.push(...(await readShard(text, i, manifest.shardBits)));
  return all.map(({ company }) => company);
}
